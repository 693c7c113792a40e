import { useEffect, useState } from 'preact/hooks';
import type { Snippet } from '../../../own/snippets.ts';
import type { Given } from '../given.ts';
import type { Asked } from '../scenarioLink.ts';
import type { PanelWords } from '../words/words.ts';
import { panelLink } from '../scenarioLink.ts';

interface Props {
  words: PanelWords;
  asked: Asked;
  given: Given;
}

const filled = ({ code }: Snippet, values: { [key: string]: string }): string => code.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '').trim();

function SnippetForm({ words, lang, snippet, add }: { words: PanelWords; lang: Asked['lang']; snippet: Snippet; add: (code: string) => void }) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    add(filled(snippet, Object.fromEntries(new FormData(event.currentTarget)) as { [key: string]: string }));
  };
  return (
    <details class="snippet" data-snippet={snippet.id}>
      <summary>{snippet.name[lang]}</summary>
      <form onSubmit={submit}>
        {snippet.fields.map(({ key, label, sample }) => <label key={key}>{label[lang]}<input name={key} placeholder={sample} required /></label>)}
        <button class="button">{words.ownAdd}</button>
      </form>
    </details>
  );
}

/** Pasted tags instead of the demo's. */
export function Own({ words, asked, given }: Props) {
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    if (asked.own) void fetch(`/demo/api/own/${asked.own}`).then((response) => response.text()).then(setCode);
  }, []);
  const run = async () => {
    if (!code.trim()) return setTrouble(words.ownEmpty);
    const response = await fetch('/demo/api/own', { method: 'POST', body: code }).catch(() => undefined);
    if (!response?.ok) return setTrouble(words.ownFailed);
    const { id } = await response.json() as { id: string };
    location.assign(`${panelLink({ ...asked, own: id }, given, location.origin)}#tags`);
  };
  return (
    <>
      <p class="note">{words.ownLead}</p>
      {given.snippets.map((snippet) =>
        <SnippetForm key={snippet.id} words={words} lang={asked.lang} snippet={snippet} add={(more) => setCode((now) => (now ? `${now}\n` : '') + more)} />)}
      <label class="code">{words.ownCode}<textarea name="code" rows={14} spellcheck={false} value={code} onInput={({ currentTarget }) => setCode(currentTarget.value)} /></label>
      <p class="presets"><button type="button" class="button strong" data-act="run" onClick={() => void run()}>{words.ownRun}</button>
        {asked.own && <a class="button" href={panelLink({ ...asked, own: '' }, given, location.origin)}>{words.ownStop}</a>}
        <span role="status">{trouble}</span></p>
      <p class="note">{words.ownNetwork}</p>
    </>
  );
}
