import type { Browser } from '@playwright/test';
import type { Proxy } from '../../support/proxy.ts';
import type { Visit } from './throttled.ts';
import type { Subject } from './subjects.ts';
import { showPage } from './pages.ts';
import { openVisit, scriptTime } from './throttled.ts';

interface Noted {
  banner: number;
  preferences: number;
  shift: number;
  click: number;
  paint: number;
}

/** What one visit tells, in milliseconds but for `shift`, which is a score. */
export type Figures = { [figure: string]: number };

const ADDRESS = 'https://shop.test/';
/** What still comes after the banner: its motion, late listeners, files fetched ahead. */
const AFTER_MS = 1500;
/** How long a hand keeps the button down; the click comes when it lets go. */
const PRESS_MS = 80;
const PATIENCE = { timeout: 20_000, polling: 100 };

const report = ({ page }: Visit): Promise<Noted> => page.evaluate('report()') as Promise<Noted>;
const seen = ({ page }: Visit, name: 'banner' | 'preferences') => page.waitForFunction(`noted.${name} > 0`, undefined, PATIENCE);

async function inVisit<T>(browser: Browser, slowNetwork: boolean, action: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await openVisit(browser, { slowNetwork });
  try {
    return await action(visit);
  } finally {
    await visit.end();
  }
}

/** Script time of a page that has no banner, to be taken off. */
export const pageAlone = (browser: Browser, proxy: Proxy): Promise<number> => inVisit(browser, true, async (visit) => {
  showPage(proxy, undefined, 0);
  await visit.page.goto(ADDRESS);
  await visit.page.waitForTimeout(AFTER_MS);
  return scriptTime(visit.session);
});

export const firstVisit = (browser: Browser, proxy: Proxy, subject: Subject): Promise<Figures> => inVisit(browser, true, async (visit) => {
  showPage(proxy, subject, 0);
  await visit.page.goto(ADDRESS);
  await seen(visit, 'banner');
  await visit.page.waitForTimeout(AFTER_MS);
  const { banner, paint, shift } = await report(visit);
  return { paint, banner, 'banner after paint': banner - paint, script: await scriptTime(visit.session), shift };
});

export const acceptClick = (browser: Browser, proxy: Proxy, subject: Subject, tags: number): Promise<Figures> => inVisit(browser, false, async (visit) => {
  showPage(proxy, subject, tags);
  await visit.page.goto(ADDRESS);
  await seen(visit, 'banner');
  await visit.page.waitForTimeout(AFTER_MS);
  await visit.page.click(subject.accept);
  await visit.page.waitForFunction(`window.tagsRun === ${tags}`, undefined, PATIENCE);
  await visit.page.waitForTimeout(AFTER_MS);
  return { accept: (await report(visit)).click };
});

export const openPreferences = (browser: Browser, proxy: Proxy, subject: Subject): Promise<Figures> => inVisit(browser, false, async (visit) => {
  showPage(proxy, subject, 0);
  await visit.page.goto(ADDRESS);
  await seen(visit, 'banner');
  await visit.page.waitForTimeout(AFTER_MS);
  await visit.page.evaluate(`addEventListener('click', (event) => { noted.pressed = event.timeStamp; }, { capture: true, once: true })`);
  await visit.page.click(subject.open, { delay: PRESS_MS });
  await seen(visit, 'preferences');
  return { preferences: await visit.page.evaluate('noted.preferences - noted.pressed') as number };
});
