import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import rules from '../../../src/clients/rules.json' with { type: 'json' };
import { expect, test } from '../../support/fixtures.ts';

/** The content script of DuckDuckGo's browsers and add-on: https://github.com/duckduckgo/autoconsent */
const source = readFile(fileURLToPath(import.meta.resolve('@duckduckgo/autoconsent').replace('autoconsent.esm.js', 'autoconsent.playwright.js')), 'utf8');

interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
}

declare global {
  interface Window {
    heard: Message[];
    autoconsentSendMessage(message: Message & { id?: string }): Promise<void>;
    autoconsentReceiveMessage(message: object): Promise<void>;
  }
}

/** Rejects wherever it can: by these rules if there are any, else by what buttons say. */
async function install(page: Page, autoconsent: object[]): Promise<void> {
  const config = {
    enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: true, enableCosmeticRules: false, enableGeneratedRules: true, detectRetries: 20,
    isMainWorld: true, prehideTimeout: 2000, enableHeuristicDetection: true, heuristicMode: 'reject', heuristicPopupSearchTimeout: 100,
    enablePopupMutationObserver: false, visualTest: false, performanceLoggingEnabled: false, logs: {},
  };
  await page.addInitScript((answer) => {
    window.heard = [];
    window.autoconsentSendMessage = async (message) => {
      window.heard.push(message);
      // A browser's answer comes later, too.
      if (message.type === 'init') setTimeout(() => void window.autoconsentReceiveMessage(answer));
    };
  }, { type: 'initResp', config, rules: { autoconsent } });
  await page.addInitScript(await source);
}

const heard = (page: Page): Promise<string[]> => page.evaluate(() => window.heard.map(({ type, cmp, result }) => [type, cmp, result].join(' ').trim()));

const WAYS = [
  { name: 'by what buttons say, in English', langs: ['en'], use: [], as: 'HEURISTIC-REJECT' },
  { name: 'by the rule we publish, in every language', langs: ['en', 'zh-CN', 'ja', 'ar'], use: [rules.autoconsent], as: 'consentry' },
];

for (const { name, langs, use, as } of WAYS) {
  test(`autoconsent rejects for the visitor ${name}`, async ({ context, site }) => {
    for (const lang of langs) {
      await context.clearCookies();
      const page = await context.newPage();
      await install(page, use);
      await site.open('/', { page, tag: `data-lang="${lang}" data-endpoint="/consent-events"` });
      await expect.poll(() => heard(page), lang).toContain(`autoconsentDone ${as}`);
      expect(await heard(page), lang).toEqual(expect.arrayContaining([`cmpDetected ${as}`, `popupFound ${as}`, `optOutResult ${as} true`]));
      await expect(page.locator('#consentry')).toHaveCount(0);
      await expect.poll(() => site.events().length, lang).toBe(1);
      expect(site.events(), lang).toMatchObject([{ type: 'dev.consentry.consent.denied', data: { method: { button: 'reject', layer: 'banner', trusted: false } } }]);

      await page.reload();
      await site.settle(page);
      expect((await heard(page)).filter((each) => /popupFound|optOutResult/.test(each)), lang).toEqual([]);
      await expect(page.locator('#consentry')).toHaveCount(0);
      expect(site.requests('hm.baidu.com'), lang).toEqual([]);
      await page.close();
      site.reset();
    }
  });
}
