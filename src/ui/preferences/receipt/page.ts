import type { Evidence } from './evidence.ts';
import { element } from '../../element.ts';
import { receiptRows } from './rows.ts';

const STYLE = 'body{font:16px/1.5 system-ui,sans-serif;max-width:48em;margin:2em auto;padding:0 1em}'
  + 'table{border-collapse:collapse;width:100%;margin:1em 0}th,td{text-align:start;vertical-align:top;padding:.5em;border:1px solid #888}';

/** The receipt as a page of its own, which needs nothing of ours to be read. */
export function receiptPage(all: Evidence, dir: string): string {
  const { speech: { texts, lang } } = all;
  const { facts, vendors } = receiptRows(all);
  const page = document.implementation.createHTMLDocument(texts.receipt);
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.head.prepend(element('meta', { charset: 'utf-8' }));
  page.head.append(element('meta', { name: 'viewport', content: 'width=device-width' }), element('style', {}, STYLE));
  page.body.append(
    element('h1', {}, texts.receipt),
    element('table', {}, ...facts.map(([label, text]) => element('tr', {}, element('th', { scope: 'row' }, label), element('td', {}, element('bdi', {}, text))))),
    element('table', {},
      element('tr', {}, ...[texts.technology, texts.purpose, texts.state].map((label) => element('th', { scope: 'col' }, label))),
      ...vendors.map(([name, ...cells]) => element('tr', {}, element('th', { scope: 'row' }, name), ...cells.map((text) => element('td', {}, element('bdi', {}, text)))))),
  );
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
