import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { ConsentEvent } from '../../src/events/types.ts';

const DIST = process.env['CONSENTRY_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const check = new Ajv({ strict: true, allErrors: true }).compile<ConsentEvent>(JSON.parse(readFileSync(`${DIST}/event.schema.json`, 'utf8')) as object);

/** The events, when each is one by the schema we publish; else what is wrong with the first that is not. */
export function published(events: unknown[]): ConsentEvent[] {
  for (const event of events) if (!check(event)) throw new Error(`${JSON.stringify(check.errors)} in ${JSON.stringify(event)}`);
  return events as ConsentEvent[];
}
