import type { Page } from '@playwright/test';
import { closeTab } from './closeTab.ts';
import { OWN_NOTES } from './page.ts';
import { attempt } from './within.ts';

export interface Act {
  /** How often, beside the others. */
  weight: number;
  name: string;
  /** Resolves with what only the tab itself has noted, a line a decision. */
  run(page: Page): Promise<string[]>;
}

const ASK_MS = 10_000;

/** Tells what only the tab itself has noted. */
const act = async (page: Page, name: string, code: string): Promise<string[]> =>
  String(await attempt(ASK_MS, page.evaluate(`act = ${JSON.stringify(name)}; ${code}; ${OWN_NOTES}`)) ?? '').split('\n');
const decide = (weight: number, name: string, code: string): Act => ({ weight, name, run: (page) => act(page, name, code) });

const CLOSE: Act = {
  weight: 1,
  name: 'a refusal, and the tab closes',
  async run(page) {
    const notes = await act(page, this.name, 'consentry.reject()');
    await closeTab(page);
    return notes;
  },
};

/** What a visitor, or the page for them, may do; each a decision or more, and some the worst moment for one. */
const STAY: Act[] = [
  decide(8, 'refusals', 'for (let count = 0; count < 8; count++) consentry.reject()'),
  decide(3, 'a grant, then more', 'consentry.accept(["analytics"]); consentry.accept()'),
  decide(2, 'a withdrawal, which reloads', 'consentry.withdraw()'),
  decide(1, 'a withdrawal, and the page reloads at once', 'consentry.accept(["analytics"]); consentry.withdraw(); location.reload()'),
  {
    weight: 1,
    name: 'a storm of reloads',
    async run(page) {
      const notes = [];
      for (let count = 0; count < 4; count++) notes.push(...await act(page, this.name, 'consentry.reject(); location.reload()'));
      return notes;
    },
  },
  decide(2, 'the network is back', 'dispatchEvent(new Event("online")); consentry.reject()'),
];

export const ACTS: Act[] = [...STAY, CLOSE];

/**
 * The same while the storage that both tabs share is full, and has room again, now and then. No tab closes: what it decides before
 * the database is open would go with it.
 */
export const FULL_ACTS: Act[] = [
  ...STAY,
  decide(6, 'storage fills', 'fill(); consentry.reject(); consentry.accept()'),
  decide(1, 'storage has room again', 'empty(); consentry.reject()'),
];
