import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/check/judge.ts';
import type { Rules } from '../../../src/check/judge.ts';
import type { Scenario, Visit } from '../../../src/check/types.ts';
import { say } from '../../../src/check/words.ts';
import { SITE, kept, listed, report, seen, vendor, visit } from './visits.ts';

const HM = seen('baidu-tongji', 'https://hm.baidu.com/hm.js?1');
const GIF = seen('baidu-tongji', 'https://hm.baidu.com/hm.gif', 'image');
const { nameOf } = report([], []);
const said = (visits: Visit[], rules: Partial<Rules> = {}) =>
  judge(visits, { site: SITE, listed: listed(vendor('baidu-tongji')), allow: [], strict: false, ...rules }).map((finding) => [finding.level, say(finding, nameOf)]);

describe('what should not have fired', () => {
  it.each<[Scenario, string]>([
    ['none', 'before any choice'], ['reject', 'after Reject all'], ['withdraw', 'after consent was withdrawn'],
    ['dnt', 'with Do Not Track on and no choice'], ['gpc', 'with Global Privacy Control on and no choice'],
  ])('%s', (scenario, when) => {
    expect(said([visit(scenario, [HM, GIF], [kept('baidu-tongji', 'Hm_lvt_1'), kept('baidu-tongji', 'Hm_lvt_1', 'localStorage')])])).toEqual([
      ['fail', `Baidu Tongji was requested 2× ${when}: https://hm.baidu.com/hm.js?1`],
      ['fail', `Baidu Tongji has data in the browser ${when}: Hm_lvt_1`],
    ]);
  });

  it('says when the browser has no setting for a signal', () => {
    expect(said([visit('gpc', [], [], { shown: true })])).toEqual([
      ['notice', 'This browser has no setting for Global Privacy Control: pages and servers were shown it the way browsers with one do.'],
    ]);
  });

  it('accept: only what Accept all does not cover', () => {
    expect(said([visit('accept', [HM])])).toEqual([]);
    for (const rest of [{ separate: true }, { disabled: true }]) {
      expect(said([visit('accept', [HM])], { listed: listed(vendor('baidu-tongji', rest)) }))
        .toEqual([['fail', 'Baidu Tongji was requested 1× after Accept all, which does not cover it: https://hm.baidu.com/hm.js?1']]);
    }
  });

  it('a vendor that the site does not list fails as well', () => {
    expect(said([visit('none', [HM])], { listed: listed() })).toEqual([['fail', 'Baidu Tongji was requested 1× before any choice: https://hm.baidu.com/hm.js?1']]);
  });

  it('necessary and allowed vendors do not', () => {
    expect(said([visit('none', [HM])], { listed: listed(vendor('baidu-tongji', { category: 'necessary' })) })).toEqual([]);
    expect(said([visit('none', [HM])], { allow: ['baidu-tongji'] })).toEqual([]);
  });
});

describe('what the owner should know', () => {
  it('third parties no vendor covers: a notice, or a failure when strict; the site’s own hosts are none', () => {
    const strange = visit('none', [seen('', 'https://t.stranger.net/a.js'), seen('', 'https://cdn.shop.example/a.js')]);
    expect(said([strange])).toEqual([['notice', 'No vendor covers t.stranger.net: it loads whatever is chosen.']]);
    expect(said([strange], { strict: true })[0]?.[0]).toBe('fail');
    expect(said([strange], { allow: ['t.stranger.net'] })).toEqual([]);
    expect(said([{ ...strange, scenario: 'gpc' }])).toEqual([]);
  });

  it('a listed vendor that never comes, though accepted', () => {
    expect(said([visit('accept')])).toEqual([['notice', 'Baidu Tongji is listed but was not requested after Accept all.']]);
  });

  it('a script twice on one page, not on two', () => {
    expect(said([visit('accept', [HM, HM])])).toEqual([['notice', 'Baidu Tongji loads the same script more than once on a page: https://hm.baidu.com/hm.js?1']]);
    expect(said([visit('accept', [HM, { ...HM, page: `${SITE}2` }])])).toEqual([]);
    expect(said([visit('accept', [HM, GIF, GIF])])).toEqual([]);
  });

  it.each<[Scenario, string]>([['reject', 'reject'], ['accept', 'accept'], ['withdraw', 'accept']])('a choice that could not be made: %s', (scenario, button) => {
    expect(said([visit(scenario, [], [], { acted: false })])).toEqual([['fail', `The choice could not be made: no button [data-consentry=${button}] was shown.`]]);
  });

  it('a site without Consentry', () => {
    expect(said([visit('none')], { listed: { version: '', vendors: [] } })).toEqual([['notice', 'No Consentry on this site: reject, accept and withdraw were not tried.']]);
  });
});
