import type { Line, Model } from '../model.ts';
import type { PanelWords } from '../words/words.ts';
import { fill } from '../words/say.ts';

const clock = (words: PanelWords) => {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
  return (time: number | undefined) => (time === undefined ? words.none : format.format(time));
};

function Row({ words, line: { tag, verdict, text, status } }: { words: PanelWords; line: Line }) {
  const at = clock(words);
  return (
    <li class={`tag ${verdict.tone}`} data-vendor={tag.id} data-verdict={verdict.key}>
      <h3>{tag.name} <small>{tag.id} · {words.categories[tag.category]}</small><b class={`state ${status}`}>{words.states[status]}</b></h3>
      <p class="verdict">{text}</p>
      <dl>
        <div><dt>{words.requests(tag.asks.length)}</dt><dd>{tag.asks.length > 0 && `${words.first} ${at(tag.asks[0]?.time)} · ${words.last} ${at(tag.asks.at(-1)?.time)}`}</dd></div>
        <div><dt>{words.kept}</dt><dd>{tag.kept.length ? tag.kept.map((name) => <code key={name}>{name}</code>) : words.none}</dd></div>
      </dl>
      {tag.asks.length > 0 && (
        <details>
          <summary>{words.showRequests}</summary>
          <ol>{tag.asks.map(({ time, place, failed }, index) => <li key={index}><time>{at(time)}</time> {place} {failed && <b>{words.unanswered}</b>}</li>)}</ol>
        </details>
      )}
    </li>
  );
}

/** One sentence for whoever has no time. */
function summary({ lines, look }: Model, { summary: texts }: PanelWords): { tone: string; text: string } {
  const list = new Intl.ListFormat(document.documentElement.lang);
  const names = (tone: string) => lines.filter(({ verdict }) => verdict.tone === tone).map(({ tag }) => tag.name);
  if (!look) return { tone: 'quiet', text: texts.waiting };
  for (const tone of ['bad', 'warn'] as const) if (names(tone).length) return { tone, text: fill(texts[tone], { names: list.format(names(tone)) }) };
  return { tone: 'good', text: texts.good };
}

export function Tags({ words, model, own }: { words: PanelWords; model: Model; own: boolean }) {
  const { tone, text } = summary(model, words);
  const problems = model.look?.consentry?.problems ?? [];
  return (
    <>
      <p class={`summary ${tone}`} role="status">{text}</p>
      {model.look?.consentry?.state.policyChanged && <p class="summary warn">{words.policyChanged}</p>}
      <ul class="tagList">{model.lines.map((line) => <Row key={line.tag.id} words={words} line={line} />)}</ul>
      {problems.length > 0 && <><h2>{words.problems}</h2><ul class="plain">{problems.map(({ setting, given, accepted }) => <li key={setting}><code>{setting}</code> {given} → {accepted}</li>)}</ul></>}
      <p class="note">{own ? words.ownNetwork : words.lead}</p>
    </>
  );
}
