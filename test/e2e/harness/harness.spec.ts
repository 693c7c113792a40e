import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '../../support/fixtures.ts';

test('the proxy counts each request under its real host, over http, https and WebSocket', async ({ site }) => {
  await site.open('/', { with: false });
  await expect.poll(() => site.requests('im.udesk.cn').map(({ scheme }) => scheme).sort()).toEqual(['ws', 'wss']);
  await expect.poll(() => site.requests('collect.huiju.cool').map(({ method }) => method)).toEqual(['OPTIONS', 'POST']);
  await site.settle();

  expect(site.requests('s.union.360.cn')).toMatchObject([{ scheme: 'http', path: '/150000.js', status: 200 }]);
  expect(site.requests('baidu.com')).toMatchObject([{ scheme: 'https', query: '?0123456789abcdef0123456789abcdef' }]);
  expect(site.requests('mediav.com')).toMatchObject([{ path: '/t.gif', query: '?a=1' }]);
  expect(site.requests('collect.huiju.cool')[1]).toMatchObject({ body: 'x', status: 200 });
  expect(site.requests('frame.example')).toHaveLength(1);
  expect(await site.ran()).toEqual(['s.union.360.cn/150000.js', 'hm.baidu.com/hm.js']);
});

test('a connection without a request is counted apart', async ({ site, web }) => {
  const { hostname, port } = new URL(web.address);
  const socket = connect(Number(port), hostname);
  socket.write('CONNECT static.udesk.cn:443 HTTP/1.1\r\nHost: static.udesk.cn:443\r\n\r\n');
  await once(socket, 'data');
  socket.destroy();
  expect(site.requests('static.udesk.cn')).toEqual([]);
  expect(site.connects('static.udesk.cn')).toBe(1);
});

test('an answer can be changed, and a test starts with none of the last one', async ({ site, page }) => {
  expect(site.requests('shop.test')).toEqual([]);
  site.answer('hm.baidu.com/hm.js', { type: 'text/javascript', body: 'window.mine = 1' });
  site.answer('s.union.360.cn', { dead: true });
  await site.open('/', { with: false });
  expect(await page.evaluate('window.mine')).toBe(1);
  expect(await site.ran()).toEqual([]);
});

test('the endpoint keeps what it took and not what it refused', async ({ site, page }) => {
  await site.open('/', { with: false });
  const post = (body: string) => page.evaluate((text) => fetch('/consent-events', { method: 'POST', body: text }).then(({ status }) => status), body);
  expect(await post('{"id":"a"}')).toBe(202);
  site.answer('shop.test/consent-events', { status: 500 });
  expect(await post('{"id":"b"}')).toBe(500);
  expect(site.events()).toEqual([{ id: 'a' }]);
  expect(site.requests('shop.test/consent-events')).toHaveLength(2);
});
