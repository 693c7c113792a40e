import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { ConsentEvent } from '../../../src/events/types.ts';
import type { Act } from './acts.ts';
import { closeTab } from './closeTab.ts';
import type { Fault } from './endpoint.ts';
import { NOTES, READY, readNotes, WAITING } from './page.ts';
import type { Decision } from './page.ts';
import type { IllSite } from './server.ts';
import { attempt, within } from './within.ts';

/** One visitor: a browser profile of its own, a tab or two, and what came of the decisions. */
export interface Visitor {
  /** Decides, closes tabs, reloads, until `enough()`. */
  live(enough: () => boolean): Promise<void>;
  /** Opens the site once more and waits until nothing waits any longer, or `patience` is over. */
  comeBack(patience: number): Promise<void>;
  /** Throws when the profile cannot be read: then nothing is known. */
  account(): Promise<Account>;
}

/** What visitors do, and whether they close tabs, also at the end. */
export interface Kind {
  acts: Act[];
  closes: boolean;
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

function choose(acts: Act[], random: () => number): () => Act {
  const total = acts.reduce((sum, { weight }) => sum + weight, 0);
  return () => {
    let left = random() * total;
    return acts.find(({ weight }) => (left -= weight) < 0) ?? acts[0]!;
  };
}

/** From this page, or from another one when it does not answer. Throws with what each of them said. */
async function read(first: () => Promise<Page | undefined>, other: () => Promise<Page | undefined>, name: string): Promise<{ notes: string; waiting: number }> {
  const failures: string[] = [];
  for (const next of [first, other, other]) {
    const page = await next();
    if (!page) failures.push('no page opens');
    else {
      const found = await within(ASK_MS, 'An answer', page.evaluate(`(async () => ({ notes: ${NOTES}, waiting: await ${WAITING} }))()`)).catch((error: unknown) => {
        failures.push(`${page.url()}: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (found) return found as { notes: string; waiting: number };
    }
  }
  throw new Error(`The profile of ${name} cannot be read, nothing is counted: ${failures.join('; ')}`);
}

export async function openVisitor(browser: Browser, site: IllSite, name: string, origin: string, { acts, closes }: Kind, random: () => number): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true });
  const givenUp: string[] = [];
  const told = new Set<string>();
  context.on('console', (message) => {
    if (message.text().includes('is given up')) givenUp.push(message.text());
  });
  const { stored, met } = site.endpoint.ledger(name);
  const tabs: (Page | undefined)[] = [];
  const next = choose(acts, random);
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
    else for (const line of await next().run(page)) told.add(line);
  };
  return {
    async live(enough) {
      while (!enough()) await step(Math.floor(random() * 2));
      if (closes) for (const page of tabs.splice(0)) if (page) await closeTab(page);
    },
    async comeBack(patience) {
      const until = Date.now() + patience;
      tabs[0] ??= await open();
      for (const [index, tab] of tabs.entries()) {
        for (let page = tab, left = page && await ask(page, WAITING); left !== 0 && Date.now() < until; left = page && await ask(page, WAITING)) {
          // What storage is too full for is in this tab and no other.
          if (left === undefined && (closes || !page || page.isClosed())) page = tabs[index] = await open();
          else if (left === undefined && page) await load(page);
          await pause(250);
        }
      }
    },
    async account() {
      const { notes, waiting } = await read(async () => tabs[0] ??= await open(), async () => tabs[0] = await open(), name);
      await attempt(CLOSE_MS, context.close());
      return { made: readNotes([...told, ...notes.split('\n')]), stored: [...stored.values()], met, waiting, givenUp };
    },
  };
}
