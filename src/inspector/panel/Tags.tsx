import type { Acts, Shown } from './types.ts';
import type { Line } from '../verdict.ts';
import type { View } from '../view.ts';
import { configFor } from '../unlisted.ts';
import { verdictText } from '../view.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  view: View;
  shown: Shown;
  acts: Acts;
}

const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'] as const;

function Vendor({ view, line, acts }: { view: View; line: Line; acts: Acts }) {
  const { words, nameOf, say } = view;
  const { vendor: { id, disabled }, status, tone, reason } = line;
  const name = nameOf(id);
  const label = say({ key: status === 'granted' ? 'deny' : 'allow', values: { vendor: name } });
  return (
    <li class={`line ${tone}`}>
      <h4>{name} <small>{id}</small></h4>
      <button role="switch" aria-checked={status === 'granted'} aria-label={label} title={label} disabled={disabled} onClick={() => acts.flip(id)} />
      <p class="verdict">{verdictText(view, line)}</p>
      <p class="why"><b class={status}>{words[status]}</b> {say(reason)}</p>
    </li>
  );
}

function Unlisted({ view, shown, acts }: Props) {
  const { words, unlisted, known, nameOf, say } = view;
  const code = configFor(unlisted, known);
  return (
    <section aria-labelledby="unlisted">
      <h3 id="unlisted">{words.unlisted} <b class="count">{unlisted.length}</b></h3>
      {unlisted.length ? <p class="note">{words.unlistedNote}</p> : <p class="note">{words.unlistedNone}</p>}
      <ul class="rows">
        {unlisted.map(({ host, known: id, count }) => (
          <li><code>{host}</code> {id && <span>{say({ key: 'knownAs', values: { name: nameOf(id) } })}</span>} <small>{say({ key: 'requests', values: { count } })}</small></li>
        ))}
      </ul>
      {code && <pre tabIndex={0}>{code}</pre>}
      {code && <button onClick={() => acts.copy(code)}>{shown.copied === code ? words.copied : words.copy}</button>}
    </section>
  );
}

/** What each tag did and why, worst news first. */
export function Tags({ view, shown, acts }: Props) {
  return (
    <>
      <Warnings view={view} shown={shown} acts={acts} />
      {CATEGORIES.map((category) => {
        const lines = view.lines.filter(({ vendor }) => vendor.category === category);
        const status = view.facts.state.categories[category];
        return lines.length > 0 && (
          <section aria-labelledby={category}>
            <h3 id={category}>{view.words[category]} <b class={status}>{view.words[status]}</b></h3>
            <ul>{lines.map((line) => <Vendor key={line.vendor.id} view={view} line={line} acts={acts} />)}</ul>
          </section>
        );
      })}
      <Unlisted view={view} shown={shown} acts={acts} />
    </>
  );
}
