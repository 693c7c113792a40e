import { html } from 'hono/html';
import type { Entry } from './chain.ts';
import { proofWords } from './proofWords.ts';
import type { ProofLang } from './proofWords.ts';

type Html = ReturnType<typeof html>;
type Words = (typeof proofWords)[ProofLang];

/** The history of one consent id, to read and to print. */
export function proofPage(consentId: string, history: Entry[], lang: ProofLang): Html {
  const words = proofWords[lang];
  return html`<!doctype html>
<html lang="${words.htmlLang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} ${consentId}</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem }
section { border-top: 1px solid; padding-block: 1rem; break-inside: avoid }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .15rem 1rem; margin: 0 }
dt { opacity: .7 } dd { margin: 0; overflow-wrap: anywhere } h1, h2 { line-height: 1.3 } code { font-size: .9em; overflow-wrap: anywhere }
small { font-weight: 400; opacity: .7 }
@media (max-width: 36rem) { dl { display: block } dd { margin-bottom: .5rem } }
</style></head>
<body><h1>${words.title}</h1><p>${words.id} <code>${consentId}</code><br>${words.count(history.length)}</p>
${history.map((entry) => section(entry, words))}
</body></html>`;
}

function section({ event, receivedAt, stream, seq, hash }: Entry, words: Words): Html {
  const { data } = event;
  const vendors = (status: string): string => Object.keys(data.vendors).filter((id) => data.vendors[id] === status).join(', ') || words.none;
  const kind = event.type.replace('dev.consentry.', '');
  const rows = [
    [words.decided, data.decidedAt], [words.received, receivedAt], [words.until, data.expiresAt], [words.site, event.source],
    [words.granted, vendors('granted')], [words.denied, vendors('denied')],
    [words.how, `${data.method.button} · ${data.method.layer} · ${data.method.trusted ? words.byHand : words.byScript}`],
    [words.language, data.language || words.notShown], [words.policy, `${data.policyVersion} ${data.policyUrl}`],
    [words.texts, data.textHash || words.notShown], [words.list, data.configHash],
    [words.signals, `Do Not Track: ${data.signals.dnt ? words.on : words.off} · Global Privacy Control: ${data.signals.gpc ? words.on : words.off}`],
    [words.event, event.id], [words.ledger, `${stream} / ${seq}`], ['SHA-256', hash],
  ];
  return html`<section><h2>${words.kinds[kind] ?? kind} <small>${kind}</small></h2>
<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
}
