import { readFileSync } from 'node:fs';
import type { Scenario } from './scenario.ts';

const REFUSED = readFileSync(new URL('./refuseCookies.js', import.meta.url), 'utf8');

/**
 * Code that runs before everything else in the page and makes it see what a browser with these settings would show it.
 * A page cannot change the settings themselves; `''` when nothing is special.
 */
export function browserSays({ dnt, gpc, cookies }: Pick<Scenario, 'dnt' | 'gpc' | 'cookies'>): string {
  const says = (name: string, value: string): string =>
    `Object.defineProperty(Navigator.prototype, '${name}', { get: () => ${value}, configurable: true, enumerable: true });`;
  return [dnt && says('doNotTrack', "'1'"), gpc && says('globalPrivacyControl', 'true'), cookies && REFUSED].filter(Boolean).join('\n');
}
