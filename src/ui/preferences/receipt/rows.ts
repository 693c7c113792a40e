import type { Evidence } from './evidence.ts';
import { describe } from '../describe.ts';
import { receiptId } from './evidence.ts';

/** The receipt as people read it: facts, then one line a vendor. */
export interface ReceiptRows {
  facts: [label: string, text: string][];
  vendors: [name: string, purpose: string, answer: string][];
}

export function receiptRows(all: Evidence): ReceiptRows {
  const { settings, state, speech, who } = all;
  const { texts, lang } = speech;
  const time = (at = 0): string => new Date(at).toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' });
  const { contact = '', address } = settings.controller ?? {};
  const facts: ReceiptRows['facts'] = [
    [texts.receiptNumber, receiptId(all)],
    [texts.receiptSite, location.origin],
    [texts.receiptWho, [who, speech.localise(address), contact].filter(Boolean).join(', ')],
    [texts.receiptTime, time(state.decidedAt)],
    [texts.receiptUntil, time(state.expiresAt)],
    [texts.receiptHow, how(all)],
    [texts.policy, settings.policyUrl],
    [texts.receiptPolicyVersion, state.policyVersion ?? ''],
    [texts.receiptSignals, [state.signals.dnt && 'Do Not Track', state.signals.gpc && 'Global Privacy Control'].filter(Boolean).join(', ')],
    [texts.receiptWithdraw, texts.receiptWithdrawHow],
  ];
  return {
    facts: facts.filter(([, text]) => text),
    vendors: settings.vendors.filter(({ category }) => category !== 'necessary').map((vendor) => {
      const { name, purpose } = describe(vendor, speech);
      const objected = state.objections[vendor.id];
      return [name, purpose, objected === undefined ? texts[state.vendors[vendor.id] ?? 'undecided'] : objected ? texts.objected : texts.unobjected];
    }),
  };
}

function how({ state: { method }, speech: { texts } }: Evidence): string {
  const { button = 'signal', layer } = method ?? {};
  if (button === 'signal' || button === 'injected') return texts.byBrowser;
  return layer === 'api' ? texts.bySite : button === 'check-and-confirm' ? texts.confirm : texts[button];
}
