import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';
import type { Proxy } from '../../support/proxy.ts';

type Browser = 'chromium' | 'firefox';
/** Names of cases: in every browser, or by browser. */
export type Names = readonly string[] | { readonly [browser in Browser]?: readonly string[] };

export interface Family {
  /** The spec's folder, where its pages are; `test` itself would take this file's. */
  folder: string;
  /** @default '/' */
  path?: string;
  /** @default http */
  origin?: string;
  /** Ways a browser has not got, or that ask for nothing in it: its control sees no request of theirs. */
  absent?: Names;
  /** Ways that leak today. Each is asserted to leak, so that this list turns red with the leak's end. */
  open?: Names;
  /** Ways that throw with us and not without us; today's faults. */
  broken?: Names;
  /** After a grant each case asks once, or none does, because requests are not kept for later. @default 'all' */
  released?: 'all' | 'none';
  /** Ways that do not come back although the family does, each for a reason given where it is listed. */
  lost?: Names;
}

const RUNNER = fileURLToPath(new URL('runner.js', import.meta.url));
const TAG = 'data-vendors="baidu-tongji"';
/** A host with a dot at its end is the same host. */
const HOSTS = ['hm.baidu.com', 'hm.baidu.com.'];

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const names = (list: Names | undefined, browser: string): readonly string[] =>
  [...(Array.isArray(list) ? list as string[] : (list as { [name: string]: string[] } | undefined)?.[browser] ?? [])].sort();

interface Stage {
  site: Site;
  page: Page;
  web: Proxy;
}

async function openFamily({ site, page, web }: Stage, { folder, path = '/', origin = 'http://shop.test' }: Family, held: boolean): Promise<string[]> {
  web.reset(folder);
  site.answer('shop.test/runner.js', { type: 'text/javascript', body: await readFile(RUNNER, 'utf8') });
  await site.open(path, { with: held, tag: TAG, origin });
  await expect.poll(() => page.evaluate('finished'), { timeout: 20_000 }).toBeTruthy();
  return page.evaluate<string[]>('finished');
}

/** How often each case asked the vendor, preflights aside. */
function asked(site: Site, all: string[]): { [name: string]: number } {
  const seen = HOSTS.flatMap((host) => site.requests(host)).filter(({ method }) => method !== 'OPTIONS');
  return Object.fromEntries(all.map((name) => {
    const own = new RegExp(`/${slug(name)}(?:\\.|$)`);
    return [name, seen.filter(({ path }) => own.test(path)).length];
  }));
}

const only = (counts: { [name: string]: number }, test: (count: number) => boolean): string[] =>
  Object.keys(counts).filter((name) => test(counts[name]!)).sort();

/** Three tests for a table of ways to reach a vendor: without us each does, with us none, and after a grant each once. */
export function family(title: string, is: Family): void {
  test(`${title}: without us each asks the vendor`, async ({ site, page, web, browserName }) => {
    const all = await openFamily({ site, page, web }, is, false);
    await expect.poll(() => only(asked(site, all), (count) => count === 0)).toEqual(names(is.absent, browserName));
  });

  test(`${title}: held, none asks, and none throws`, async ({ site, page, web, browserName }) => {
    await openFamily({ site, page, web }, is, false);
    const thrownAlone = await page.evaluate<string[]>('Object.keys(thrown)');
    await page.context().clearCookies();
    await page.evaluate('localStorage.clear()');
    site.reset();
    const all = await openFamily({ site, page, web }, is, true);
    await site.settle();
    expect.soft(only(asked(site, all), (count) => count > 0)).toEqual(names(is.open, browserName));
    const thrown = await page.evaluate<{ [name: string]: string }>('thrown');
    expect.soft(Object.keys(thrown).filter((name) => !thrownAlone.includes(name)).sort(), JSON.stringify(thrown)).toEqual(names(is.broken, browserName));
  });

  test(`${title}: after a grant ${is.released === 'none' ? 'none comes back' : 'each asks once'}`, async ({ site, page, web, browserName }) => {
    const all = await openFamily({ site, page, web }, is, true);
    await site.press('accept');
    const leaks = names(is.open, browserName);
    const away = (is.released === 'none' ? all : [...new Set([...names(is.absent, browserName), ...names(is.lost, browserName)])])
      .filter((name) => !leaks.includes(name)).sort();
    await expect.poll(() => only(asked(site, all), (count) => count === 0)).toEqual(away);
    await site.settle();
    expect(only(asked(site, all), (count) => count > 1)).toEqual([]);
  });
}
