import type { BrowserContext, Page } from '@playwright/test';
import type { Kept } from './types.ts';
import type { Whose } from './whose.ts';

/** What a frame's own storage holds; nothing for one that refuses. */
const keysOf = async () => {
  const [local = [], session = []] = (['localStorage', 'sessionStorage'] as const).map((area) => {
    try {
      return Object.keys(window[area]);
    } catch {
      return [];
    }
  });
  const databases = await Promise.resolve().then(() => indexedDB.databases()).catch(() => []);
  return { localStorage: local, sessionStorage: session, indexedDB: databases.flatMap(({ name }) => (name ? [name] : [])) };
};

/** Cookies of the whole browser, and the storage of every frame of the page. */
export async function readKept(context: BrowserContext, page: Page, whose: Whose): Promise<Kept[]> {
  const cookies = (await context.cookies()).map(({ name, domain }): Kept => ({ area: 'cookie', name, where: domain, vendor: whose.cookie(name, domain) }));
  const rows = new Map<string, Kept>();
  for (const frame of page.frames()) {
    const found = await frame.evaluate(keysOf).catch(() => undefined);
    if (!found || !/^http/.test(frame.url())) continue;
    const { origin } = new URL(frame.url());
    const foreign = origin === new URL(page.url()).origin ? '' : whose.address(frame.url());
    for (const [area, names] of Object.entries(found)) {
      for (const name of names) rows.set(`${origin} ${area} ${name}`, { area: area as Kept['area'], name, where: origin, vendor: foreign || whose.key(name) });
    }
  }
  return [...cookies, ...rows.values()];
}
