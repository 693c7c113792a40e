import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { SeenRequest } from './traffic.ts';

export interface Answer {
  status?: number;
  type?: string;
  body?: string | Buffer | Readable;
  headers?: { [name: string]: string | string[] };
  /** Milliseconds before the answer. */
  delay?: number;
  /** Never answers. */
  hang?: boolean;
  /** Cuts the connection. */
  dead?: boolean;
}

/** The host the pages live on; its subdomains show the same pages. */
export const SITE = 'shop.test';

const DIST = process.env['CONSENTRY_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const OURS = /^\/(consentry(?:-\w+)?\.js|consentry\.mjs|i18n\/[\w-]+\.json)$/;
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

const isSite = (host: string): boolean => host === SITE || host.endsWith(`.${SITE}`);

async function fileAnswer(path: string): Promise<Answer> {
  try {
    return { type: TYPES[extname(path)] ?? 'application/octet-stream', body: await readFile(path) };
  } catch {
    return { status: 404, type: 'text/plain', body: 'not found' };
  }
}

/** What the site's own host answers: our files, the consent endpoint, the pages of the spec's folder. */
async function siteAnswer(request: SeenRequest, folder: string): Promise<Answer> {
  if (OURS.test(request.path)) return fileAnswer(join(DIST, request.path));
  if (request.path === '/consent-events') return { status: 202 };
  if (request.path === '/__settle') return { status: 204 };
  if (request.path === '/favicon.ico') return { status: 204 };
  const path = normalize(decodeURIComponent(request.path));
  return fileAnswer(join(folder, path.endsWith('/') ? `${path}index.html` : path));
}

/** A script of a vendor: leaves its address in `window.__ran`, in the order in which scripts ran. */
const ranScript = (request: SeenRequest): string =>
  `(window.__ran = window.__ran || []).push(${JSON.stringify(request.host + request.path)});`;

/** What any other host answers, by the extension of the path, else by what the browser asks for. */
function vendorAnswer(request: SeenRequest): Answer {
  const type = TYPES[extname(request.path)];
  // Only pages of a secure origin say so.
  const wanted = request.headers['sec-fetch-dest'];
  if (type === TYPES['.js'] || wanted === 'script') return { type: TYPES['.js'] ?? '', body: ranScript(request) };
  if (type === TYPES['.gif'] || wanted === 'image') return { type: 'image/gif', body: GIF };
  if (type === TYPES['.css'] || wanted === 'style') return { type: 'text/css', body: '/* vendor */' };
  if (type === TYPES['.html'] || String(request.headers.accept).includes('text/html')) {
    return { type: 'text/html', body: `<!doctype html><title>${request.host}</title><p>frame` };
  }
  return { type: 'application/json', body: '{}' };
}

export function defaultAnswer(request: SeenRequest, folder: string): Promise<Answer> {
  return isSite(request.host) ? siteAnswer(request, folder) : Promise.resolve(vendorAnswer(request));
}
