import { existsSync, readFileSync } from 'node:fs';
import { DIST } from '../dist.ts';

/** Languages the banner speaks: the two inside, and those in the list of files that it checks them by. */
export function languages(): string[] {
  const list = new URL('i18n/integrity.json', DIST);
  const files = existsSync(list) ? Object.keys(JSON.parse(readFileSync(list, 'utf8')) as { [lang: string]: string }) : [];
  return ['zh-CN', 'en', ...files];
}
