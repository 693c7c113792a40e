import type { BrowserContext, Page } from '@playwright/test';
import { closeTab } from './closeTab.ts';
import { attempt } from './within.ts';

export interface Scene {
  page: Page;
  context: BrowserContext;
}

export interface Act {
  /** How often, beside the others. */
  weight: number;
  name: string;
  /** Chromium only: Playwright cannot take the network away from Firefox. */
  chromium?: true;
  run(scene: Scene): Promise<unknown>;
}

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
const ASK_MS = 10_000;
const OFFLINE_MS = 600;

const act = (page: Page, name: string, code: string): Promise<unknown> => attempt(ASK_MS, page.evaluate(`act = ${JSON.stringify(name)}; ${code}`));
const decide = (weight: number, name: string, code: string): Act => ({ weight, name, run: ({ page }) => act(page, name, code) });

/** What a visitor, or the page for them, may do; each a decision or more, and some the worst moment for one. */
export const ACTS: Act[] = [
  decide(8, 'refusals', 'for (let count = 0; count < 8; count++) consentry.reject()'),
  decide(3, 'a grant, then more', 'consentry.accept(["analytics"]); consentry.accept()'),
  decide(2, 'a withdrawal, which reloads', 'consentry.withdraw()'),
  decide(1, 'a withdrawal, and the page reloads at once', 'consentry.accept(["analytics"]); consentry.withdraw(); location.reload()'),
  {
    weight: 1,
    name: 'a refusal, and the tab closes',
    async run({ page }) {
      await act(page, this.name, 'consentry.reject()');
      await closeTab(page);
    },
  },
  {
    weight: 1,
    name: 'a storm of reloads',
    async run({ page }) {
      for (let count = 0; count < 4; count++) await act(page, this.name, 'consentry.reject(); location.reload()');
    },
  },
  decide(2, 'the network is back', 'dispatchEvent(new Event("online")); consentry.reject()'),
  {
    weight: 1,
    name: 'offline',
    chromium: true,
    async run({ page, context }) {
      await attempt(ASK_MS, context.setOffline(true));
      await act(page, this.name, 'consentry.reject(); consentry.accept(); consentry.reject()');
      await pause(OFFLINE_MS);
      await attempt(ASK_MS, context.setOffline(false));
    },
  },
];
