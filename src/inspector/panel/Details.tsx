import type { View } from '../view.ts';
import { outboxText, recordText, signalRows } from '../record.ts';

/** Signals, record, outbox, configuration, versions. */
export function Details({ view }: { view: View }) {
  const { words, facts: { problems, version, state } } = view;
  return (
    <>
      <h3>{words.signals}</h3>
      <dl>{signalRows(view).map(([name, value]) => <div><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <h3>{words.record}</h3>
      {recordText(view).map((text) => <p>{text}</p>)}
      {state.consentId && <p><code>{state.consentId}</code></p>}
      <h3>{words.outbox}</h3>
      <p>{outboxText(view)}</p>
      <h3>{words.problems} <b class={`count ${problems.length ? 'warn' : ''}`}>{problems.length}</b></h3>
      {!problems.length && <p class="note">{words.problemsNone}</p>}
      <ul>{problems.map(({ setting, given, accepted }) => <li class="line warn"><h4><code>{setting}</code></h4><p><code>{given}</code> → {accepted}</p></li>)}</ul>
      <h3>{words.version}</h3>
      <p>Consentry {version}</p>
    </>
  );
}
