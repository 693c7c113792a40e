import { expect, it } from 'vitest';
import { known } from '../../../src/check/known.ts';
import { knownRules } from '../../../src/check/rules.ts';
import { createWhose } from '../../../src/check/whose.ts';
import { checkTools } from '../../../src/consentry-check.ts';
import { presets } from '../../../src/vendors/index.ts';

const own = checkTools.complete([{ id: 'mine', hosts: ['connect.facebook.net'], cookies: [{ pattern: '^cart$' }] }]);
const whose = createWhose('https://www.shop.example/', [own, knownRules(known, presets)], checkTools.finder);

it('the site’s own list comes before what we know', () => {
  expect(whose.address('https://connect.facebook.net/x.js')).toBe('mine');
  expect(whose.address('https://www.clarity.ms/tag/1')).toBe('microsoft-clarity');
  expect(whose.address('wss://ws.meiqia.com/')).toBe('meiqia');
  expect(whose.address('https://www.shop.example/app.js')).toBe('');
});

it('cookies: by name on the site’s own domains, by domain elsewhere', () => {
  expect([whose.cookie('cart', 'www.shop.example'), whose.cookie('_fbp', '.shop.example'), whose.cookie('_fbp', '.stranger.example'), whose.cookie('MUID', '.clarity.ms')])
    .toEqual(['mine', 'meta-pixel', '', 'microsoft-clarity']);
});

it('our own record and outbox belong to nobody', () => {
  expect([whose.cookie('consentry', 'www.shop.example'), whose.key('consentry.outbox.1'), whose.key('_cltk')]).toEqual(['', '', 'microsoft-clarity']);
});

it('a vendor nobody knows is told', () => {
  expect(() => checkTools.complete(['baidu', 'udesk'])).toThrow(/vendors\[0\]: "baidu"/);
});
