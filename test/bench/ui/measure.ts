import type { Browser } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Proxy } from '../../support/proxy.ts';
import type { QuietVisit, Visit } from './throttled.ts';
import type { Subject } from './subjects.ts';
import { showPage } from './pages.ts';
import { openQuietVisit, openVisit } from './throttled.ts';

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
/** The banner is there by then, and what still comes after it: its motion, late listeners, files fetched ahead. */
const VISIT_MS = 3000;
/** The same before a click. */
const AFTER_MS = 1500;
/** How long a hand keeps the button down; the click comes when it lets go. */
const PRESS_MS = 80;
const PATIENCE = { timeout: 20_000, polling: 100 };

const seen = ({ page }: Visit, name: 'banner' | 'preferences') => page.waitForFunction(`noted.${name} > 0`, undefined, PATIENCE);

async function quietly<T>(browser: Browser, action: (visit: QuietVisit) => Promise<T>): Promise<T> {
  const visit = await openQuietVisit(browser);
  try {
    await visit.goto(ADDRESS);
    await sleep(VISIT_MS);
    return await action(visit);
  } finally {
    await visit.end();
  }
}

async function inVisit<T>(browser: Browser, action: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await openVisit(browser);
  try {
    await visit.page.goto(ADDRESS);
    await seen(visit, 'banner');
    await sleep(AFTER_MS);
    return await action(visit);
  } finally {
    await visit.end();
  }
}

/** Script time of a page that has no banner, to be taken off. */
export function pageAlone(browser: Browser, proxy: Proxy): Promise<number> {
  showPage(proxy, undefined, { slow: true });
  return quietly(browser, (visit) => visit.scriptTime());
}

export function firstVisit(browser: Browser, proxy: Proxy, subject: Subject): Promise<Figures> {
  showPage(proxy, subject, { slow: true });
  return quietly(browser, async (visit) => {
    const script = await visit.scriptTime();
    const { banner, paint, shift } = await visit.evaluate('report()') as Noted;
    if (!(banner > 0)) throw new Error(`${subject.name} has shown no banner within ${VISIT_MS} ms`);
    return { paint, banner, 'banner after paint': banner - paint, script, shift };
  });
}

export function acceptClick(browser: Browser, proxy: Proxy, subject: Subject, tags: number): Promise<Figures> {
  showPage(proxy, subject, { tags });
  return inVisit(browser, async ({ page }) => {
    await page.click(subject.accept);
    await page.waitForFunction(`window.tagsRun === ${tags}`, undefined, PATIENCE);
    await sleep(AFTER_MS);
    return { accept: (await page.evaluate('report()') as Noted).click };
  });
}

export function openPreferences(browser: Browser, proxy: Proxy, subject: Subject): Promise<Figures> {
  showPage(proxy, subject);
  return inVisit(browser, async (visit) => {
    await visit.page.evaluate(`addEventListener('click', (event) => { noted.pressed = event.timeStamp; }, { capture: true, once: true })`);
    await visit.page.click(subject.open, { delay: PRESS_MS });
    await seen(visit, 'preferences');
    return { preferences: await visit.page.evaluate('noted.preferences - noted.pressed') as number };
  });
}
