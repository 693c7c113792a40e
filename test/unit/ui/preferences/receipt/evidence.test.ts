// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { ConsentState } from '../../../../../src/consent/types.ts';
import { evidence, receiptId } from '../../../../../src/ui/preferences/receipt/evidence.ts';
import { receiptPage } from '../../../../../src/ui/preferences/receipt/page.ts';
import { receiptRows } from '../../../../../src/ui/preferences/receipt/rows.ts';
import { fullSpeech, settings, state, vendor } from '../../page.ts';

const NOW = Date.UTC(2026, 10, 22, 8);
const given = settings({
  vendors: [vendor('udesk', { category: 'functional' }), vendor('own', { disclosure: { name: '<b>Own</b>', purpose: 'To count', provider: 'Own Ltd', country: 'DE' } }), vendor('login', { category: 'necessary' })],
  controller: { name: 'Acme', contact: 'dpo@example.com', address: { en: '1 Road' }, country: 'SG' }, policyUrl: 'https://example.com/privacy',
});
const all = (answers: ConsentState['vendors'], more: Partial<ConsentState> = {}) => ({
  settings: given, who: 'Acme', speech: fullSpeech(given),
  state: state([], { vendors: answers, decidedAt: NOW, expiresAt: NOW + 180 * 864e5, policyVersion: '7', method: { button: 'save', layer: 'preferences', trusted: true }, ...more }),
});
const partly = all({ udesk: 'granted', own: 'denied' }, { consentId: 'a1b2' });
const refused = all({ udesk: 'denied', own: 'denied' });

it('has the fields of ISO/IEC TS 27560 for each vendor that was asked about', () => {
  const found = evidence(partly) as { pii_processing: object[] };
  expect(found).toMatchObject({
    schema_version: 'ISO/IEC TS 27560:2023', receipt_id: 'a1b2', record_id: 'a1b2', pii_principal_id: 'a1b2', policy_version: '7',
    party_identification: [
      { party_id: 'controller', party_name: 'Acme', party_address: '1 Road', party_contact: 'dpo@example.com', party_type: 'pii-controller' },
      { party_id: 'udesk' }, { party_id: 'own', party_name: 'Own Ltd', party_country: 'DE' },
    ],
  });
  expect(found.pii_processing).toMatchObject([
    { recipient_third_parties: ['udesk'], consent_event: { event_state: 'granted' } },
    {
      privacy_notice: 'https://example.com/privacy', language: 'en', purpose: 'To count', purpose_type: 'analytics', lawful_basis: 'consent', storage_location: 'DE', jurisdiction: 'SG',
      consent_event: { event_time: '2026-11-22T08:00:00.000Z', validity_duration: 'P180D', event_type: 'explicit', event_method: 'save', event_state: 'denied' },
    },
  ]);
  for (const processing of found.pii_processing) {
    expect(processing).toMatchObject({ pii_information: [{ pii_type: expect.any(String) as string }], retention_period: expect.any(String) as string, withdrawal_method: expect.stringContaining('preferences') as string });
  }
});

it('gives a refusal no identifier of its own', () => {
  expect(evidence(refused)).not.toHaveProperty('record_id');
  expect(evidence(refused)).not.toHaveProperty('pii_principal_id');
  expect([receiptId(refused), receiptId(refused)]).toEqual([expect.stringMatching(/^[\da-z]+$/), receiptId(refused)]);
});

it.each([
  [{ button: 'accept', layer: 'banner', trusted: true }, 'Accept all'],
  [{ button: 'save', layer: 'api', trusted: false }, 'through a control of this website'],
  [{ button: 'signal', layer: 'none', trusted: false }, 'by the browser or an extension'],
  [{ button: 'injected', layer: 'none', trusted: false }, 'by the browser or an extension'],
] as const)('says of %j: %s', (method, words) => {
  expect(receiptRows(all({ udesk: 'denied', own: 'denied' }, { method })).facts).toContainEqual(['How it was chosen', words]);
});

it('is a readable page in the visitor’s language that holds no markup of others', () => {
  const page = new DOMParser().parseFromString(receiptPage(partly, 'rtl'), 'text/html');
  expect([page.documentElement.lang, page.documentElement.dir, page.querySelector('h1')?.textContent]).toEqual(['en', 'rtl', 'Your receipt']);
  expect([...page.querySelectorAll('table:last-of-type tr')].map((row) => [...row.children].map((cell) => cell.textContent)).slice(2))
    .toEqual([['<b>Own</b>', 'To count', 'Not allowed']]);
  expect(page.body.textContent).toContain('Acme, 1 Road, dpo@example.com');
  expect(page.querySelector('script, b')).toBeNull();
});
