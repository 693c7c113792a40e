import { expect, test } from '../../support/fixtures.ts';
import { family } from '../../support/family.ts';

/** What a worker does is out of a page's reach; one that the page makes of text is judged by it. */
const WORKERS = ['Worker, own file that imports'];

family('requests', {
  folder: import.meta.dirname,
  origin: 'https://shop.test',
  released: 'none',
  absent: { firefox: ['WebSocketStream', 'fetchLater', 'paint worklet'] },
  open: { both: WORKERS },
});

for (const held of [false, true]) {
  test(`a page that leaves ${held ? 'says nothing to a held vendor' : 'without us has its last words'}`, async ({ site, page }) => {
    await site.open('/leaving.html', { with: held, tag: 'data-vendors="baidu-tongji"' });
    await page.goto('http://shop.test/document.html');
    if (!held) await expect.poll(() => new Set(site.requests('hm.baidu.com').map(({ path }) => path)).size).toBeGreaterThan(4);
    await site.settle();
    if (held) expect(site.requests('hm.baidu.com').map(({ path }) => path)).toEqual([]);
  });
}

/** Browsers register a service worker from the page's own origin only: a vendor's stands there by a pattern of the owner's. */
const PUSH = { id: 'push', category: 'marketing', hosts: [], urls: ['/push/worker\\.js'] };

for (const held of [false, true]) {
  test(`a service worker ${held ? 'of a held vendor is not asked for' : 'without us is asked for'}`, async ({ site, page }) => {
    site.answer('shop.test/push/worker.js', { type: 'text/javascript', body: '' });
    await site.open('/worker.html', { origin: 'https://shop.test', with: held, json: { vendors: [PUSH] } });
    // Chromium asks, and then refuses the certificate of this test.
    const ended = page.evaluate(() => navigator.serviceWorker.register('/push/worker.js', { scope: '/push/' }).then(() => 'registered', (error: Error) => error.name));
    expect(await ended).toMatch(held ? /TypeError/ : /registered|SecurityError/);
    await site.settle();
    expect(site.requests('shop.test/push')).toHaveLength(held ? 0 : 1);
  });
}
