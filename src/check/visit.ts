import type { Page } from '@playwright/test';
import type { CheckBrowser } from './browser.ts';
import type { Scenario, Visit } from './types.ts';
import type { Whose } from './whose.ts';
import { press, withdraw } from './consentry.ts';
import { readKept } from './kept.ts';
import { linksOf } from './links.ts';
import { openProfile } from './profile.ts';
import { watchTraffic } from './traffic.ts';

export interface Trip {
  scenario: Scenario;
  /** Pages in the order of the visit; with `most` it grows by what they link to. */
  pages: string[];
  most: number;
  /** Milliseconds for one page. */
  patience: number;
  lax: boolean;
  whose(page: Page): Promise<Whose>;
  progress(done: number, of: number, page: string): void;
}

/** One visitor with a fresh profile, from page to page. */
export async function visit(browser: CheckBrowser, { scenario, pages, most, patience, lax, whose, progress }: Trip): Promise<Visit> {
  const { context, shown, close } = await openProfile(browser, scenario, lax);
  let at = '';
  const traffic = watchTraffic(context, () => at);
  const page = await context.newPage();
  const go = async (address: string) => {
    at = address;
    await page.goto(address, { timeout: patience, waitUntil: 'load' });
    await traffic.quiet();
  };
  let acted = true;
  let begin = 0;
  let picture: Buffer | undefined;

  const first = async () => {
    if (scenario === 'reject' || scenario === 'accept' || scenario === 'withdraw') {
      acted = await press(page, scenario === 'reject' ? 'reject' : 'accept');
      await traffic.quiet();
    }
    picture = await page.screenshot({ type: 'jpeg', quality: 60, timeout: patience }).catch(() => undefined);
  };
  for (let index = 0; index < pages.length; index++) {
    progress(index + 1, pages.length, pages[index] ?? '');
    await go(pages[index] ?? '');
    if (index === 0) await first();
    if (pages.length < most) pages.push(...(await linksOf(page)).filter((link) => !pages.includes(link)).slice(0, most - pages.length));
  }
  if (scenario === 'withdraw' && acted) {
    begin = traffic.requests.length;
    await withdraw(page);
    await traffic.quiet();
    for (const address of pages) await go(address);
    picture = await page.screenshot({ type: 'jpeg', quality: 60, timeout: patience }).catch(() => picture);
  }
  // A choice must also hold on the next page view.
  if (scenario === 'reject' && acted) await go(pages[0] ?? '');
  const names = await whose(page);
  const requests = traffic.requests.slice(begin).map((request) => ({ ...request, host: new URL(request.address).hostname, vendor: names.address(request.address) }));
  const kept = await readKept(context, page, names);
  await close();
  return { scenario, pages: [...pages], requests, kept, picture, acted, shown };
}
