import type { View } from '../view.ts';
import type { Acts, Shown } from './types.ts';
import { warningText } from '../view.ts';

/** What the owner should change, with the code to paste. */
export function Warnings({ view, shown, acts }: { view: View; shown: Shown; acts: Acts }) {
  const { words, warnings } = view;
  if (!warnings.length) return null;
  return (
    <section aria-labelledby="warnings">
      <h3 id="warnings">{words.warnings} <b class="count warn">{warnings.length}</b></h3>
      <ul>
        {warnings.map((warning) => (
          <li class="line warn">
            <p>{warningText(view, warning)}</p>
            {warning.code && <pre tabIndex={0}>{warning.code}</pre>}
            {warning.code && <button onClick={() => acts.copy(warning.code ?? '')}>{shown.copied === warning.code ? words.copied : words.copy}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
