import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Proxy } from '../../support/proxy.ts';
import { LATENCY_MS, slowly } from './network.ts';
import { CPU_RATE } from './throttled.ts';
import type { Subject } from './subjects.ts';
import { subjectFiles } from './subjects.ts';

const read = (name: string): string => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
const HTML = read('index.html');
const WATCH = read('watch.js');
const CSS = read('site.css');

const JOBS = Array.from({ length: 20 }, (_, index) =>
  `<article><h2>Wave modeller ${index}</h2><p>Someone who reads the tide tables of harbour ${index} and tells the office when to sail.</p></article>`).join('\n');

/** What a tag costs without throttling. */
const TAG_MS = 25;
/** The processor is throttled by pauses, so a loop by the clock has to be as much longer. */
const TAG = `for (const end = performance.now() + ${TAG_MS * CPU_RATE}; performance.now() < end;); window.tagsRun = (window.tagsRun || 0) + 1;`;

/** What the page is to hold, and over which network it comes. */
interface Shown {
  tags?: number;
  slow?: boolean;
}

let slowNow = false;

/** As a good server sends it: a slow network makes of bytes what they are. */
function serve(proxy: Proxy, path: string, type: string, body: string | Buffer): void {
  const small = brotliCompressSync(body);
  const headers = { 'content-encoding': 'br' };
  proxy.answer(`shop.test/${path}`, () => ({ type, headers, ...(slowNow ? { delay: LATENCY_MS, body: slowly(small) } : { body: small }) }));
}

export async function servePeers(proxy: Proxy, subjects: readonly Subject[]): Promise<void> {
  serve(proxy, 'site.css', 'text/css', CSS);
  for (const { path, type, body } of (await Promise.all(subjects.map(subjectFiles))).flat()) serve(proxy, path, type, body);
  proxy.answer('hm.baidu.com', { type: 'text/javascript', body: TAG });
}

/** The page with a subject, or with none. */
export function showPage(proxy: Proxy, subject: Subject | undefined, { tags = 0, slow = false }: Shown = {}): void {
  slowNow = slow;
  const held = Array.from({ length: tags }, (_, index) => subject?.tag?.(`tag-${index}.js`) ?? '').join('\n');
  const selectors = JSON.stringify({ banner: subject?.banner ?? '#none', preferences: subject?.preferences ?? '#none' });
  const body = HTML
    .replace('/* watch */', () => `const selectors = ${selectors};\n${WATCH}`)
    .replace('<!-- head -->', () => `${subject?.head ?? ''}\n${held}`)
    .replace('<!-- jobs -->', JOBS)
    .replace('<!-- end -->', () => subject?.end ?? '');
  // What comes at once the proxy takes for a text of its own.
  if (slow) serve(proxy, '', 'text/html', body);
  else proxy.answer('shop.test/', { type: 'text/html; charset=utf-8', body });
}
