import type { Model, Received } from '../model.ts';
import type { PanelWords } from '../words/words.ts';
import { fill } from '../words/say.ts';

function Item({ words, lang, received: { event, receivedAt, hash } }: { words: PanelWords; lang: string; received: Received }) {
  const kind = event.type.replace('dev.consentry.', '');
  const { vendors, method, consentId, policyVersion, language } = event.data;
  const granted = Object.keys(vendors).filter((id) => vendors[id] === 'granted');
  const time = new Intl.DateTimeFormat(lang, { timeStyle: 'medium' }).format(new Date(receivedAt));
  return (
    <li data-kind={kind} data-id={event.id}>
      <h3>{words.kinds[kind] ?? kind} <time dateTime={receivedAt}>{time} {words.received}</time></h3>
      <p>{words.granted}: {granted.join(' · ') || words.nobody}</p>
      <p class="quiet">{[method.button, method.layer, language, policyVersion].filter(Boolean).join(' · ')}{consentId && ` · ${words.consentId} ${consentId}`}</p>
      <details><summary>{words.shown}</summary><pre>{`${JSON.stringify(event, null, 2)}\n\nSHA-256 ${hash}`}</pre></details>
    </li>
  );
}

export function Events({ words, model: { events, waiting }, lang }: { words: PanelWords; model: Model; lang: string }) {
  return (
    <>
      {waiting > 0 && <p class="summary warn" role="status">{fill(words.waitingEvents, { count: waiting })}</p>}
      <p class="note">{events.length ? words.newest : words.noEvents}</p>
      <ol class="eventList">{events.map((received) => <Item key={received.event.id} words={words} lang={lang} received={received} />)}</ol>
    </>
  );
}
