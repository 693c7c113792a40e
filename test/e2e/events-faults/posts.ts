import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../support/answers.ts';
import type { Site } from '../../support/fixtures.ts';
import type { ConsentEvent } from '../../../src/events/types.ts';

export const ENDPOINT = 'shop.test/consent-events';
export const TAG = { tag: 'data-vendors="baidu-tongji udesk" data-endpoint="/consent-events"' };
/** Pages of the first have no Web Locks: only a secure origin has them. */
export const ORIGINS = { http: 'http://shop.test', https: 'https://shop.test' };
/** Each browser has one way of waiting for its turn here; both have both in tabs.spec.ts and in the run of events-run. */
export const originFor = (browserName: string): string => (browserName === 'chromium' ? ORIGINS.http : ORIGINS.https);

const DIST = process.env['CONSENTRY_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
/** What makes and sends events. */
export const UI = 'shop.test/consentry-ui.js';
export const uiAnswer = (): Answer => ({ type: 'text/javascript', body: readFileSync(`${DIST}/consentry-ui.js`) });

/** Every event that reached the server, also those it did not answer. */
export const posts = (site: Site): ConsentEvent[] =>
  site.requests(ENDPOINT).filter(({ body }) => body !== '').map(({ body }) => JSON.parse(body) as ConsentEvent);
export const different = (events: unknown[]): number => new Set((events as ConsentEvent[]).map(({ id }) => id)).size;
/** Ids that wait in the storage of the page. */
export const WAITING = 'Object.keys(localStorage).filter((key) => key.startsWith("consentry.outbox.")).length';
