import { readFile } from 'node:fs/promises';
import { families } from './families.ts';
import type { Family } from './families.ts';
import { expect, test } from './fixtures.ts';
import type { Site } from './fixtures.ts';

const RUNNER = new URL('../support/family-runner.js', import.meta.url);
const TAG = 'data-vendors="baidu-tongji"';
/** A host with a dot at its end is the same host. */
const HOSTS = ['hm.baidu.com', 'hm.baidu.com.'];

/** What the page says about its ways: each with the name that stands in its address, and those that threw. */
interface Told {
  ways: [name: string, slug: string][];
  thrown: string[];
}

async function tried(site: Site, { origin }: Family, held: boolean): Promise<void> {
  site.answer('shop.test/runner.js', { type: 'text/javascript', body: await readFile(RUNNER, 'utf8') });
  await site.open('/', { with: held, tag: TAG, origin });
  await expect.poll(() => site.evaluate('Boolean(finished)')).toBe(true);
}

const told = (site: Site): Promise<Told> =>
  site.evaluate('({ ways: finished.map((name) => [name, slug(name)]), thrown: Object.keys(thrown).sort() })') as Promise<Told>;

/** How often each way asked the vendor, in the order of the page; preflights do not count. */
function asked(site: Site, { ways }: Told): number[] {
  const paths = HOSTS.flatMap((host) => site.requests(host)).filter(({ method }) => method !== 'OPTIONS').map(({ path }) => path);
  return ways.map(([, slug]) => paths.filter((path) => new RegExp(`/${slug}(?:\\.|$)`).test(path)).length);
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
const named = ({ ways }: Told, counts: number[], wanted: (count: number, index: number) => boolean): string[] =>
  sorted(ways.filter((_, index) => wanted(counts[index]!, index)).map(([name]) => name));
const never = (count: number): boolean => count === 0;

for (const family of families) {
  const { folder, absent, open, racy = [], broken, lost } = family;
  const certain = (names: readonly string[]): string[] => sorted(names.filter((name) => !racy.includes(name)));
  test.describe(folder, () => {
    test.use({ folder });

    test('each asks without us, none while held, each after a grant', async ({ site }) => {
      await tried(site, family, false);
      await site.settle();
      const alone = await told(site);
      expect(alone.ways.length).toBeGreaterThan(10);
      await expect.soft.poll(() => named(alone, asked(site, alone), never), 'without us these ask for nothing').toEqual(sorted(absent));
      const often = asked(site, alone);

      site.reset();
      await tried(site, family, true);
      await site.settle();
      const held = await told(site);
      expect.soft(certain(named(held, asked(site, held), (count) => count > 0)), 'held, these ask').toEqual(sorted(open));
      expect.soft(held.thrown.filter((name) => !alone.thrown.includes(name)), 'held, these throw').toEqual(sorted(broken));

      await site.press('accept');
      const gone = lost === 'all' ? held.ways.map(([name]) => name) : [...absent, ...lost];
      await expect.soft.poll(() => named(held, asked(site, held), never), 'after a grant these ask for nothing')
        .toEqual(sorted(gone.filter((name) => !open.includes(name))));
      await site.settle();
      expect(named(held, asked(site, held), (count, index) => count > Math.max(1, often[index]!)).filter((name) => ![...open, ...racy].includes(name)), 'after a grant these ask too often').toEqual([]);
    });
  });
}
