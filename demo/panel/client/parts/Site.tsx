import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Look } from '../look.ts';
import type { PanelWords } from '../words/words.ts';
import { fill } from '../words/say.ts';

interface Props {
  words: PanelWords;
  frame: RefObject<HTMLIFrameElement | null>;
  look: Look | undefined;
  /** Choice of the earlier visit that is being made. */
  preparing: string;
}

/** The page as the visitor sees it, with nothing of the panel in it. */
export function Site({ words, frame, look, preparing }: Props) {
  const [phone, setPhone] = useState(false);
  const address = look?.address ?? '';
  const size = (narrow: boolean, label: string) =>
    <button type="button" class="button" aria-pressed={phone === narrow} onClick={() => setPhone(narrow)}>{label}</button>;
  return (
    <section class="site" aria-label={words.page}>
      <div class="bar">
        <code class="address">{address.replace(/^https?:\/\//, '') || '…'}</code>
        {size(false, words.desktop)}{size(true, words.phone)}
        <button type="button" class="button" data-act="reload" onClick={() => { if (address && frame.current) frame.current.src = address; }}>{words.reload}</button>
        <a class="button" target="_blank" rel="noreferrer" href={address || '#'}>{words.window}</a>
      </div>
      <div class="stage">
        <iframe ref={frame} class={phone ? 'phone' : ''} title={words.frame} />
        {preparing && <p class="preparing" role="status">{fill(words.preparing, { what: preparing === 'reject' ? words.beforereject : words.beforeaccept })}</p>}
      </div>
    </section>
  );
}
