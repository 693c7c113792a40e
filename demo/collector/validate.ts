import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import { escapePointer, unstorable } from './storable.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/events/schema.json', import.meta.url), 'utf8')) as object;
const check = new Ajv({ strict: true, allErrors: false }).compile<ConsentEvent>(schema);

export type Checked = { event: ConsentEvent } | { pointer: string; detail: string };

/** Whether this is one of our events; otherwise where in the document it goes wrong. */
export function validate(value: unknown): Checked {
  const place = unstorable(value);
  if (place !== undefined) return { pointer: place, detail: 'has a character that cannot be stored' };
  if (check(value)) return { event: value };
  const error = check.errors?.[0];
  return error ? { pointer: pointerOf(error), detail: wordsOf(error) } : { pointer: '', detail: 'not an event' };
}

function pointerOf(error: ErrorObject): string {
  const extra = (error.params as { additionalProperty?: string }).additionalProperty;
  return extra === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(extra)}`;
}

function wordsOf(error: ErrorObject): string {
  const allowed = (error.params as { allowedValues?: unknown[]; allowedValue?: unknown });
  if (allowed.allowedValues) return `must be one of ${allowed.allowedValues.join(', ')}`;
  if (allowed.allowedValue !== undefined) return `must be ${String(allowed.allowedValue)}`;
  return error.keyword === 'additionalProperties' ? 'is not part of the schema' : error.message ?? error.keyword;
}
