import type { Settings } from '../../../config/types.ts';
import type { ConsentState } from '../../../consent/types.ts';
import type { FullSpeech } from '../../../i18n/types.ts';
import { hash } from '../../hash.ts';
import { describe } from '../describe.ts';

const DAY = 864e5;
const iso = (time: number): string => new Date(time).toISOString();

/** What the receipt is made from. */
export interface Evidence {
  settings: Settings;
  state: ConsentState;
  speech: FullSpeech;
  /** The controller's name, or the site's host name. */
  who: string;
}

/** Tells one receipt from another; made from what it says, so that a refusal gets no identifier of its own (C8). */
export const receiptId = ({ state: { consentId, decidedAt, vendors } }: Evidence): string => consentId || hash(`${decidedAt}${JSON.stringify(vendors)}`);

/**
 * The receipt in the fields of ISO/IEC TS 27560:2023, one processing a vendor.
 * @see https://w3c.github.io/dpv/guides/consent-27560
 */
export function evidence(all: Evidence): object {
  const { settings, state, speech, who } = all;
  const { decidedAt = 0, expiresAt = 0, method, signals, consentId } = state;
  const { contact = '', address = '', country = '' } = settings.controller ?? {};
  const vendors = settings.vendors.filter(({ category }) => category !== 'necessary').map((vendor) => ({ vendor, row: describe(vendor, speech) }));
  return {
    schema_version: 'ISO/IEC TS 27560:2023',
    receipt_id: receiptId(all),
    ...(consentId && { record_id: consentId, pii_principal_id: consentId }),
    service: location.origin,
    policy_version: state.policyVersion ?? '',
    signals,
    party_identification: [
      { party_id: 'controller', party_name: who, party_address: speech.localise(address), party_contact: contact, party_type: 'pii-controller' },
      ...vendors.map(({ vendor: { id }, row }) => ({ party_id: id, party_name: row.provider, party_contact: row.contact, party_country: row.country, party_type: 'third-party' })),
    ],
    pii_processing: vendors.map(({ vendor, vendor: { id, category }, row }) => ({
      privacy_notice: settings.policyUrl,
      language: speech.lang,
      purpose: row.purpose,
      purpose_type: category,
      lawful_basis: vendor.legalBasis,
      pii_information: [{ pii_type: row.data }],
      pii_controllers: ['controller'],
      recipient_third_parties: [id],
      storage_location: row.country,
      // The standard demands one.
      retention_period: row.retention || speech.texts.unknown,
      jurisdiction: country,
      withdrawal_method: speech.texts.receiptWithdrawHow,
      consent_event: {
        event_time: iso(decidedAt),
        validity_duration: `P${Math.round((expiresAt - decidedAt) / DAY)}D`,
        entity_id: 'pii-principal',
        event_type: method?.trusted ? 'explicit' : 'not-by-hand',
        event_method: method?.button,
        event_state: id in state.objections ? (state.objections[id] ? 'objected' : 'not-objected') : state.vendors[id],
      },
    })),
  };
}
