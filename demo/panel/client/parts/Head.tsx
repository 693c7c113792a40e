import type { Given } from '../given.ts';
import type { Asked } from '../scenarioLink.ts';
import type { PanelWords } from '../words/words.ts';
import { panelLink } from '../scenarioLink.ts';
import { CopyButton } from './CopyButton.tsx';

/** Name, the link that reproduces what is shown, a fresh visitor, the other language. */
export function Head({ words, asked, given }: { words: PanelWords; asked: Asked; given: Given }) {
  const link = panelLink(asked, given, location.origin);
  const lang = asked.lang === 'zh' ? 'en' : 'zh';
  const page = asked.lang === 'zh' ? `/en${asked.page}` : asked.page.replace(/^\/en\//, '/');
  return (
    <header class="head">
      <h1>{words.title}</h1>
      <label class="link"><span>{words.link}</span><input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} /></label>
      <CopyButton text={link} label={words.copyLink} done={words.copied} />
      <a class="button strong" data-act="fresh" href={`${link}${location.hash}`}>{words.fresh}</a>
      <a class="button" hreflang={lang} href={panelLink({ ...asked, lang, page }, given, location.origin)}>{words.other}</a>
    </header>
  );
}
