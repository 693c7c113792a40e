import { existsSync, readdirSync } from 'node:fs';
import { DIST } from '../dist.ts';

/** Languages the banner speaks: the two inside, and those that are built as files. */
export function languages(): string[] {
  const folder = new URL('i18n/', DIST);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.replace('.json', '')) : [];
  return [...new Set(['zh-CN', 'en', ...files])];
}
