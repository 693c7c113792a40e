import { parseArgs } from 'node:util';
import type { Scenario } from './types.ts';
import { SCENARIOS } from './types.ts';

export const HELP = `consentry check <url> [options]

Visits a page with fresh profiles: no choice, Reject all, Accept all, withdrawn, Do Not Track, Global Privacy Control.
Says which third parties were asked, which cookies and keys were written, and what should not have been.
Works on sites without Consentry too: then it says what fires before any choice.

  <url>               where to begin
  --scenarios <list>  of ${SCENARIOS.join(',')}   (default: all)
  --crawl [pages]     follow links of the same origin, at most so many pages   (default without a number: 20)
  --config <file>     JSON with "vendors", as in data-consentry-config, for a site that has no Consentry yet
  --allow <list>      vendor ids and hosts that may load without consent
  --strict            third parties that no vendor covers fail as well
  --json <file>       the report as JSON; - for the standard output
  --junit <file>      the same for build servers
  --html <file>       the same for people, with screenshots
  --browser <path>    a Chromium; also CONSENTRY_CHROMIUM   (default: the system's, else Playwright's)
  --timeout <s>       for one page   (default: 30)
  --insecure          accept invalid certificates
  --help              this text

Needs Playwright: npm install --save-dev playwright-core
Exit codes: 0 nothing fired that should not have; 1 something did; 2 the check could not run.
`;

export interface CheckOptions {
  url: string;
  scenarios: Scenario[];
  most: number;
  config: string;
  allow: string[];
  strict: boolean;
  json: string;
  junit: string;
  html: string;
  browser: string | undefined;
  patience: number;
  lax: boolean;
  help: boolean;
}

const CRAWL = 20;
const list = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

function number(text: string, name: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`--${name} ${text}: a number above 0 is accepted`);
  return value;
}

function scenariosOf(text: string): Scenario[] {
  const wanted = list(text);
  const wrong = wanted.find((name) => !SCENARIOS.includes(name as Scenario));
  if (wrong || !wanted.length) throw new TypeError(`--scenarios ${text}: ${SCENARIOS.join(',')} are accepted`);
  return SCENARIOS.filter((name) => wanted.includes(name));
}

function addressOf(given: string | undefined): string {
  const text = given ?? '';
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(whole) || !/^https?:/.test(whole)) throw new TypeError(`${text || 'nothing'}: an address such as https://example.com is accepted`);
  return new URL(whole).href;
}

/** Reads the arguments; throws a sentence for whoever called. */
export function readOptions(args: readonly string[]): CheckOptions {
  // A number after --crawl is its own; Node's parser knows no optional values.
  const whole = args.flatMap((arg, index) => (arg === '--crawl' && !/^\d+$/.test(args[index + 1] ?? '') ? [`--crawl=${CRAWL}`] : [arg]));
  const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const { values, positionals } = parseArgs({
    args: whole, allowPositionals: true,
    options: {
      scenarios: text(SCENARIOS.join()), crawl: text('1'), config: text(''), allow: text(''), json: text(''), junit: text(''), html: text(''),
      timeout: text('30'), browser: { type: 'string' }, strict: { type: 'boolean', default: false }, insecure: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (positionals.length > 1) throw new TypeError(`${positionals.join(' ')}: one address is accepted`);
  return {
    url: values.help ? '' : addressOf(positionals[0]), scenarios: scenariosOf(values.scenarios), most: number(values.crawl, 'crawl'),
    config: values.config, allow: list(values.allow), strict: values.strict, json: values.json, junit: values.junit, html: values.html,
    browser: values.browser, patience: number(values.timeout, 'timeout') * 1000, lax: values.insecure, help: values.help,
  };
}
