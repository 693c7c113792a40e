import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { ConsentEvent } from '../../../src/events/types.ts';
import type { IllSite } from './server.ts';

/** One visitor: a browser profile of its own, a tab or two, and what came of the decisions. */
export interface Visitor {
  /** Decides, closes tabs, reloads, until `enough()`. */
  live(enough: () => boolean): Promise<void>;
  /** Opens the site once more and waits until nothing waits any longer, or `patience` is over. */
  comeBack(patience: number): Promise<void>;
  account(): Promise<Account>;
}

export interface Account {
  made: number;
  stored: ConsentEvent[];
  /** Still in the visitor's storage. */
  waiting: number;
  /** What the outbox said it gave up. */
  givenUp: string[];
}

/** More than this the outbox would give up, which is not what is measured here. */
const MOST_WAITING = 25;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Nobody waits longer for a page, in milliseconds. */
const PATIENCE = 10_000;
/** A page that is about to reload, or is gone, does not answer; one whose next document hangs answers nothing for ever. */
const tolerate = (work: Promise<unknown>): Promise<unknown> => Promise.race([work.catch(() => undefined), wait(PATIENCE)]);
const WAITING = 'Object.keys(localStorage).filter((key) => key.startsWith("consentry.outbox.")).length';
const MADE = 'Object.keys(localStorage).filter((key) => key.startsWith("made.")).reduce((sum, key) => sum + Number(localStorage[key]), 0)';

type Act = (page: Page) => Promise<unknown>;
const decide = (code: string): Act => (page) => page.evaluate(code);

/** What a visitor, or the page for them, may do; each a decision or more, and some the worst moment for one. */
const ACTS: [weight: number, name: string, act: Act][] = [
  [8, 'refusals', decide('for (let count = 0; count < 8; count++) consentry.reject()')],
  [3, 'a grant of more', decide('consentry.accept(["analytics"]); consentry.accept()')],
  [2, 'a withdrawal, which reloads', decide('consentry.withdraw()')],
  [1, 'a withdrawal, and the page reloads at once', decide('consentry.accept(["analytics"]); consentry.withdraw(); location.reload()')],
  [1, 'a refusal, and the tab closes', async (page) => {
    await tolerate(page.evaluate('consentry.reject()'));
    await page.close();
  }],
  [1, 'a storm of reloads', async (page) => {
    for (let count = 0; count < 4; count++) await tolerate(page.evaluate('consentry.reject(); location.reload()'));
  }],
  [2, 'the network is back', decide('dispatchEvent(new Event("online"))')],
];

export async function openVisitor(browser: Browser, site: IllSite, name: string, origin: string, random: () => number): Promise<Visitor> {
  const context: BrowserContext = await browser.newContext({ ignoreHTTPSErrors: true });
  const givenUp: string[] = [];
  context.on('console', (message) => {
    if (message.text().includes('is given up')) givenUp.push(message.text());
  });
  const url = `${origin}/${name}/`;
  const tabs: Page[] = [];
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await tolerate(page.goto(url, { timeout: 5000, waitUntil: 'domcontentloaded' }));
    return page;
  };
  const total = ACTS.reduce((sum, [weight]) => sum + weight, 0);
  const pick = (): Act => {
    let left = random() * total;
    return (ACTS.find(([weight]) => (left -= weight) < 0) ?? ACTS[0])?.[2] as Act;
  };
  const ask = async (page: Page, expression: string): Promise<number> => Number(await tolerate(page.evaluate(expression)));
  return {
    async live(enough) {
      while (!enough()) {
        const index = Math.floor(random() * 2);
        const page = tabs[index] = tabs[index]?.isClosed() === false ? tabs[index] : await open();
        const waiting = await ask(page, `typeof consentry === "object" ? ${WAITING} : NaN`);
        // While the site refuses connections a tab that reloads has no page.
        if (Number.isNaN(waiting)) {
          await tolerate(page.goto(url, { timeout: 5000, waitUntil: 'domcontentloaded' }));
          await wait(100);
        } else if (waiting > MOST_WAITING) await wait(200);
        else await tolerate(pick()(page));
      }
      for (const page of tabs) await page?.close();
    },
    async comeBack(patience) {
      const until = Date.now() + patience;
      const page = tabs[0] = await open();
      for (let left = await ask(page, WAITING); left !== 0 && Date.now() < until; left = await ask(page, WAITING)) {
        if (Number.isNaN(left)) await tolerate(page.goto(url, { timeout: 5000 }));
        await wait(250);
      }
    },
    async account() {
      const page = tabs[0] ?? await open();
      const [made, waiting] = [await ask(page, MADE), await ask(page, WAITING)];
      await context.close();
      return { made, waiting, givenUp, stored: site.endpoint.stored(name) };
    },
  };
}
