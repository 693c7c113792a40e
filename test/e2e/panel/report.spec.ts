import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../demo/demo.ts';
import { openPanel } from './panel.ts';

/** Playwright hears of no download of a stock Firefox: there the file is taken as the page hands it over. */
async function handedOver(page: Page, act: string): Promise<[name: string, text: string]> {
  await page.evaluate(() => {
    const files = window as unknown as { saved: Promise<[string, string]> };
    files.saved = new Promise((resolve) => {
      let text = Promise.resolve('');
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        text = (blob as Blob).text();
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = function () { void text.then((whole) => resolve([this.download, whole])); };
    });
  });
  await page.locator(`[data-act=${act}]`).click();
  return page.evaluate(() => (window as unknown as { saved: Promise<[string, string]> }).saved);
}

async function saved(page: Page, act: string): Promise<[name: string, text: string]> {
  if (page.context().browser()!.browserType().name() === 'firefox') return handedOver(page, act);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-act=${act}]`).click()]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

test('a run as a file for programs and one for people: what was tested, in which browser, the result of each tag, the link', async ({ demo, page, browserName }) => {
  await page.addInitScript(() => { window.print = () => { parent.document.documentElement.dataset['printed'] = document.title; }; });
  const panel = await openPanel(demo, page, 'position=card&vendors=udesk');
  await panel.site.locator('#consentry [data-consentry=accept]').click();
  await expect(panel.verdict('udesk')).toHaveText(/^Fired once/);
  await panel.tab('events');
  await expect(page.locator('.eventList > li')).toHaveCount(1, { timeout: 30_000 });
  // The run is what the server has counted; the test counts again, later.
  await demo.settle(page);
  await panel.tab('report');
  const preview = page.frameLocator('.preview');
  await expect(preview.locator('.verdict').nth(5)).toHaveText(/^Fired once, \d+ ms after Accept\.$/);

  const [jsonName, json] = await saved(page, 'json');
  const report = JSON.parse(json) as { browser: string; link: string; scenario: object[]; steps: { what: string }[]; events: object[]; tags: { id: string; result: string; requests: object[] }[] };
  expect(jsonName).toBe('consentry-run.json');
  expect(report).toMatchObject({ schemaVersion: 1, countedBy: 'server', link: `${demo.panel}?lang=en&page=/en/&position=card&vendors=udesk` });
  expect(report.browser).toMatch(browserName === 'firefox' ? /Firefox \d/ : /Chrom\w+ \d/);
  expect(report.scenario).toEqual([{ name: 'Placement', choice: 'corner card', setting: 'position=card' }, { name: 'Vendors in the configuration', choice: 'udesk', setting: 'vendors=udesk' }]);
  expect(report.steps.map(({ what }) => what)).toEqual(['Page opened', 'Accept all']);
  expect(report.events).toMatchObject([{ type: 'dev.consentry.consent.granted' }]);
  const udesk = report.tags.find(({ id }) => id === 'udesk')!;
  expect(udesk.result).toBe('good');
  expect(udesk.requests).toHaveLength((await demo.requests('udesk')).length);
  expect(report.tags.find(({ id }) => id === 'baidu-tongji')).toMatchObject({ result: 'bad', verdict: 'uncovered' });

  const [htmlName, html] = await saved(page, 'html');
  expect(htmlName).toBe('consentry-run.html');
  for (const part of ['Placement: corner card', 'Fired without consent: this tag is not covered', 'tenant.udesk.localhost/im_client/', report.browser.slice(0, 9)]) expect(html).toContain(part);
  await page.locator('[data-act=print]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'Consent test run');
});
