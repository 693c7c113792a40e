import { expect, test } from 'vitest';
import { isSite } from '../../../../demo/hosts.ts';
import { standInFor, standIns } from '../../../../demo/vendors/index.ts';
import { presets } from '../../../../src/vendors/index.ts';

const get = (address: string, headers: { [name: string]: string } = {}): Response | Promise<Response> => {
  const url = new URL(address);
  return standInFor(url)!.app.fetch(new Request(url, { headers }));
};
const PAGE = 'http://localhost:8080';

test('each stand-in plays a vendor we have a preset for', () => {
  const known = presets.map(({ id }) => id);
  expect(standIns.map(({ vendor }) => vendor).filter((id) => !known.includes(id))).toEqual([]);
});

test.each([
  ['http://hm.baidu.localhost:8080/hm.gif?et=0', 'baidu-tongji'],
  ['http://s.ssl.qhimg.localhost:8080/static/360f360f360f360f.js', '360-fenxi'],
  ['http://jspassport.ssl.qhimg.localhost:8080/11.0.1.js', '360-autopush'],
  ['http://mvp.mediav.localhost:8080/t', '360-mediav'],
  ['http://localhost:8080/sa.gif', 'sensors-data'],
  ['http://control.localhost:8080/sa.gif', 'sensors-data'],
  ['http://tenant.udesk.localhost:8080/im_client/', 'udesk'],
  ['http://cbe.convertlab.localhost:8080/cbe/collect?tid=1', 'gather-convertlab'],
  ['http://localhost:8080/jobs', undefined],
  ['http://hm.baidu.example/hm.js', undefined],
  ['http://evil.example/sa.gif', undefined],
])('%s is answered by %s', (address, vendor) => {
  expect(standInFor(new URL(address))?.vendor).toBe(vendor);
});

test('only loopback names are the site', () => {
  expect(['localhost', '127.0.0.1', 'control.localhost', 'visitor-0123abcd.localhost'].every(isSite)).toBe(true);
  expect(['localhost.evil.example', 'a.localhost', 'own.visitor-0123abcd.localhost', 'visitor-0123abcd.evil.example', 'example.com'].some(isSite)).toBe(false);
});

test('every request a tag names is answered', async () => {
  for (const standIn of standIns) {
    const addresses = [...standIn.tag(PAGE).matchAll(/["'](?:http:)?(\/\/[^"'\s]+)["']/g)].map(([, address]) => `http:${address}`);
    for (const address of addresses.filter((found) => !found.includes('//static-ssl.'))) {
      expect(standInFor(new URL(address))?.vendor, address).toBe(standIn.vendor);
      expect((await get(address, { referer: PAGE })).status, address).toBe(200);
    }
  }
});

test('no tag and no answer keeps a placeholder', async () => {
  for (const standIn of standIns) expect(standIn.tag(PAGE)).not.toContain('{{');
  expect(await (await get('http://hm.baidu.localhost:8080/hm.js?0c0f', { referer: PAGE })).text()).not.toContain('{{');
});

test('Baidu answers a page that hides its address with nothing', async () => {
  expect(await (await get('http://hm.baidu.localhost/hm.js?0c0f')).text()).toBe('');
});

test('the Sensors SDK is the published file', async () => {
  const body = await (await get('http://localhost/static/sa/sensorsdata.min.js')).text();
  expect(body).toContain('sensorsDataAnalytic201505');
  expect(body.length).toBeGreaterThan(100_000);
});

test('beacons are answered with an image that no cache keeps', async () => {
  const response = await get('http://cbe.convertlab.localhost/cbe/__utm');
  expect(response.headers.get('content-type')).toBe('image/gif');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('a tenant id cannot carry code into the Gather script', async () => {
  const body = await (await get("http://cbe.convertlab.localhost/cbe/collect?tid=1';alert(1);'")).text();
  expect(body).not.toContain('alert');
});
