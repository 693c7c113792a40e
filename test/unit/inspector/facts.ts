import { known } from '../../../src/check/known.ts';
import { knownRules } from '../../../src/check/rules.ts';
import { checkTools } from '../../../src/consentry-check.ts';
import type { ConsentState, Method } from '../../../src/consent/types.ts';
import type { GuardEntry } from '../../../src/guard/types.ts';
import { createBook } from '../../../src/inspector/book.ts';
import { createNames } from '../../../src/inspector/names.ts';
import type { Facts, Load, PageScript } from '../../../src/inspector/types.ts';
import { presets } from '../../../src/vendors/index.ts';

/** When the page of these tests began. */
export const FROM = 1_000_000;

const page = { href: 'https://shop.example/' } as Location;
export const vendors = checkTools.complete(['baidu-tongji', 'gather', 'udesk', { id: 'own', category: 'marketing', hosts: ['own.example'] }]);
export const names = createNames(createBook(vendors), createBook(knownRules(known, presets)), page, []);

export const state = (statuses: ConsentState['vendors'] = {}, rest: Partial<ConsentState> = {}): ConsentState => ({
  decided: false, vendors: { ...Object.fromEntries(vendors.map(({ id }) => [id, 'undecided' as const])), ...statuses },
  categories: { necessary: 'granted', functional: 'undecided', analytics: 'undecided', marketing: 'undecided' },
  signals: { dnt: false, gpc: false }, method: undefined, decidedAt: undefined, expiresAt: undefined, policyVersion: undefined, consentId: '',
  policyChanged: false, objections: {}, ...rest,
});

export const method = (button: Method['button'], layer: Method['layer'] = 'banner'): Method => ({ button, layer, trusted: true });

/** A request some milliseconds after the page began. */
export function load(address: string, at: number, kind = 'script'): Load {
  const { hostname, pathname } = new URL(address);
  return { ...names.ofAddress(address), place: hostname + pathname, host: hostname, foreign: names.foreign(address), kind, start: FROM + at };
}

export const entry = (action: GuardEntry['action'], vendor: string, vector: string, what: string, at: number): GuardEntry =>
  ({ action, vendor, vector, what, time: FROM + at });

/** A script element; of an inline one the vendor is told. */
export function script(address: string, rest: Partial<PageScript> = {}): PageScript {
  const { hostname = '', pathname = '' } = address ? new URL(address) : {};
  return { ...(address ? names.ofAddress(address) : { vendor: '', known: '' }), address, place: hostname + pathname, code: '', mark: '', above: false, html: `<script src="${address}"></script>`, ...rest };
}

export const facts = (rest: Partial<Facts> = {}): Facts => ({
  settings: {
    vendors, endpoint: '', endpointPlain: false, policyUrl: '', policyVersion: '2', langs: ['en'], dnt: 'honour', gpc: 'honour', cookieDomain: '', days: 180,
    position: 'bar', base: '', unlisted: 'report', controller: undefined, texts: {}, nonce: '',
  } as Facts['settings'],
  version: '1.2.3', state: state(), problems: [], log: [], loads: [], scripts: [], stored: [], outbox: [], dataLayer: [], from: FROM, arrived: FROM + 100,
  since: {}, choices: [], ...rest,
});
