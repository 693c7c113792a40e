import type { JSX } from 'preact';
import type { Evidence } from './evidence.ts';
import { evidence } from './evidence.ts';
import { receiptPage } from './page.ts';
import { receiptRows } from './rows.ts';
import { print, save } from './save.ts';

const FILE = 'consent-receipt';

/** What the visitor chose, to see, to print and to keep (S38, L-CN7). */
export function Receipt({ painted, ...all }: Evidence & { painted: boolean }): JSX.Element {
  const { state, speech: { texts } } = all;
  return (
    <section class="c-receipt">
      <details>
        <summary><h3>{texts.receipt}</h3></summary>
        {state.decidedAt ? painted && <Rows {...all} /> : <p>{texts.receiptNone}</p>}
      </details>
    </section>
  );
}

function Rows(all: Evidence): JSX.Element {
  const { texts } = all.speech;
  const { facts, vendors } = receiptRows(all);
  const host = (): HTMLElement => document.getElementById('consentry-preferences') as HTMLElement;
  return (
    <>
      <p>{texts.receiptAbout}</p>
      <dl>{facts.map(([label, text]) => <div><dt>{label}</dt><dd><bdi>{text}</bdi></dd></div>)}</dl>
      <ul>{vendors.map(([name, purpose, answer]) => <li><b>{name}</b>: {answer}<small>{purpose}</small></li>)}</ul>
      <div class="c-tools">
        <button type="button" data-consentry="print" onClick={() => print(host())}>{texts.receiptPrint}</button>
        <button type="button" data-consentry="page" onClick={() => save(`${FILE}.html`, 'text/html', receiptPage(all, host().dir))}>{texts.receiptPage}</button>
        <button type="button" data-consentry="data" onClick={() => save(`${FILE}.json`, 'application/json', JSON.stringify(evidence(all), null, 2))}>{texts.receiptData}</button>
      </div>
    </>
  );
}
