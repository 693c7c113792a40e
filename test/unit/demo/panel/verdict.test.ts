import { describe, expect, it } from 'vitest';
import type { Ask, Decision, Run, Tag } from '../../../../demo/panel/client/facts.ts';
import { verdictOf } from '../../../../demo/panel/client/verdict.ts';
import { en } from '../../../../demo/panel/client/words/en.ts';
import { sayVerdict } from '../../../../demo/panel/client/words/say.ts';
import { zh } from '../../../../demo/panel/client/words/zh.ts';

/** When the first page of these runs began. */
const FROM = 1_000_000;
const ID = 'baidu-tongji';

const ask = (at: number, place = 'hm.baidu.com/hm.js', script = place.endsWith('.js'), failed = false): Ask => ({ time: FROM + at, place, script, failed });
const chose = (at: number, button: Decision['button'], ...granted: string[]): Decision => ({ time: FROM + at, button, layer: 'banner', granted });
const accepted = chose(1000, 'accept', ID);
const GRANTED: Partial<Run> = { decisions: [accepted], statuses: { [ID]: 'granted' } };
const denied = (...decisions: Decision[]): Partial<Run> => ({ decisions, statuses: { [ID]: 'denied' } });

const lineOf = (tag: Partial<Tag>, run: Partial<Run> = {}, words = en): [tone: string, text: string] => {
  const verdict = verdictOf(
    { id: ID, name: 'Baidu', category: 'analytics', covered: true, separate: false, asks: [], held: 0, released: 0, heldPlaces: [], kept: [], ...tag },
    { host: 'shop.example', consentry: true, views: [FROM], decisions: [], statuses: { [ID]: 'undecided' }, signals: [], ...run },
  );
  return [verdict.tone, sayVerdict(words, verdict)];
};

type Case = [what: string, tag: Partial<Tag>, run: Partial<Run>, tone: string, text: string];

const CASES: Case[] = [
  ['fires after Accept', { asks: [ask(1240), ask(1400, 'hm.baidu.com/hm.gif')] }, GRANTED, 'good', 'Fired once, 240 ms after Accept.'],
  ['fires after a choice in the preferences', { asks: [ask(1090)] }, { ...GRANTED, decisions: [chose(1000, 'save', ID)] }, 'good', 'Fired once, 90 ms after the choice.'],
  ['fires for a visitor who came before', { asks: [ask(50)] }, { ...GRANTED, decisions: [chose(-9000, 'accept', ID)] }, 'good', 'Fired once; an earlier choice allows it.'],
  ['fires on two pages', { asks: [ask(1240), ask(5100)] }, { ...GRANTED, views: [FROM, FROM + 5000] }, 'good', 'Fired once on each of 2 pages, with consent.'],
  ['stands on the page twice', { asks: [ask(1240), ask(1250)] }, GRANTED, 'warn', 'Fired twice on one page: visits may be counted double.'],
  ['nobody answers', { asks: [ask(1240, 'hm.baidu.com/hm.js', true, true)] }, GRANTED, 'warn', 'Asked for with consent, but hm.baidu.com/hm.js did not answer: no internet, an ad blocker, or a wrong address.'],
  ['is released and asks for nothing', { held: 1, released: 1 }, GRANTED, 'warn', 'Allowed and released, but nothing was requested: an ad blocker, or an empty tag.'],
  ['is not on this page', {}, GRANTED, 'quiet', 'Allowed, but this page has no tag of it.'],
  ['stops after a withdrawal', { asks: [ask(1240), ask(1500, 'x/hm.gif')] }, denied(accepted, chose(9000, 'withdraw')), 'good', 'Stopped: 2 requests while it was allowed, none since.'],
  ['sends the click on the button itself', { asks: [ask(1240), ask(9080, 'x/hm.gif')] }, denied(accepted, chose(9000, 'withdraw')), 'good', 'Stopped: 2 requests while it was allowed, none since.'],
  ['is held before any choice', { held: 1 }, {}, 'quiet', 'Held: analytics not accepted. No choice yet.'],
  ['is held after Reject', { held: 1 }, denied(chose(10, 'reject')), 'quiet', 'Held: analytics not accepted. The visitor rejected everything.'],
  ['is held, left off', { held: 1 }, denied(chose(10, 'save', 'udesk')), 'quiet', 'Held: analytics not accepted. Left off in the preferences.'],
  ['is held, needs its own consent', { held: 1, separate: true }, denied(chose(10, 'accept', 'udesk')), 'quiet', 'Held: analytics not accepted. It needs its own consent; Accept all does not cover it.'],
  ['is held after the withdrawal', { held: 1 }, denied(chose(10, 'withdraw')), 'quiet', 'Held: analytics not accepted. Consent was withdrawn.'],
  ['is held by the signal', { held: 1 }, { statuses: { [ID]: 'denied' }, signals: ['Do Not Track'] }, 'quiet', 'Held: analytics not accepted. The browser’s signal refuses for the visitor.'],
  ['is held by an extension', { held: 1 }, denied(chose(10, 'injected')), 'quiet', 'Held: analytics not accepted. The browser or an extension refused.'],
  ['came after the choice', { held: 1 }, { decisions: [chose(-9000, 'accept', 'udesk')] }, 'quiet', 'Held: analytics not accepted. New or changed since the visitor’s choice, so it is asked again.'],
  ['has nothing to hold yet', {}, {}, 'quiet', 'Nothing fired: analytics not accepted. No choice yet.'],
  ['is fetched ahead', { asks: [ask(30)], held: 1, heldPlaces: ['hm.baidu.com/hm.js'] }, {}, 'bad', 'Fetched ahead by the browser before it could be held (hm.baidu.com/hm.js); it did not run. The marked form stops this too.'],
  ['fires before any choice', { asks: [ask(30), ask(60, 'x/hm.gif')] }, {}, 'bad', 'Fired without consent: 2 requests before any choice.'],
  ['fires before the choice that allows it', { asks: [ask(30), ask(1240)] }, GRANTED, 'bad', 'Fired without consent: 1 request before any choice.'],
  ['fires after a refusal', { asks: [ask(1240)] }, denied(chose(1000, 'reject')), 'bad', 'Fired without consent: 1 request although it was refused.'],
  ['fires after the withdrawal', { asks: [ask(1240), ask(9600)] }, denied(accepted, chose(9000, 'withdraw')), 'bad', 'Fired without consent: 1 request after the withdrawal.'],
  ['is not covered and fires', { covered: false, asks: [ask(30)] }, { statuses: {} }, 'bad',
    'Fired without consent: this tag is not covered, add {"id":"baidu-tongji","category":"analytics","hosts":["hm.baidu.com"]} to the vendors.'],
  ['is not covered and lives on the site’s own host', { covered: false, id: 'sensors-data', asks: [ask(30, 'shop.example/static/sa.js')] }, { statuses: {} }, 'bad',
    'Fired without consent: this tag is not covered, add "sensors-data" to the vendors.'],
  ['is not covered and silent', { covered: false }, { statuses: {} }, 'quiet', 'Not covered by the configuration; it has not fired.'],
  ['fires where there is no Consentry', { asks: [ask(30)] }, { consentry: false }, 'bad', 'Fired without asking: 1 request, and there is no Consentry on this page.'],
  ['is silent where there is no Consentry', {}, { consentry: false }, 'quiet', 'Has not fired.'],
];

describe('a tag that', () => {
  it.each(CASES)('%s', (_, tag, run, tone, text) => {
    expect(lineOf(tag, run)).toEqual([tone, text]);
  });
});

it('every verdict and every reason has a case, in Chinese as well', () => {
  const said = CASES.map(([, tag, run]) => lineOf(tag, run, zh)[1]);
  const asPattern = (text: string): RegExp => new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*'));
  const missing = Object.entries({ ...zh.verdicts, ...zh.reasons }).filter(([, text]) => !said.some((line) => asPattern(text).test(line)));
  expect(missing).toEqual([]);
  expect(lineOf({ held: 1 }, {}, zh)).toEqual(['quiet', '已拦截：未同意“统计”。访客尚未选择。']);
});
