import type { View } from '../view.ts';

/** Oldest first. */
export function Timeline({ view: { words, moments, nameOf, say, full } }: { view: View }) {
  return (
    <>
      {full && <p class="note">{words.full}</p>}
      {!moments.length && <p class="note">{words.timelineNone}</p>}
      <ol class="time">
        {moments.map(({ at, act, vendor, by, what, bad }) => (
          <li class={bad ? 'bad' : act.key}>
            <time>{at} ms</time>
            <p><b>{say(act)}</b> {vendor && <span>{nameOf(vendor)}</span>} <small>{by}</small>{what && <code>{what}</code>}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
