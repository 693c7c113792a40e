import type { Browser, Page } from '@playwright/test';
import { READY, readNotes } from './page.ts';
import type { Decision } from './page.ts';
import type { IllSite } from './server.ts';
import type { Visitor } from './visitor.ts';
import { attempt } from './within.ts';

const ASK_MS = 10_000;
const OPEN_MS = 5000;
const CLOSE_MS = 10_000;
/** What only memory holds is lost with its tab, so the tab stays for as long. */
const ARRIVE_MS = 60_000;
/** Nothing is taken back: that reloads, and what only memory holds would have one beacon and no second try. */
const DECIDE = `act = 'storage is full'; fill(); consentry.accept(["analytics"]); consentry.accept(); unnoted.splice(0).join('')`;

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

/** A visitor of one tab whose storage is full: events and the page's own notes are in memory, so the notes are fetched at once. */
export async function openFullVisitor(browser: Browser, site: IllSite, name: string, origin: string): Promise<Visitor> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const { stored, met } = site.endpoint.ledger(name);
  const made: Decision[] = [];
  let page: Page | undefined;
  const ready = async (): Promise<boolean> => {
    page ??= await attempt(ASK_MS, context.newPage());
    if (!page || await attempt(ASK_MS, page.evaluate(READY)) === true) return !!page;
    await attempt(ASK_MS, page.goto(`${origin}/${name}/`, { timeout: OPEN_MS, waitUntil: 'domcontentloaded' }));
    return false;
  };
  const arrive = async (): Promise<void> => {
    for (const until = Date.now() + ARRIVE_MS; stored.size < made.length && Date.now() < until;) await pause(100);
  };
  return {
    async live(enough) {
      while (!enough()) {
        if (await ready()) made.push(...readNotes(String(await attempt(ASK_MS, page!.evaluate(DECIDE)) ?? '')));
        await arrive();
      }
    },
    comeBack: arrive,
    async account() {
      await attempt(CLOSE_MS, context.close());
      return { made, stored: [...stored.values()], met, waiting: 0, givenUp: [] };
    },
  };
}
