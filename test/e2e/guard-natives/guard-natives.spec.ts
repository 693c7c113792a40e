import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

type Answers = { [name: string]: unknown };
type Names = { chromium: string[]; firefox: string[] };

const TAG = { tag: 'data-vendors="baidu-tongji"' };
/** Members that the platform has further up the chain: wrapped here, so that no other element pays for the question. */
const SHAPES = ['Attr.prototype.nodeValue', 'Attr.prototype.textContent', 'HTMLScriptElement.prototype.removeAttribute',
  'HTMLScriptElement.prototype.removeAttributeNS', 'HTMLScriptElement.prototype.removeAttributeNode', 'HTMLScriptElement.prototype.toggleAttribute',
  'HTMLStyleElement.prototype.innerText', 'HTMLStyleElement.prototype.textContent'];
/** What is held shows that it is, to those who look behind its properties. */
const HELD = ['a copy of a held image', 'own property names of a held image', 'read back, EventSource', 'read back, WebSocket', 'read back, iframe',
  'read back, img', 'read back, img in markup', 'read back, script', 'read back, style'];
const PROBES: Names = {
  chromium: [...HELD, 'Audio with a symbol', 'insertRule, bad rule'],
  firefox: HELD,
};

async function both(site: Site, page: Page, expression: string): Promise<{ alone: Answers; held: Answers }> {
  site.answer('hm.baidu.com', { dead: true });
  await site.open('/', { with: false });
  const alone = await page.evaluate<Answers>(expression);
  await site.open('/', TAG);
  return { alone, held: await page.evaluate<Answers>(expression) };
}

const differing = ({ alone, held }: { alone: Answers; held: Answers }): Answers =>
  Object.fromEntries([...new Set([...Object.keys(alone), ...Object.keys(held)])].sort()
    .filter((name) => JSON.stringify(alone[name]) !== JSON.stringify(held[name]))
    .map((name) => [name, { alone: alone[name], held: held[name] }]));

function expectSame(found: { alone: Answers; held: Answers }, but: string[]): void {
  const differences = differing(found);
  expect(Object.keys(differences), JSON.stringify(differences, null, 1)).toEqual([...but].sort());
}

test('every function and property of the platform has the shape it has without us', async ({ site, page }) => {
  const found = await both(site, page, 'shapes()');
  expect(Object.keys(found.alone).length).toBeGreaterThan(5000);
  expectSame(found, SHAPES);
});

test('a difference of shape would be seen', async ({ site, page }) => {
  site.answer('shop.test/after.js', { type: 'text/javascript', body: 'Element.prototype.setAttribute = function setAttribute(a, b) {}' });
  await site.open('/', { with: false });
  const changed = await page.evaluate<Answers>('shapes()');
  site.answer('shop.test/after.js', { type: 'text/javascript', body: '' });
  await site.open('/', { with: false });
  expect(Object.keys(differing({ alone: await page.evaluate<Answers>('shapes()'), held: changed }))).toEqual(['Element.prototype.setAttribute']);
});

test('every question about behaviour is answered as it is without us', async ({ site, page, browserName }) => {
  const found = await both(site, page, 'ask()');
  expect(Object.keys(found.alone).length).toBeGreaterThan(250);
  expectSame(found, PROBES[browserName as keyof Names]);
});

test('a request to a held vendor fails with the events of a host that does not answer', async ({ site, page }) => {
  expectSame(await both(site, page, 'failures()'), []);
});
