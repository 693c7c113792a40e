import type { Entry } from './chain.ts';

const COLUMNS: { [name: string]: (entry: Entry) => string | number | boolean } = {
  receivedAt: ({ receivedAt }) => receivedAt,
  type: ({ event }) => event.type,
  source: ({ event }) => event.source,
  id: ({ event }) => event.id,
  time: ({ event }) => event.time,
  decidedAt: ({ event }) => event.data.decidedAt,
  expiresAt: ({ event }) => event.data.expiresAt,
  policyVersion: ({ event }) => event.data.policyVersion,
  policyUrl: ({ event }) => event.data.policyUrl,
  configHash: ({ event }) => event.data.configHash,
  textHash: ({ event }) => event.data.textHash,
  language: ({ event }) => event.data.language,
  button: ({ event }) => event.data.method.button,
  layer: ({ event }) => event.data.method.layer,
  trusted: ({ event }) => event.data.method.trusted,
  dnt: ({ event }) => event.data.signals.dnt,
  gpc: ({ event }) => event.data.signals.gpc,
  granted: ({ event }) => vendorsThatAre(event.data.vendors, 'granted'),
  denied: ({ event }) => vendorsThatAre(event.data.vendors, 'denied'),
  consentId: ({ event }) => event.data.consentId ?? '',
  stream: ({ stream }) => stream,
  seq: ({ seq }) => seq,
  hash: ({ hash }) => hash,
};

export const csvHead = `${Object.keys(COLUMNS).join(',')}\r\n`;

export function csvLine(entry: Entry): string {
  return `${Object.values(COLUMNS).map((column) => cell(String(column(entry)))).join(',')}\r\n`;
}

/** RFC 4180. A text that a spreadsheet would run as a formula is quoted first. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function vendorsThatAre(vendors: Entry['event']['data']['vendors'], status: string): string {
  return Object.keys(vendors).filter((id) => vendors[id] === status).join(' ');
}
