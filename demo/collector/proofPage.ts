import { html } from 'hono/html';
import type { Entry } from './chain.ts';

type Html = ReturnType<typeof html>;

/** The history of one consent id, to read and to print. */
export function proofPage(consentId: string, history: Entry[]): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proof of consent ${consentId}</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem }
section { border-top: 1px solid; padding-block: 1rem; break-inside: avoid }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .15rem 1rem; margin: 0 }
dt { opacity: .7 } dd { margin: 0; overflow-wrap: anywhere } h1, h2 { line-height: 1.3 } code { font-size: .9em }
</style></head>
<body><h1>Proof of consent</h1><p>Consent id <code>${consentId}</code>, ${history.length} event(s), oldest first.</p>
${history.map(section)}
</body></html>`;
}

function section({ event, receivedAt, stream, seq, hash }: Entry): Html {
  const { data } = event;
  const vendors = (status: string): string => Object.keys(data.vendors).filter((id) => data.vendors[id] === status).join(', ') || 'none';
  const rows = [
    ['Decided', data.decidedAt], ['Received', receivedAt], ['Valid until', data.expiresAt], ['Site', event.source],
    ['Granted', vendors('granted')], ['Denied', vendors('denied')],
    ['How', `${data.method.button}, ${data.method.layer}, ${data.method.trusted ? 'by hand' : 'by script'}`],
    ['Language', data.language], ['Policy', `${data.policyVersion} ${data.policyUrl}`],
    ['Hash of the texts', data.textHash], ['Hash of the vendor list', data.configHash],
    ['Signals', `Do Not Track ${data.signals.dnt ? 'on' : 'off'}, Global Privacy Control ${data.signals.gpc ? 'on' : 'off'}`],
    ['Event', event.id], ['Ledger', `${stream} / ${seq}`], ['SHA-256', hash],
  ];
  return html`<section><h2>${event.type.replace('dev.consentry.', '')}</h2>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
}
