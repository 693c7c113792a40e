import type { Page } from '@playwright/test';
import { closeTab } from './closeTab.ts';
import { attempt } from './within.ts';

export interface Act {
  /** How often, beside the others. */
  weight: number;
  name: string;
  run(page: Page): Promise<unknown>;
}

const ASK_MS = 10_000;

const act = (page: Page, name: string, code: string): Promise<unknown> => attempt(ASK_MS, page.evaluate(`act = ${JSON.stringify(name)}; ${code}`));
const decide = (weight: number, name: string, code: string): Act => ({ weight, name, run: (page) => act(page, name, code) });

/** What a visitor, or the page for them, may do; each a decision or more, and some the worst moment for one. */
export const ACTS: Act[] = [
  decide(8, 'refusals', 'for (let count = 0; count < 8; count++) consentry.reject()'),
  decide(3, 'a grant, then more', 'consentry.accept(["analytics"]); consentry.accept()'),
  decide(2, 'a withdrawal, which reloads', 'consentry.withdraw()'),
  decide(1, 'a withdrawal, and the page reloads at once', 'consentry.accept(["analytics"]); consentry.withdraw(); location.reload()'),
  {
    weight: 1,
    name: 'a refusal, and the tab closes',
    async run(page) {
      await act(page, this.name, 'consentry.reject()');
      await closeTab(page);
    },
  },
  {
    weight: 1,
    name: 'a storm of reloads',
    async run(page) {
      for (let count = 0; count < 4; count++) await act(page, this.name, 'consentry.reject(); location.reload()');
    },
  },
  decide(2, 'the network is back', 'dispatchEvent(new Event("online")); consentry.reject()'),
];
