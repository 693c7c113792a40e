import { readFileSync } from 'node:fs';
import { strictPolicy } from '../../../src/consentry-mark.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const VENDORS = 'baidu-tongji 360 sensors udesk gather';
/** The site's own policy: it names no vendor. */
const POLICY = "default-src 'self' 'unsafe-inline'; img-src 'self' data:";
const HOSTS = ['baidu.com', '360.cn', 'mediav.com', 'qhimg.com', 'so.com', 'sensorsdata.cn', 'udesk.cn', 'convertlab.com', 'huiju.cool'];

/** The page as it was pasted, unmarked: here the browser does the holding. */
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8').replace('<head>', `<head>
<script src="/consentry.js" data-vendors="${VENDORS}" data-endpoint="/consent-events"></script>
<script data-strict>
consentry.on('decide', function (state) {
  if (Object.values(state.vendors).includes('granted')) location.reload();
});
</script>`);

const seen = (site: Site): string[] => HOSTS.flatMap((host) => site.requests(host).map(({ host: to, path }) => to + path));

/** A server that decides by the record cookie; it remembers what it sent. */
function serve(site: Site, header = true): string[] {
  const sent: string[] = [];
  site.answer('shop.test/strict.html', ({ headers }) => {
    const policy = strictPolicy(POLICY, headers['cookie'] as string | undefined, { vendors: VENDORS });
    sent.push(policy);
    return { type: 'text/html; charset=utf-8', body: page, ...(header && { headers: { 'content-security-policy': policy } }) };
  });
  return sent;
}

test('control: without the header the browser asks', async ({ site }) => {
  serve(site, false);
  await site.open('/strict.html');
  await site.settle();
  expect(seen(site)).not.toEqual([]);
});

test('the browser refuses every held host, unmarked static tags included', async ({ site }) => {
  const sent = serve(site);
  await site.open('/strict.html');
  await site.settle();
  expect(sent).toEqual([POLICY]);
  expect(seen(site)).toEqual([]);
});

test('also when our script does not come @chromium', async ({ site }) => {
  serve(site);
  site.answer('shop.test/consentry.js', { status: 404 });
  await site.open('/strict.html');
  await site.settle();
  expect(seen(site)).toEqual([]);
});

test('an accept reloads the page under a policy that lets the vendors in, and is told once', async ({ site, page: tab }) => {
  const sent = serve(site);
  await site.open('/strict.html');
  await site.press('accept');
  // The server is asked, because the page is on its way to another one.
  await expect.poll(() => sent.length).toBe(2);
  await expect.poll(() => site.requests('s.union.360.cn/1000.js').length).toBe(1);
  expect(sent[1]).toContain('hm.baidu.com');
  for (const host of ['hm.baidu.com', 's.union.360.cn', 'assets-cli.udesk.cn', 'cbe.convertlab.com']) await expect.poll(() => site.requests(host).length, host).toBeGreaterThan(0);
  await expect.poll(() => new Set(site.events().map((event) => (event as { id: string }).id)).size).toBe(1);
  expect(await tab.evaluate(`consentry.allows('baidu-tongji')`)).toBe(true);
});

test('one vendor granted: the browser goes on refusing the others @chromium', async ({ site, page: tab }) => {
  const sent = serve(site);
  await site.open('/strict.html');
  await tab.evaluate(`consentry.accept(['udesk'])`);
  await expect.poll(() => site.requests('tenant.udesk.cn').length).toBeGreaterThan(0);
  await site.settle();
  expect(sent.at(-1)).not.toContain('baidu');
  expect(seen(site).filter((to) => !to.includes('udesk'))).toEqual([]);
});

test('a refusal, and a withdrawal, leave the policy shut', async ({ site, page: tab }) => {
  const sent = serve(site);
  await site.open('/strict.html');
  await site.press('reject');
  await tab.reload();
  expect(sent).toEqual([POLICY, POLICY]);
  await tab.evaluate('consentry.accept()');
  await expect.poll(() => sent.length).toBe(3);
  await expect.poll(() => site.requests('s.union.360.cn/1000.js').length).toBe(1);
  await expect.poll(() => tab.evaluate(`document.readyState === 'complete' && consentry.allows('baidu-tongji')`).catch(() => false)).toBe(true);
  const again = tab.waitForEvent('load');
  await tab.evaluate('consentry.withdraw()');
  await again;
  expect(sent.slice(3)).toEqual([POLICY]);
  site.reset();
  await tab.reload();
  await site.settle();
  expect(seen(site)).toEqual([]);
});
