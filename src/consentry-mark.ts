// Entry of dist/consentry-mark.mjs: for builds, servers and edge workers. No DOM, no Node.
import type { Vendor, VendorInput } from './config/types.ts';
import type { Rules } from './mark/rules.ts';
import type { StreamReport } from './mark/stream.ts';
import type { MarkOptions, Marked } from './mark/types.ts';
import { resolve } from './config/resolve.ts';
import { decide } from './consent/decide.ts';
import { decode } from './consent/record.ts';
import { compile } from './guard/match.ts';
import { createOwnTag } from './mark/ownTag.ts';
import { markText } from './mark/rewriter.ts';
import { createRules } from './mark/rules.ts';
import { createMarkStream } from './mark/stream.ts';
import { cookieValues, openPolicy } from './mark/strict.ts';
import { defaultVendors, presets, shorthands } from './vendors/index.ts';

export type { VendorInput } from './config/types.ts';
export type { StreamReport } from './mark/stream.ts';
export type { Change, MarkOptions, Marked } from './mark/types.ts';

const PAGE = 'https://page.invalid/';

const listOf = (vendors: MarkOptions['vendors']): readonly VendorInput[] | undefined =>
  (typeof vendors === 'string' ? vendors.match(/[^\s,]+/g) ?? [] : vendors);

/** Throws on a vendor nobody knows: a page cannot ask whoever builds it, a build can. */
function vendorsOf(list: readonly VendorInput[] | undefined): Vendor[] {
  const { settings, problems } = resolve(list ? { vendors: [...list] } : {}, {
    presets, shorthands, defaultVendors, page: PAGE, script: '', nonce: '', languages: [],
  });
  const [problem] = problems;
  if (problem) throw new TypeError(`${problem.setting}: ${problem.given}; accepted: ${problem.accepted}`);
  return settings.vendors;
}

function rulesOf({ vendors, tag, snippets = 'run', page = PAGE }: MarkOptions): Rules {
  const list = listOf(vendors);
  const resolved = vendorsOf(list);
  const matcher = compile(resolved);
  return createRules(resolved, ({ hostname, pathname, href }) => matcher.vendor(hostname, pathname, href)?.id, {
    holdSnippets: snippets === 'hold', page, tag: tag === undefined ? undefined : createOwnTag(tag, list),
  });
}

/** Marks a page: its vendors' static tags become inert until consent, everything else stays as it is. Marking twice changes nothing. */
export function mark(html: string, options: MarkOptions = {}): string {
  return markWithReport(html, options).html;
}

/** The same, and what was done. */
export function markWithReport(html: string, options: MarkOptions = {}): Marked {
  return createMark(options)(html);
}

/** For many pages with the same options, which are checked and compiled once. */
export function createMark(options: MarkOptions = {}): (html: string) => Marked {
  const rules = rulesOf(options);
  return (html) => markText(html, rules);
}

/** The same for a page on its way, in bytes or text. `done` hears at the end what was done. */
export function markStream(options: MarkOptions = {}, done?: (report: StreamReport) => void): TransformStream<Uint8Array | string, Uint8Array | string> {
  return createMarkStream(rulesOf(options), done);
}

/**
 * The site's own Content-Security-Policy, opened for the vendors that the visitor has granted and for no other: for servers that
 * want the browser itself to refuse what is held. `cookies` is the request's `Cookie` header.
 */
export function strictPolicy(policy: string, cookies: string | null | undefined, options: Pick<MarkOptions, 'vendors'> = {}): string {
  const vendors = vendorsOf(listOf(options.vendors));
  const now = Date.now();
  const record = cookieValues(cookies ?? '', 'consentry').map((value) => decode(value, now, 1))
    .filter((found) => found !== undefined).sort((a, b) => b.decidedAt - a.decidedAt)[0];
  const { state } = decide({ vendors, record, signals: { dnt: false, gpc: false }, policyVersion: '', now });
  return openPolicy(policy, vendors.filter(({ id, legalBasis }) => legalBasis === 'consent' && state.vendors[id] === 'granted').flatMap(({ hosts }) => hosts));
}
