import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

/** What has the focus: a hook of ours, else its words. */
const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const it = document.activeElement as HTMLElement;
  return it.dataset['consentry'] ?? (it === document.body ? 'body' : it.innerText.trim() || it.closest('label')?.innerText.split('\n')[0] || it.localName);
});

async function walk(page: Page, key: string, steps: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  return seen;
}

const open = async (site: Site, page: Page, tag = ''): Promise<void> => {
  await site.open('/', { tag: `data-lang="en" data-policy-url="/privacy" ${tag}` });
  await page.locator('#consentry').waitFor();
};

test('layer one: nothing takes the focus, the choices come first, Tab goes on into the page and back, Escape decides nothing', async ({ site, page }) => {
  await open(site, page);
  expect(await focused(page)).toBe('body');
  expect(await walk(page, 'Tab', 6)).toEqual(['accept', 'reject', 'preferences', 'Privacy policy', 'Link 1', 'Link 2']);
  expect(await walk(page, 'Shift+Tab', 3)).toEqual(['Link 1', 'Privacy policy', 'preferences']);
  await page.keyboard.press('Escape');
  await expect(page.locator('#consentry')).toBeVisible();
  expect(await page.evaluate('consentry.state().decided')).toBe(false);
  await walk(page, 'Shift+Tab', 1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#consentry')).toHaveCount(0);
  expect(await page.evaluate('consentry.state().method')).toEqual({ button: 'reject', layer: 'banner', trusted: true });
});

test('layer two: the focus goes in, goes round in it, and comes back on Escape, which decides nothing', async ({ site, page }) => {
  await open(site, page);
  await page.locator('[data-consentry=preferences]').focus();
  await page.keyboard.press('Enter');
  await page.locator('#consentry-preferences').waitFor();
  await expect.poll(() => focused(page)).toBe('Privacy preferences');

  const outside = 'Link 1';
  const round = await walk(page, 'Tab', 24);
  expect(round).not.toContain(outside);
  expect(round[0]).toBe('close');
  const order = ['Functions', 'Statistics', 'Marketing', 'accept', 'reject', 'save'];
  expect(round.filter((each) => order.includes(each)).slice(0, 6)).toEqual(order);

  await page.keyboard.press('Escape');
  await expect(page.locator('#consentry-preferences')).toHaveCount(0);
  expect(await focused(page)).toBe('preferences');
  expect(await page.evaluate('consentry.state().decided')).toBe(false);
});

// Not after the walk: in Firefox that ends in the browser's own controls (`document.hasFocus()` is false), from where WebDriver
// BiDi still sends its keys to the page, but no button is pressed by them; so it is on a page without us.
test('a choice by keys alone: a switch, then Save, which is told; the way back gives the focus back', async ({ site, page }) => {
  await open(site, page);
  await page.locator('[data-consentry=preferences]').focus();
  await page.keyboard.press('Space');
  await page.locator('#consentry-preferences').waitFor();
  await page.getByRole('switch', { name: 'Statistics' }).focus();
  await page.keyboard.press('Space');
  await page.locator('[data-consentry=save]').focus();
  await page.evaluate(`said = []; new MutationObserver(() => {
    const status = document.querySelector('[role=status]');
    if (status) said.push(status.textContent);
  }).observe(document.body, { childList: true, subtree: true })`);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('consentry.state().categories')).toMatchObject({ analytics: 'granted', functional: 'denied', marketing: 'denied' });
  await expect(page.locator('[role=status]')).toHaveText('Your choice is saved.');
  // Only a change of a region that stood there is read out.
  expect(await page.evaluate('said[0]')).toBe('');

  // The focus has nothing of ours left to be on; from the page's own way in, and back to it.
  await page.locator('[data-consentry-open]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Privacy preferences');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Cookie settings');
});

/** How much of the focused element the banner covers, and whether it is on the screen at all. */
const obscured = (page: Page): Promise<string> => page.evaluate(() => new Promise<string>((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const it = document.activeElement!.getBoundingClientRect();
  const us = document.querySelector('#consentry')!.getBoundingClientRect();
  const covered = it.bottom > us.top + 0.5 && it.top < us.bottom - 0.5 && it.right > us.left && it.left < us.right;
  const off = it.top < -0.5 || it.bottom > innerHeight + 0.5;
  done(covered ? 'covered' : off ? 'off the screen' : '');
}))));

const SIZES = { bar: [[1280, 720], [640, 360], [320, 256]], card: [[1280, 720], [640, 360], [320, 256]], dialog: [[1280, 720], [320, 256]] } as const;

for (const [position, sizes] of Object.entries(SIZES)) {
  test(`no focused element of a long page is hidden by the ${position}${position === 'bar' ? '' : ' @chromium'}`, async ({ site, page }) => {
    const hidden: string[] = [];
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await open(site, page, `data-position="${position}"`);
      await page.locator('[data-consentry=preferences]').focus();
      await page.keyboard.press('Tab');
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let step = 0; step < 30; step++) {
          await page.keyboard.press(key);
          const what = await focused(page);
          const how = what.startsWith('Link') && await obscured(page);
          if (how) hidden.push(`${what} ${how} at ${width}×${height} by ${key}`);
        }
      }
    }
    expect(hidden).toEqual([]);
  });
}

test('the button that leads back stands aside for what has the focus, and comes back', async ({ site, page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await open(site, page);
  await site.press('reject');
  await page.addStyleTag({ content: 'body { margin: 16px } p { text-align: start !important; margin-block-end: 9px !important }' });
  const button = page.locator('[data-consentry-open]');
  const { y: place } = (await button.boundingBox())!;
  /** Whether it covers all of what has the focus, or is away, once the browser has scrolled. */
  const look = (): Promise<string> => button.evaluate((us, rest) => new Promise((done) => setTimeout(() => {
    const [over, it] = [us, document.activeElement!].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
    const covers = document.activeElement !== us && it.left >= over.left && it.right <= over.right && it.top >= over.top && it.bottom <= over.bottom;
    done(covers ? 'covers' : Math.abs(over.y - rest) > 1 ? 'aside' : 'there');
  }, 30)), place);
  const looks: string[] = [];
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab');
    looks.push(await look());
  }
  expect([...new Set(looks)].sort()).toEqual(['aside', 'there']);
  await button.focus();
  expect(await look()).toBe('there');
});
