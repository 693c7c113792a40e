import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/check/known.ts';
import type { Facts } from '../../../../src/inspector/types.ts';
import { createView, warningText } from '../../../../src/inspector/view.ts';
import { en } from '../../../../src/inspector/words/en.ts';
import { FROM, entry, facts, load, script } from '../facts.ts';

const said = (rest: Partial<Facts>) => {
  const view = createView(facts(rest), known, en, 'en', false);
  return view.warnings.map((warning) => [warningText(view, warning), warning.code]);
};
const HM = 'https://hm.baidu.com/hm.js?1';
const GTM = 'https://www.googletagmanager.com/gtm.js?id=GTM-1';
const fine = [['consent', 'default', {}], ['config', 'G-1']];

describe('a tag above Consentry', () => {
  const text = (what: string) => [`Baidu Tongji stands above Consentry (${what}). What runs before us cannot be held: put the Consentry tag first in the head.`, undefined];
  it('that was asked for before we had arrived', () => {
    expect(said({ scripts: [script(HM, { above: true })], loads: [load(HM, 30)], since: { 'baidu-tongji': FROM } })).toEqual([text(HM)]);
  });
  it('as an inline snippet', () => {
    expect(said({ scripts: [script('', { above: true, code: ' var a = 1;', vendor: 'baidu-tongji' })] })).toEqual([text('var a = 1;')]);
  });
  it('is not one that a snippet put there later', () => {
    expect(said({ scripts: [script(HM, { above: true })], loads: [load(HM, 300)], since: { 'baidu-tongji': FROM } })).toEqual([]);
  });
  it('without a request: what the guard has seen came later', () => {
    const above = [script(HM, { above: true })];
    expect(said({ scripts: above, log: [entry('released', 'baidu-tongji', 'script', 'hm.baidu.com/hm.js', 300)] })).toEqual([]);
    expect(said({ scripts: above })).toHaveLength(1);
  });
  it('is not a marked one, one below, or the page’s own', () => {
    expect(said({ scripts: [script(HM, { above: true, mark: 'baidu-tongji' }), script('https://own.example/a.js'), script('https://shop.example/a.js', { above: true })] })).toEqual([]);
  });
});

describe('a tag that the preload scanner fetched', () => {
  const log = [entry('held', 'baidu-tongji', 'script', 'hm.baidu.com/hm.js', 200)];
  const scripts = [script(HM, { mark: 'baidu-tongji', html: '<script type="text/plain" …></script>' })];
  it('comes with the marked form', () => {
    expect(said({ log, scripts, loads: [load(HM, 90)] })).toEqual([[
      'The browser fetched hm.baidu.com/hm.js ahead, before Consentry could hold it. It did not run. Only the marked form stops the fetch; paste this instead of the tag:',
      '<script type="text/plain" …></script>',
    ]]);
  });
  it('is said once a file', () => {
    expect(said({ log: [...log, ...log], scripts, loads: [load(HM, 90)] })).toHaveLength(1);
  });
  it('is not one that was asked for after its release', () => {
    expect(said({ log, scripts, loads: [load(HM, 900)] })).toEqual([]);
  });
});

describe('half a snippet', () => {
  const file = 'https://cbe.convertlab.com/cbe/collect?tid=1';
  const inline = entry('held', 'gather-convertlab', 'inline', '', 120);
  it('marked: the file, not its calls', () => {
    expect(said({ log: [inline], scripts: [script(file, { mark: 'gather-convertlab' })] })).toEqual([[
      `Only half of the Gather (Convertlab) snippet is marked: ${file} is, its inline calls are not. Mark them too.`, undefined,
    ]]);
  });
  it('is none when the guard held both', () => {
    const both = [entry('held', 'gather-convertlab', 'script', 'cbe.convertlab.com/cbe/collect', 110), inline];
    expect(said({ log: both, scripts: [script(file, { mark: 'gather-convertlab' })] })).toEqual([]);
  });
  const setup = script('', { mark: 'analytics', code: 'var _hmt = _hmt || []; load("//hm.baidu.com/hm.js")', vendor: 'baidu-tongji' });
  const call = script('', { code: '_hmt.push(["_trackEvent", "a"])' });
  it('marked: what sets up the queue, not who calls it', () => {
    expect(said({ scripts: [setup, call] })).toEqual([[
      'Only half of the Baidu Tongji snippet is marked: what sets up _hmt waits, and what calls it now fails. Mark both, or neither.', undefined,
    ]]);
  });
  it.each<[string, Partial<Facts>]>([
    ['nobody calls', { scripts: [setup] }],
    ['both are marked', { scripts: [setup, { ...call, mark: 'analytics' }] }],
    ['the vendor may run', { scripts: [setup, call], since: { 'baidu-tongji': FROM } }],
    ['the caller sets it up itself', { scripts: [setup, { ...call, code: 'var _hmt = _hmt || []; _hmt.push([])' }] }],
  ])('is none when %s', (_, rest) => {
    expect(said(rest)).toEqual([]);
  });
});

describe('a tag twice', () => {
  it('on the page', () => {
    expect(said({ scripts: [script(HM), script(HM)] })).toEqual([[`Baidu Tongji stands on this page 2 times (${HM}): visits may be counted double.`, undefined]]);
  });
  it('is not two sites of one vendor, nor the page’s own file', () => {
    expect(said({ scripts: [script(HM), script(`${HM}2`), script('https://shop.example/a.js'), script('https://shop.example/a.js')] })).toEqual([]);
  });
});

describe('a tag manager', () => {
  const pixel = load('https://connect.facebook.net/en_US/fbevents.js', 400);
  it('that brings unlisted vendors', () => {
    expect(said({ dataLayer: fine, loads: [load(GTM, 100), pixel, load('https://x.stranger.example/t.js', 500)] })).toEqual([[
      'Google Tag Manager is on this page, and these came after it with no vendor to cover them: Meta Pixel, x.stranger.example. Hold the tag manager, or list them:',
      '{"id":"meta-pixel","category":"marketing","hosts":["connect.facebook.net"]},\n{"id":"x-stranger-example","category":"marketing","hosts":["x.stranger.example"]}',
    ]]);
  });
  it('that brings only listed vendors, or came after the others', () => {
    expect(said({ dataLayer: fine, loads: [load(GTM, 100), load('https://own.example/a.js', 300)], since: { own: FROM } })).toEqual([]);
    expect(said({ dataLayer: fine, loads: [pixel, load(GTM, 500)] })).toEqual([]);
  });
});

describe('Google’s consent mode', () => {
  const loads = [load('https://www.googletagmanager.com/gtag/js?id=G-1', 100)];
  const text = 'Google’s tags run without a consent-mode default before their first command. Hold them as a vendor, or set the default first: gtag("consent", "default", …).';
  it.each([
    ['missing', [['js', new Date()], ['config', 'G-1']]],
    ['too late', [['config', 'G-1'], ['consent', 'default', {}]]],
    ['after the start of Tag Manager', [{ event: 'gtm.js' }, ['consent', 'default', {}]]],
    ['absent altogether', []],
  ])('default %s', (_, dataLayer) => {
    expect(said({ loads, dataLayer })).toEqual([[text, undefined]]);
  });
  it('default first, or no Google at all', () => {
    expect(said({ loads, dataLayer: fine })).toEqual([]);
    expect(said({ dataLayer: [['config', 'G-1']] })).toEqual([]);
  });
});

it('has nothing to say about a page in order', () => {
  expect(said({ scripts: [script(HM, { mark: 'analytics' })], log: [], loads: [load('https://shop.example/consentry.js', 50)] })).toEqual([]);
});
