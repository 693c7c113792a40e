import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Site } from './fixtures.ts';
import type { Proxy } from './proxy.ts';

type Browser = 'chromium' | 'firefox';
/** Names of cases, by browser. */
export type Names = { readonly [browser in Browser | 'both']?: readonly string[] };

export interface Family {
  /** The spec's folder, where its pages are; `test` itself would take this file's. */
  folder: string;
  /** @default http */
  origin?: string;
  /** Ways a browser has not got, or that ask for nothing in it: its control sees no request of theirs. */
  absent?: Names;
  /** Ways that leak. Each is asserted to leak, so that this list turns red with the leak's end. */
  open?: Names;
  /** Ways that ask or not by who comes first, or when the browser finds time; nothing is asked of them. */
  racy?: Names;
  /** Ways that throw with us and not without us. */
  broken?: Names;
  /** After a grant each case asks once, or none does, because requests are not kept for later. @default 'all' */
  released?: 'all' | 'none';
  /** Ways that do not come back although the family does. */
  lost?: Names;
  /** Ways whose place in the page reads otherwise after a grant than it does without us. */
  altered?: Names;
}

interface Stage {
  site: Site;
  page: Page;
  web: Proxy;
}

/** What the page says about its cases. */
interface Told {
  all: string[];
  /** What each case threw. */
  thrown: { [name: string]: string };
  /** How each case's place reads. */
  places: { [name: string]: string };
}

type Counts = { [name: string]: number };

const RUNNER = fileURLToPath(new URL('family-runner.js', import.meta.url));
const TAG = 'data-vendors="baidu-tongji"';
/** A host with a dot at its end is the same host. */
const HOSTS = ['hm.baidu.com', 'hm.baidu.com.'];
const TIMEOUT = 180_000;

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const names = (list: Names = {}, browser: Browser): string[] => [...list.both ?? [], ...list[browser] ?? []].sort();
const only = (counts: Counts, wanted: (count: number, name: string) => boolean): string[] =>
  Object.keys(counts).filter((name) => wanted(counts[name]!, name)).sort();

async function run({ site, page, web }: Stage, { folder, origin = 'http://shop.test' }: Family, held: boolean): Promise<Told> {
  web.reset(folder);
  site.answer('shop.test/runner.js', { type: 'text/javascript', body: await readFile(RUNNER, 'utf8') });
  await site.open('/', { with: held, tag: TAG, origin });
  await expect.poll(() => page.evaluate('finished'), { timeout: TIMEOUT / 6 }).toBeTruthy();
  return page.evaluate<Told>('({ all: finished, thrown, places: places() })');
}

function countByCase(paths: string[], all: string[]): Counts {
  return Object.fromEntries(all.map((name) => {
    const own = new RegExp(`/${slug(name)}(?:\\.|$)`);
    return [name, paths.filter((path) => own.test(path)).length];
  }));
}

/** How often each case asked the vendor, preflights aside. */
const asked = (site: Site, all: string[]): Counts =>
  countByCase(HOSTS.flatMap((host) => site.requests(host)).filter(({ method }) => method !== 'OPTIONS').map(({ path }) => path), all);

/** A table of ways to reach a vendor: without us each does, with us none, and after a grant each once, as if nothing had been. */
export function family(title: string, is: Family): void {
  test(`${title}: each asks without us, none while held, each once after a grant`, async ({ site, page, web, browserName }) => {
    test.setTimeout(TIMEOUT);
    const list = (which: 'absent' | 'open' | 'racy' | 'broken' | 'lost' | 'altered') => names(is[which], browserName as Browser);
    const { all: every, thrown: thrownAlone, places } = await run({ site, page, web }, is, false);
    const all = every.filter((name) => !list('racy').includes(name));
    const asks = () => asked(site, all);
    await expect.soft.poll(() => only(asks(), (count) => count === 0), 'without us these ask for nothing').toEqual(list('absent'));
    await site.settle();
    const alone = asks();
    const ranAlone = countByCase(await site.ran(), all);
    await page.context().clearCookies();
    await page.evaluate('localStorage.clear()');

    const { thrown } = await run({ site, page, web }, is, true);
    await site.settle();
    const leaked = only(asks(), (count) => count > 0);
    expect.soft(leaked, 'held, these ask').toEqual(list('open'));
    expect.soft(only(alone, (_, name) => name in thrown && !(name in thrownAlone)), `held, these throw: ${JSON.stringify(thrown)}`).toEqual(list('broken'));

    // Not by the pointer: for Playwright a frame that a case left in Firefox may never have loaded.
    await page.evaluate(`document.querySelector('button[data-consentry=accept]').click()`);
    const away = (is.released === 'none' ? all : [...list('absent'), ...list('lost')]).filter((name) => !leaked.includes(name));
    await expect.soft.poll(() => only(asks(), (count) => count === 0), { message: 'after a grant these ask for nothing', timeout: TIMEOUT / 6 }).
      toEqual([...new Set(away)].sort());
    await site.settle();
    expect.soft(only(asks(), (count, name) => count > Math.max(1, alone[name]!)), 'after a grant these ask too often').toEqual([]);
    const ran = countByCase(await site.ran(), all);
    expect.soft(only(ranAlone, (count, name) => ran[name] !== count && !list('lost').includes(name)), 'after a grant these run otherwise than once').toEqual([]);
    if (is.released === 'none') return;
    const after = await page.evaluate<Told['places']>('places()');
    const altered = only(alone, (_, name) => after[name] !== places[name]);
    const readings = altered.map((name) => `\n${name}\n  ${places[name]!}\n  ${after[name]!}`).join('');
    expect(altered, `after a grant these read otherwise:${readings}`).toEqual(list('altered'));
  });
}
