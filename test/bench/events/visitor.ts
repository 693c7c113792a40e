import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { ConsentEvent } from '../../../src/events/types.ts';
import { ACTS } from './acts.ts';
import type { Act } from './acts.ts';
import { closeTab } from './closeTab.ts';
import type { Fault } from './endpoint.ts';
import { NOTES, READY, readNotes, WAITING } from './page.ts';
import type { Decision } from './page.ts';
import type { IllSite } from './server.ts';
import { attempt } from './within.ts';

/** One visitor: a browser profile of its own, a tab or two, and what came of the decisions. */
export interface Visitor {
  /** Decides, closes tabs, reloads, until `enough()`. */
  live(enough: () => boolean): Promise<void>;
  /** Opens the site once more and waits until nothing waits any longer, or `patience` is over. */
  comeBack(patience: number): Promise<void>;
  /** Throws when the profile cannot be read: then nothing is known. */
  account(): Promise<Account>;
}

export interface Account {
  /** As the pages noted them in the profile. */
  made: Decision[];
  stored: ConsentEvent[];
  met: Map<Fault, Set<string>>;
  /** Still in the visitor's storage. */
  waiting: number;
  /** What the outbox said it gave up. */
  givenUp: string[];
}

/** More than this the outbox would give up, which is not what is measured here. */
const MOST_WAITING = 25;
/** Nobody waits longer for a page, in milliseconds. */
const ASK_MS = 10_000;
const OPEN_MS = 5000;
const CLOSE_MS = 10_000;

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });
const ask = (page: Page, expression: string): Promise<unknown> => attempt(ASK_MS, page.evaluate(expression));

const TOTAL = ACTS.reduce((sum, { weight }) => sum + weight, 0);

function choose(random: () => number): () => Act {
  return () => {
    let left = random() * TOTAL;
    return ACTS.find(({ weight }) => (left -= weight) < 0) ?? ACTS[0]!;
  };
}

export async function openVisitor(browser: Browser, site: IllSite, name: string, origin: string, random: () => number): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true });
  const givenUp: string[] = [];
  context.on('console', (message) => {
    if (message.text().includes('is given up')) givenUp.push(message.text());
  });
  const { stored, met } = site.endpoint.ledger(name);
  const tabs: (Page | undefined)[] = [];
  const next = choose(random);
  const load = async (page: Page): Promise<boolean> => {
    await attempt(ASK_MS, page.goto(`${origin}/${name}/`, { timeout: OPEN_MS, waitUntil: 'domcontentloaded' }));
    return await ask(page, READY) === true;
  };
  const open = async (): Promise<Page | undefined> => {
    const page = await attempt(ASK_MS, context.newPage());
    if (page) await load(page);
    return page;
  };
  const step = async (index: number): Promise<void> => {
    const page = tabs[index] = tabs[index]?.isClosed() === false ? tabs[index] : await open();
    if (!page) return;
    // While the site refuses connections a tab that reloads has no page.
    if (await ask(page, READY) !== true) await load(page).then((there) => (there ? undefined : pause(100)));
    else if (Number(await ask(page, WAITING)) > MOST_WAITING) await pause(200);
    else await next().run(page);
  };
  return {
    async live(enough) {
      while (!enough()) await step(Math.floor(random() * 2));
      for (const page of tabs.splice(0)) if (page) await closeTab(page);
    },
    async comeBack(patience) {
      const until = Date.now() + patience;
      let page = await open();
      for (let left = page && await ask(page, WAITING); left !== 0 && Date.now() < until; left = page && await ask(page, WAITING)) {
          if (left === undefined) page = await open();
        await pause(250);
      }
      tabs[0] = page;
    },
    async account() {
      const page = tabs[0] ?? await open();
      const [notes, waiting] = page ? [await ask(page, NOTES), await ask(page, WAITING)] : [];
      await attempt(CLOSE_MS, context.close());
      if (typeof notes !== 'string' || typeof waiting !== 'number') throw new Error(`The profile of ${name} cannot be read at ${page?.url()}: nothing is counted`);
      return { made: readNotes(notes), stored: [...stored.values()], met, waiting, givenUp };
    },
  };
}
