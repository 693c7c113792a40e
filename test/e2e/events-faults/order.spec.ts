import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { different, ENDPOINT, originFor, posts, TAG } from './posts.ts';

/** To the last character, before Consentry runs. */
const FULL = `for (let size = 2 ** 22; size >= 1; size /= 2) try { for (;;) localStorage.setItem('fill' + localStorage.length, 'x'.repeat(size)); } catch { /* this size no more */ }`;
const PAGE = { html: `<script>${FULL}</script><script src="/consentry.js" ${TAG.tag}></script>` };
const OURS = '[Object.keys(localStorage), Object.keys(sessionStorage), document.cookie.split("; ")].flat().filter((key) => /outbox|until/.test(key)).length';
const decide = (page: Page, step: string) => page.evaluate(`consentry.${step}`);

test('storage that is full: what two tabs decide in turn arrives in that order, also what a closed tab decided', async ({ site, page, context, browserName }) => {
  const origin = originFor(browserName);
  site.answer(ENDPOINT, { status: 500 });
  await site.open('/', { ...PAGE, origin });
  const other = await context.newPage();
  await other.goto(origin);
  const third = await context.newPage();
  await third.goto(origin);
  await decide(third, 'reject()');
  await expect.poll(() => third.evaluate('Object.keys(sessionStorage).join()')).not.toContain('outbox');
  await third.close();
  for (const tab of [page, other, page, other]) await decide(tab, 'reject()');
  const loaded = page.waitForEvent('load');
  await decide(page, 'reject(); location.reload()').catch(() => undefined);
  await loaded;
  await decide(other, 'reject()');
  site.answer(ENDPOINT, { status: 202 });
  await other.close();
  await page.reload();
  await expect.poll(() => different(site.events()), { timeout: 40_000 }).toBe(7);
  await expect.poll(() => page.evaluate(OURS), { timeout: 15_000 }).toBe(0);
  const times = (site.events() as { time: string }[]).map(({ time }) => time);
  expect(times).toEqual([...times].sort());
  expect(different(posts(site))).toBe(7);
});
