import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { engine, launchOptions } from '../../support/browsers.ts';
import { expect, test } from '../../support/fixtures.ts';

const TAG = 'data-vendors="baidu-tongji"';

/** Counts who knocks at a port of its own, by TCP or UDP. */
async function ear(): Promise<{ port: number; heard(): number; close(): void }> {
  let heard = 0;
  const tcp = createServer((socket) => {
    heard += 1;
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((done) => { tcp.listen(0, '127.0.0.1', done); });
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => { heard += 1; });
  await new Promise<void>((done) => { udp.bind(port, '127.0.0.1', done); });
  return { port, heard: () => heard, close: () => { tcp.close(); udp.close(); } };
}

// Behind a proxy no browser opens a connection before it has a request for it, and Chromium, as Debian builds it, never does.
test('a connection ahead of any request is opened without us, none while held, and after a grant again @firefox', async ({ playwright, web }) => {
  web.reset(import.meta.dirname);
  const browser = await playwright.firefox.launch(launchOptions('firefox', web.address, {
    'network.proxy.type': 0, 'network.dns.localDomains': 'shop.test,hm.baidu.com', 'dom.securecontext.allowlist': 'shop.test',
    'network.http.speculative-parallel-limit': 6,
  }));
  const page = await browser.newPage();
  try {
    const tried = async (held: boolean) => {
      web.show({ with: held, tag: TAG });
      await page.goto(`http://shop.test:${new URL(web.address).port}/`);
      const names = await page.evaluate<string[]>('Object.keys(ways)');
      const ears = await Promise.all(names.map(ear));
      await page.evaluate(`tryAll(${JSON.stringify(Object.fromEntries(names.map((name, index) => [name, `hm.baidu.com:${ears[index]!.port}`])))})`);
      return { names, heardOf: () => names.filter((_, index) => ears[index]!.heard() > 0), close: () => ears.forEach(({ close }) => close()) };
    };
    const alone = await tried(false);
    await expect.poll(alone.heardOf).toEqual(alone.names);
    alone.close();

    const held = await tried(true);
    const again = await tried(false);
    // As long as it takes without us.
    await expect.poll(again.heardOf).toEqual(again.names);
    again.close();
    expect(held.heardOf()).toEqual([]);
    held.close();

    const released = await tried(true);
    await page.evaluate(`document.querySelector('button[data-consentry=accept]').click()`);
    await expect.poll(released.heardOf).toEqual(released.names.filter((name) => name !== 'WebTransport'));
    released.close();
  } finally {
    await browser.close();
  }
});

// No rule brings a browser here to ask a server: it does so for pages it is likely to show, and never behind a proxy.
test('speculation rules that name a held vendor are none before a grant @chromium', async ({ site, page }) => {
  const taken = () => page.evaluate<number>(`document.querySelectorAll('script[type=speculationrules]').length`);
  await site.open('/', { with: false });
  await page.evaluate(`rules('prefetch', 'hm.baidu.com'), rules('prerender', 'shop.test')`);
  expect(await taken()).toBe(2);
  await site.open('/', { tag: TAG });
  await page.evaluate(`rules('prefetch', 'hm.baidu.com'), rules('prerender', 'shop.test')`);
  expect(await taken()).toBe(1);
  await site.press('accept');
  await expect.poll(taken).toBe(2);
});

test('WebRTC is not held, as README says @chromium', async ({ playwright, web }) => {
  web.reset(import.meta.dirname);
  web.show({ tag: TAG });
  const { args = [], proxy: _, ...options } = engine('chromium', launchOptions('chromium', web.address));
  const browser = await playwright.chromium.launch({ ...options, args: [...args, '--host-resolver-rules=MAP * 127.0.0.1'] });
  const vendor = await ear();
  try {
    const page = await browser.newPage();
    await page.goto(`http://shop.test:${new URL(web.address).port}/`);
    await page.evaluate(`talk('hm.baidu.com:${vendor.port}')`);
    await expect.poll(vendor.heard).toBeGreaterThan(0);
  } finally {
    vendor.close();
    await browser.close();
  }
});
