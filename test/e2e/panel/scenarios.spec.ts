import { expect, test } from '../demo/demo.ts';
import { openPanel } from './panel.ts';
import type { Panel } from './panel.ts';

type Check = (panel: Panel) => Promise<void>;

/** An earlier visit takes its time before the page comes. */
const AFTER_EARLIER = { timeout: 40_000 };

const held = (why: string): Check => async ({ verdict }) => {
  await expect(verdict('baidu-tongji')).toHaveText(`Held: analytics not accepted. ${why}`);
};
const banner = ({ site }: Panel): ReturnType<Panel['site']['locator']> => site.locator('#consentry [data-consentry=reject]');

/** Each switch as a link, and what it must show. */
const SCENARIOS: [query: string, check: Check][] = [
  ['dnt=1', async (panel) => {
    await held('The browser’s signal refuses for the visitor.')(panel);
    await expect(banner(panel)).toBeHidden();
  }],
  ['gpc=1', held('The browser’s signal refuses for the visitor.')],
  ['banner=zh-CN', async (panel) => { await expect(banner(panel)).toHaveText('全部拒绝'); }],
  ['theme=brand', async ({ site }) => {
    await expect.poll(() => site.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--consentry-accent').trim())).toBe('#9a3412');
  }],
  ['position=card', async (panel) => {
    await expect(banner(panel)).toBeVisible();
    await expect.poll(async () => (await panel.site.locator('#consentry').boundingBox())!.width).toBeLessThan(600);
  }],
  ['policy=new', async (panel) => {
    await expect(panel.verdict('baidu-tongji')).toHaveText('Fired once; an earlier choice allows it.', AFTER_EARLIER);
    await expect(panel.page.getByText('The policy has a newer version than the one this visitor decided under.')).toBeVisible();
  }],
  ['added=1', async ({ verdict }) => {
    await expect(verdict('gather-convertlab')).toHaveText('Held: marketing not accepted. New or changed since the visitor’s choice, so it is asked again.', AFTER_EARLIER);
    await expect(verdict('baidu-tongji')).toHaveText('Fired once; an earlier choice allows it.');
  }],
  ['before=reject', async (panel) => {
    await expect(panel.verdict('baidu-tongji')).toBeVisible(AFTER_EARLIER);
    await held('The visitor rejected everything.')(panel);
    await expect(banner(panel)).toBeHidden();
  }],
  ['cookies=refused', async (panel) => {
    await banner(panel).click();
    await held('The visitor rejected everything.')(panel);
    await expect(panel.tag('baidu-tongji')).toContainText('Cookies and storagenone');
  }],
  ['csp=strict', async (panel) => {
    await panel.site.locator('#consentry [data-consentry=accept]').click();
    for (const id of ['baidu-tongji', '360-mediav', 'udesk']) await expect(panel.verdict(id)).toHaveText(/^Fired once, \d+ ms after Accept\.$/);
  }],
  ['spa=1', async (panel) => {
    await panel.site.locator('#consentry [data-consentry=accept]').click();
    await expect(panel.verdict('baidu-tongji')).toHaveText(/^Fired once, \d+ ms after Accept\.$/);
    await panel.site.locator('header nav a').nth(1).click();
    await expect(panel.site.locator('h1')).toHaveText('Jobs');
    await panel.site.locator('.card h3 a').first().click();
    await expect(panel.site.locator('h1')).toHaveText('Wave modelling engineer');
    // No document was loaded, so the tag did not run again; it was told instead.
    await expect(panel.verdict('baidu-tongji')).toHaveText(/^Fired once, \d+ ms after Accept\.$/);
    await expect(panel.tag('baidu-tongji').locator('details')).toContainText('hm.gif');
  }],
];

/** What differs by browser; the others are the server's doing. */
const ALSO_IN_FIREFOX = ['dnt=1', 'cookies=refused', 'csp=strict', 'spa=1'];

for (const [query, check] of SCENARIOS) {
  test(`the link ?${query} brings its scenario${ALSO_IN_FIREFOX.includes(query) ? '' : ' @chromium'}`, async ({ demo, page }) => check(await openPanel(demo, page, query)));
}

test('an endpoint that is dead for this visitor keeps the event waiting in the browser, and delays no tag', async ({ demo, page }) => {
  const panel = await openPanel(demo, page, 'endpoint=dead');
  await panel.site.locator('#consentry [data-consentry=accept]').click();
  await expect(panel.verdict('udesk')).toHaveText(/^Fired once/);
  await panel.tab('events');
  await expect(page.locator('.summary.warn')).toHaveText('1 waiting in the browser for the endpoint');
  await expect(page.locator('.eventList > li')).toHaveCount(0);
});

test('a switch makes a link, and the link a fresh visitor', async ({ demo, page }) => {
  const panel = await openPanel(demo, page);
  await panel.site.locator('#consentry [data-consentry=accept]').click();
  await expect(panel.verdict('udesk')).toHaveText(/^Fired once/);
  const host = new URL(page.url()).hostname;
  await panel.tab('scenario');
  await page.locator('select[name=position]').selectOption('dialog');
  await page.waitForURL(/position=dialog/);
  expect(new URL(page.url()).hostname).not.toBe(host);
  await expect(page.locator('.link input')).toHaveValue(`${demo.panel}?lang=en&page=/en/&position=dialog`);
  await expect(banner(panel)).toBeVisible();
  await page.locator('input[value=udesk]').click();
  await page.waitForURL(/vendors=/);
  await panel.tab('tags');
  await expect(panel.tag('udesk')).toHaveAttribute('data-verdict', 'uncovered');
});
