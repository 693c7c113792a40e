import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

declare const axe: { run(context: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
declare const ace: { Checker: new () => { check(node: Node, rulesets: string[]): Promise<{ results: Finding[] }> } };
declare const HTMLCS: {
  process(standard: string, node: Node, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; element: Element }[];
};

interface Finding {
  ruleId: string;
  value: [string, string];
  snippet: string;
}

const ENGINES = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js', 'html_codesniffer/build/HTMLCS.js'];
const sources = Promise.all(ENGINES.map((file) => readFile(fileURLToPath(import.meta.resolve(file)), 'utf8')));

/** What axe, IBM Equal Access and HTML_CodeSniffer call a failure on this page, as `engine rule: element`. */
export async function findings(page: Page): Promise<string[]> {
  if (!await page.evaluate('"axe" in window')) for (const source of await sources) await page.evaluate(source);
  return page.evaluate(async () => {
    const short = (html: string): string => html.slice(0, 120);
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    await new Promise<void>((done, failed) => HTMLCS.process('WCAG2AA', document, done, () => failed(new Error('HTML_CodeSniffer'))));
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${short(html)}`)),
      ...results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL').map(({ ruleId, snippet }) => `IBM ${ruleId}: ${short(snippet)}`),
      ...HTMLCS.getMessages().filter(({ type }) => type === 1).map(({ code, element }) => `HTMLCS ${code}: ${short(element.outerHTML)}`),
    ];
  });
}
