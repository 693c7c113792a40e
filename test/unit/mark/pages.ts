import fc from 'fast-check';

/** Pieces that a page may be made of, awkward ones first; a property test puts them together in any order. */
const PIECES = [
  '<!doctype html>', '<!DOCTYPE html PUBLIC "a" "b">', '<html>', '<head>', '</head>', '<body>', '</body>', '<title>', '</title>', '<meta charset=utf-8>',
  '<script src="//stats.test/a.js"></script>', '<SCRIPT SRC=//stats.test/a.js ASYNC>', '</SCRIPT >', '<script>', '</script>', '<script type=module src=/own-stats.js>',
  '<script>document.createElement("script").src="//stats.test/a.js"</script>', '<script>direct_tracker.ready()</script>', '<script src="/consentry.js"></script>',
  '<script>/*! Consentry 1 */</script>', '<script type="application/json">{"a":"<script src=//stats.test>"}</script>',
  '<!--', '-->', '<!-- <script src=//stats.test/a.js></script> -->', '<![CDATA[', ']]>', '<!--[if IE]>', '<![endif]-->', '<script><!-- <script>', '</script> -->',
  '<noscript>', '</noscript>', '<noscript><img src="//stats.test/n.gif"></noscript>', '<template>', '<template shadowrootmode=open>', '</template>',
  '<svg>', '</svg>', '<svg><style/><script href="//stats.test/s.js"/></svg>', '<math><mtext>', '<foreignObject>', '<style>', '</style>', '<textarea>', '</textarea>', '<select>', '<table>', '<tr><td>', '</table>', '<plaintext>',
  '<img src="//stats.test/a.gif" srcset="own.gif, //chat.test/b.gif 2x">', "<img src='&#47;/stats.test/?a=1&amp;b'>", '<iframe src=https://chat.test/></iframe>', '<link rel=preconnect href="//chat.test">',
  '<base href="//stats.test/">', '<img src=a.gif>', '<a href="//stats.test/">', '<p', '<img src="', '"', "'", '>', '<', '&', '&am', '/>', '=',
  'text', '招聘', '😀', '\r\n', '\n', '\r', '\t', ' ', '\0', '\uFEFF', '\uD83D', '\uDE00',
];

const NAMING_VENDORS = PIECES.filter((piece) => /stats|chat|direct/.test(piece));

export const anyPage = fc.array(fc.constantFrom(...PIECES, ...NAMING_VENDORS), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** Places to cut a text at, as fractions. */
export const anyCuts = fc.array(fc.nat(1000), { maxLength: 10 });

export function cut<T extends { length: number; slice(from: number, to?: number): T }>(whole: T, cuts: readonly number[]): T[] {
  const places = cuts.map((place) => Math.floor((place / 1000) * whole.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, index) => whole.slice(from, places[index] ?? whole.length));
}
