// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ownScript, readScripts } from '../../../src/inspector/scripts.ts';
import { names } from './facts.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});


it('finds our tag by its file, by our attributes, by the first words of a pasted copy', () => {
  expect(ownScript(document)).toBe(null);
  document.head.innerHTML = '<script type="x">/*! Consentry 1 | MIT */</script>';
  expect(ownScript(document)?.type).toBe('x');
  document.head.innerHTML += '<script type="x" src="/cc.js" data-vendors="udesk"></script>';
  expect(ownScript(document)?.getAttribute('src')).toBe('/cc.js');
  document.head.innerHTML += '<script type="x" src="/consentry-ui.js"></script><script type="x" src="/js/consentry.js?v=2"></script>';
  expect(ownScript(document)?.getAttribute('src')).toBe('/js/consentry.js?v=2');
});

it('reads the page’s scripts: whose, where, marked or running; data and our own files are left out', () => {
  document.head.innerHTML = `<script type="application/json">{"a":"//hm.baidu.com/"}</script><script>x("//hm.baidu.com/hm.js?1")</script>
    <script src="/consentry.js"></script><script src="/consentry-ui.js"></script>
    <script type="text/plain" data-consentry="gather-convertlab" src="//cbe.convertlab.com/cbe/collect?tid=1&amp;h=&quot;" async></script>
    <script type="text/plain">template</script><script type="module" src="/app.js"></script>`;
  const found = readScripts(document, ownScript(document), names);
  expect(found.map(({ vendor, mark, above, place }) => [vendor, mark, above, place])).toEqual([
    ['baidu-tongji', '', true, ''], ['gather-convertlab', 'gather-convertlab', false, 'cbe.convertlab.com/cbe/collect'], ['', '', false, 'localhost/app.js'],
  ]);
  expect(found[1]?.html).toBe('<script type="text/plain" data-consentry="gather-convertlab" src="//cbe.convertlab.com/cbe/collect?tid=1&h=&quot;" async></script>');

});
