import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const SNIPPET = { tag: 'data-lang="en" data-vendors="baidu-tongji"' };
const hook = (name: string): string => `#consentry [data-consentry=${name}]`;

interface Situation {
  /** Told to the page's framework while it is parsed, before any banner. */
  at?: string;
  /** What the framework does once the banner is there (or, in the control, once the page is). */
  then?: string[];
  /** The banner stands under something of the page's own first, which goes with this. */
  under?: string;
  /** Of one browser alone. */
  only?: 'chromium';
}

const SITUATIONS: { [name: string]: Situation } = {
  'a modal dialog is open before the banner comes': { at: 'modal' },
  'the modal dialog that the banner came into is closed': { at: 'modal', then: ['closeModal'] },
  'the modal dialog that the banner came into is taken out': { at: 'modal', then: ['removeModal'] },
  'a modal dialog opens over the banner': { then: ['modal'], under: 'closeModal' },
  'html and body do not scroll': { at: 'lock' },
  'a route of the application changes': { then: ['route', 'route'] },
  'the body is emptied and drawn anew': { then: ['empty', 'empty'] },
  'another body stands in its place': { then: ['otherBody', 'otherBody'] },
  'a view transition runs': { then: ['transition'], only: 'chromium' },
};

/** What of the page itself must be the same with us and without us. */
const ofThePage = (page: Page): Promise<unknown> => page.evaluate(() => {
  const modal = document.querySelector('dialog:modal');
  const style = (element: Element): string => `${getComputedStyle(element).overflow} ${element.getAttribute('style')}`;
  return { modal: !!modal, focus: document.activeElement?.id, root: style(document.documentElement), body: style(document.body), mains: document.querySelectorAll('main').length, path: location.pathname };
});

/** Which of our buttons the pointer would meet, as far as they are alive. */
const met = (frame: Frame | Page): Promise<(string | undefined)[]> => frame.evaluate(() => [...document.querySelectorAll<HTMLElement>('#consentry button')].map((button) => {
  const { x, y, width, height } = button.getBoundingClientRect();
  const at = document.elementFromPoint(x + width / 2, y + height / 2);
  return at && button.contains(at) ? button.dataset['consentry'] : at?.localName;
}));

async function arrive(site: Site, page: Page, { at = '', then = [], under }: Situation, held: boolean): Promise<void> {
  await page.context().clearCookies();
  await page.goto('about:blank');
  await site.open(`/#${at}`, held ? SNIPPET : { with: false });
  if (held) await page.locator(hook('reject')).waitFor();
  for (const step of [...then, ...(under && !held ? [under] : [])]) await page.evaluate(`app.${step}()`);
}

test('whatever the page does, its banner is there once and alive, and the page is as without us', async ({ site, page, browserName }) => {
  test.setTimeout(180_000);
  for (const [name, situation] of Object.entries(SITUATIONS).filter(([, { only }]) => !only || only === browserName)) {
    await test.step(name, async () => {
      await arrive(site, page, situation, false);
      const alone = await ofThePage(page);
      await arrive(site, page, situation, true);
      if (situation.under) {
        expect.soft(await met(page), `${name}: as the page wants it`).not.toContain('reject');
        await page.evaluate(`app.${situation.under}()`);
      }
      await expect.soft.poll(() => met(page), name).toEqual(['accept', 'reject', 'preferences']);
      await expect.soft(page.locator('[data-consentry-open]'), `${name}: the way back`).toHaveCount(1);
      // The choice counts, through layer two and back.
      await page.locator(hook('preferences')).click();
      await page.locator('#consentry-preferences').waitFor();
      await page.keyboard.press('Escape');
      await page.locator(hook('reject')).click();
      expect.soft(await page.evaluate('consentry.state().method.button'), name).toBe('reject');
      expect.soft(await page.locator('#consentry').count(), name).toBe(0);
      // A choice that was made with the pointer has the focus where a click leaves it.
      expect.soft({ ...await ofThePage(page) as object, focus: '' }, `${name}: the page`).toEqual({ ...alone as object, focus: '' });
    });
  }
});

test('layer two opens again after the page has drawn its body anew under it @chromium', async ({ site, page }) => {
  await site.open('/', SNIPPET);
  await site.press('preferences');
  await page.locator('#consentry-preferences').waitFor();
  await page.evaluate('app.empty()');
  await page.locator('[data-consentry-open]').click();
  await expect(page.locator('#consentry-preferences')).toBeVisible();
});

test("a banner that the visitor's tools take out or hide stays so, and leaves the page its scrolling @chromium", async ({ site, page }) => {
  const padding = (): Promise<unknown> => page.evaluate('document.documentElement.style.scrollPaddingBlockEnd');
  for (const tool of ['.remove()', '.style.setProperty("display", "none", "important")']) {
    await site.open('/', SNIPPET);
    await page.locator(hook('reject')).waitFor();
    await expect.poll(padding).toMatch(/^[\d.]+px$/);
    await page.evaluate(`document.querySelector('#consentry')${tool}`);
    await expect.poll(padding).toBe('');
    expect(await page.locator('#consentry:visible').count()).toBe(0);
  }
});

/** The frames that show a way back to the preferences. */
const waysBack = (page: Page): Promise<string[]> => Promise.all(page.frames().map(async (frame) => `${new URL(frame.url()).pathname} ${await frame.locator('[data-consentry-open]').count()}`));
const banners = (page: Page): Promise<string[]> => Promise.all(page.frames().map(async (frame) => `${new URL(frame.url()).pathname} ${await frame.locator(`${hook('reject')}:visible`).count()}`));

test('of pages with the tag in each other only the outer one asks, and one answer is for both', async ({ site, page }) => {
  await site.open('/nested.html', SNIPPET);
  await page.locator(hook('reject')).waitFor();
  await site.settle();
  expect(await banners(page)).toEqual(['/nested.html 1', '/ 0']);
  expect(await waysBack(page)).toEqual(['/nested.html 1', '/ 0']);
  expect(await met(page)).toEqual(['accept', 'reject', 'preferences']);
  await page.locator(hook('accept')).click();
  await expect.poll(() => Promise.all(page.frames().map((frame) => frame.evaluate('consentry.state().decided')))).toEqual([true, true]);
  await expect.poll(() => page.frames()[1]!.evaluate('window.__ran')).toEqual(['hm.baidu.com/hm.js']);
});

test('a frame asks for what the page around it has not asked about', async ({ site, page }) => {
  site.answer('shop.test/', { type: 'text/html', body: '<!doctype html><title>Own</title><body><script src="/consentry.js" data-lang="en" data-vendors="baidu-tongji udesk"></script>' });
  await site.open('/nested.html', SNIPPET);
  await page.locator(hook('reject')).click();
  await expect(page.frameLocator('iframe').locator('#consentry')).toContainText('Udesk');
  // Nor does that page lead to it.
  expect(await waysBack(page)).toEqual(['/nested.html 1', '/ 1']);
});

test('in a frame-set the frames ask, and one answer is for all', async ({ site, page }) => {
  await site.open('/frameset.html', SNIPPET);
  await expect.poll(() => banners(page)).toEqual(['/frameset.html 0', '/other.html 1', '/ 1']);
  await page.frames()[1]!.locator(hook('reject')).click();
  await expect.poll(() => banners(page)).toEqual(['/frameset.html 0', '/other.html 0', '/ 0']);
});
