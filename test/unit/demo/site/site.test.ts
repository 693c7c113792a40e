import { expect, test } from 'vitest';
import { site } from '../../../../demo/site/site.ts';

const app = site();
const page = async (address: string): Promise<string> => (await app.request(address)).text();

const PATHS = ['/', '/jobs', '/jobs/wave-modeller', '/jobs/wave-modeller/apply', '/contact', '/privacy', '/en/', '/en/jobs', '/en/jobs/wave-modeller', '/en/jobs/wave-modeller/apply', '/en/contact', '/en/privacy'];

test.each(PATHS)('%s is there, with the Consentry tag before every other script that runs', async (path) => {
  const response = await app.request(`http://localhost:8080${path}`);
  expect(response.status).toBe(200);
  const scripts = (await response.text()).match(/<script\b[^>]*>/g)!;
  expect(scripts[0]).toContain('data-consentry-config');
  expect(scripts[1]).toContain('src="/consentry.js"');
});

test.each(PATHS)('%s without Consentry has the same tags and no trace of it', async (path) => {
  const body = await page(`http://control.localhost:8080${path}`);
  expect(body).not.toMatch(/consentry\.js|data-consentry|text\/plain/);
  expect(body).toContain('src="//cbe.convertlab.localhost:8080/cbe/collect?tid=1360&at=0&h=web"');
  expect(body).toContain('hm.baidu.localhost:8080/hm.js?');
});

test('the configuration adds the local hosts to the presets', async () => {
  const body = await page('http://localhost:8080/');
  const { vendors } = JSON.parse(/data-consentry-config>(.*)<\/script>/.exec(body)![1]!);
  expect(vendors).toContainEqual({ id: 'baidu-tongji', hosts: ['hm.baidu.localhost'] });
  expect(vendors).toContain('sensors-data');
});

test('a static tag is served marked, and as documented when asked for', async () => {
  expect(await page('http://localhost/')).toMatch(/<script type="text\/plain" data-consentry="gather-convertlab" src=/);
  expect(await page('http://localhost/?unmarked')).toMatch(/<script src="\/\/cbe\.convertlab/);
});

test('the switch leads to the same page in the other language', async () => {
  expect(await page('http://localhost/jobs/wave-modeller')).toContain('href="/en/jobs/wave-modeller"');
  expect(await page('http://localhost/en/privacy')).toContain('class="lang" href="/privacy"');
});

test('the city filter shows only that city, and survives nonsense', async () => {
  const body = await page('http://localhost/en/jobs?city=singapore');
  expect(body.match(/class="card"/g)).toHaveLength(2);
  expect((await page('http://localhost/en/jobs?city=%3Cscript%3E')).match(/class="card"/g)).toHaveLength(7);
});

test('what comes in with the address never becomes markup', async () => {
  const body = await page('http://localhost/jobs/%3Cimg%20src%3Dx%3E?%22%3E%3Cimg%20src=y%3E');
  expect(body).not.toMatch(/<img/);
});

test('/control leads to the host with a cookie jar of its own', async () => {
  const { status, headers } = await app.request('http://localhost:8080/control/en/jobs?city=remote');
  expect([status, headers.get('location')]).toEqual([302, 'http://control.localhost:8080/en/jobs?city=remote']);
});

test('an unknown page says so', async () => {
  expect((await app.request('http://localhost/jobs/none')).status).toBe(404);
  expect((await app.request('http://localhost/nothing')).status).toBe(404);
});

test('the policy lists the vendors that the tag of the same page gets', async () => {
  const listed = async (query: string): Promise<[inTable: string[], inTag: string[]]> => {
    const body = await page(`http://localhost/en/privacy${query}`);
    const { vendors } = JSON.parse(/data-consentry-config>(.*)<\/script>/.exec(body)![1]!) as { vendors: (string | { id: string })[] };
    return [[...body.matchAll(/<tr role="row" data-vendor="([^"]+)"/g)].map(([, id]) => id!), vendors.map((vendor) => (typeof vendor === 'string' ? vendor : vendor.id))];
  };
  for (const [query, count] of [['', 7], ['?vendors=udesk,sensors-data', 2]] as const) {
    const [inTable, inTag] = await listed(query);
    expect(inTable.sort()).toEqual(inTag.sort());
    expect(inTable).toHaveLength(count);
  }
  expect(await page('http://localhost/en/privacy?policy=new')).toMatch(/Effective January 1, 2026/);
});

test('a scenario goes along to every page, and shapes the tag', async () => {
  const body = await page('http://localhost/en/jobs?endpoint=dead&position=card&policy=new&theme=brand&spa=1');
  for (const part of ['data-endpoint="/consent-events?mode=dead"', 'data-position="card"', 'data-policy-version="2026-01-01"', '--consentry-accent', 'src="/static/spa.js"']) expect(body).toContain(part);
  expect(body).toContain('/en/jobs/wave-modeller?spa=1&amp;theme=brand&amp;position=card&amp;policy=new&amp;endpoint=dead"');
  expect(await page('http://localhost/?control=1')).not.toContain('consentry.js');
});
