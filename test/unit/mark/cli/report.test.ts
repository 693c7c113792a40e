import { describe, expect, test } from 'vitest';
import { toJson, toText } from '../../../../src/mark/cli/report.ts';
import type { FileReport } from '../../../../src/mark/cli/report.ts';

const REPORTS: FileReport[] = [
  {
    file: 'site/index.html', changed: true, error: '',
    changes: [
      { kind: 'added', line: 2, vendor: '', element: 'script', address: '/consentry.js' },
      { kind: 'marked', line: 12, vendor: 'baidu-tongji', element: 'script', address: '//hm.baidu.com/hm.js' },
      { kind: 'left', line: 9, vendor: '360-mediav', element: 'inline script', address: '' },
    ],
  },
  { file: 'site/clean.html', changed: false, error: '', changes: [] },
  { file: 'site/gbk.html', changed: false, error: 'not UTF-8, left alone', changes: [] },
  { file: 'site/late.html', changed: false, error: '', changes: [{ kind: 'late', line: 7, vendor: '', element: 'script', address: '/consentry.js' }] },
];

test('a dry run says what would be done, where, and that nothing was', () => {
  expect(toText(REPORTS, false)).toBe(`site/index.html
   2  consentry     script /consentry.js         to add
  12  baidu-tongji  script //hm.baidu.com/hm.js  to mark
   9  360-mediav    inline script                goes on running; Consentry holds what it loads (--snippets hold marks it)

site/gbk.html
  not UTF-8, left alone

site/late.html
  7  consentry  script /consentry.js  stands below another script; it has to be the first

1 tag to mark, 1 file of 4 to change, 1 file not handled
Nothing was written: add --write to change the files.
`);
});

test('after writing it says what was done', () => {
  const text = toText(REPORTS, true);
  expect(text).toContain('script //hm.baidu.com/hm.js  marked\n');
  expect(text).toContain('script /consentry.js         added\n');
  expect(text).toMatch(/\n1 tag marked, 1 file of 4 changed, 1 file not handled\n$/);
});

describe('sums', () => {
  const [first] = REPORTS;
  test('nothing to do is one line', () => {
    expect(toText([REPORTS[1]!], false)).toBe('0 tags to mark, 0 files of 1 to change\n');
  });

  test('several of each', () => {
    expect(toText([first!, first!, REPORTS[2]!, REPORTS[2]!], false)).toContain('\n2 tags to mark, 2 files of 4 to change, 2 files not handled\n');
  });
});

test('as JSON, for other programs', () => {
  expect(JSON.parse(toJson(REPORTS, false))).toEqual({ written: false, files: REPORTS });
  expect(toJson([], true).endsWith('}\n')).toBe(true);
});
