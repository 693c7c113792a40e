import type { MarkOptions } from '../types.ts';
import { parseArgs } from 'node:util';

export const HELP = `consentry mark <files> [options]

Marks the static tags of vendors in HTML files, so that no browser fetches them before consent.
Without --write nothing is changed: the report says what would be.

  <files>             files or globs such as 'site/**/*.html'
  --vendors "<ids>"   vendors to mark, as in data-vendors           (default: baidu-tongji 360 sensors udesk)
  --config <file>     JSON with "vendors", as in data-consentry-config, for adapted and own vendors
  --tag <tag>         address or attributes of the Consentry tag; added first in the head of pages without one
  --snippets run|hold leave inline loader snippets running, or mark them as well (default: run)
  --page <url>        address the files are served under, for relative addresses
  --write             change the files
  --json              the report as JSON
  --help              this text

Exit codes: 0 nothing to do, or done; 1 there is something to mark; 2 wrong arguments, or a file could not be handled.
`;

export interface MarkArguments {
  patterns: string[];
  options: MarkOptions;
  /** JSON file with the vendors; `''` for none. */
  config: string;
  write: boolean;
  json: boolean;
  help: boolean;
}

/** Throws with a text for the person at the keyboard. */
export function readArguments(args: readonly string[]): MarkArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      vendors: { type: 'string' }, config: { type: 'string' }, tag: { type: 'string' }, snippets: { type: 'string' }, page: { type: 'string' },
      write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { vendors, tag, snippets, page, config = '', write, json, help } = values;
  if (!help && !positionals.length) throw new Error('which files? Give names or globs.');
  if (snippets !== undefined && snippets !== 'run' && snippets !== 'hold') throw new Error(`--snippets ${snippets}: run or hold`);
  if (vendors !== undefined && config) throw new Error('--vendors or --config, not both');
  if (page !== undefined && !URL.canParse(page)) throw new Error(`--page ${page}: an address such as https://example.com/`);
  return {
    patterns: positionals, config, write, json, help,
    options: { ...(vendors !== undefined && { vendors }), ...(tag !== undefined && { tag }), ...(snippets && { snippets }), ...(page !== undefined && { page }) },
  };
}
