import { expect, it } from 'vitest';
import { timeline } from '../../../src/inspector/timeline.ts';
import { say } from '../../../src/inspector/words/say.ts';
import { en } from '../../../src/inspector/words/en.ts';
import { FROM, entry, facts, load } from './facts.ts';

it('tells in order what was held, released, dropped, asked and chosen; the site’s own requests are left out', () => {
  const moments = timeline(facts({
    since: { 'baidu-tongji': FROM + 200 },
    log: [entry('held', 'baidu-tongji', 'script', 'hm.baidu.com/hm.js', 20), entry('dropped', 'udesk', 'fetch', 'udesk.cn/x', 30),
      entry('unlisted', '', 'img', 'a.example/b', 40), entry('released', 'baidu-tongji', 'script', 'hm.baidu.com/hm.js', 210)],
    loads: [load('https://hm.baidu.com/hm.js', 5), load('https://shop.example/app.js', 6), load('https://connect.facebook.net/x.js', 50), load('https://hm.baidu.com/hm.js', 220)],
    choices: [{ time: FROM + 200, button: 'accept' }],
  }));
  expect(moments.map(({ at, act, vendor, bad }) => [at, say(en, act), vendor, bad])).toEqual([
    [5, 'requested', 'baidu-tongji', true], [20, 'held', 'baidu-tongji', false], [30, 'dropped', 'udesk', false], [40, 'not covered', '', false],
    [50, 'requested', 'meta-pixel', false], [200, 'choice: accept', '', false], [210, 'released', 'baidu-tongji', false], [220, 'requested', 'baidu-tongji', false],
  ]);
});
