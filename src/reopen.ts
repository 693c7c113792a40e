import type { Settings } from './config/types.ts';
import { around } from './around.ts';

const OPENER = '[data-consentry-open]';
type Words = { [lang: string]: string };
const WORDS: Words = { zh: '隐私设置', en: 'Cookie settings' };
// Its place and its height are held against a page's own !important; the spacing of its text is the visitor's (WCAG 1.4.12).
const STYLE = 'all:revert;position:fixed!important;z-index:2147483646!important;inset-block-end:12px!important;min-height:44px!important;'
  + 'margin:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)!important;'
  + 'padding:0 14px;border:1px solid;border-radius:22px;font:14px/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;cursor:pointer;inset-inline-';

/** The way back to the preferences, in the same place on every page (A13): the owner's own link, or a small button. Returns the stop. */
export function offerReopen({ langs, texts, reopen, vendors, base }: Settings, open: () => void): () => void {
  const button = document.createElement('button');
  const click = (event: Event) => {
    if (!(event.target instanceof Element && event.target.closest(OPENER))) return;
    event.preventDefault();
    open();
  };
  /** It stands aside while it would hide what has the focus (WCAG 2.4.11), once the browser has scrolled there. */
  const aside = ({ target }: Event) => setTimeout(() => {
    const { style } = button;
    style.translate = '';
    const { x, y } = (target as Element).getBoundingClientRect();
    if (target !== button && document.elementFromPoint(x + 9, y + 9) === button) style.translate = '0 -7em';
  });
  // It tells of what has left the page too, as all does where a framework draws the body anew.
  const gone = window.ResizeObserver && new ResizeObserver(() => { if (!document.querySelector(OPENER)) place(); });
  const place = () => {
    const outer = around();
    // The page around leads to all that can be chosen here.
    if (reopen === 'off' || (outer && vendors.every(({ id }) => id in outer.vendors))) return;
    const opener = document.querySelector(OPENER) ?? addButton();
    gone?.observe(opener);
  };
  const addButton = () => {
    /** The first of the visitor's languages that has a word; English is the last of them. */
    const speak = (words: Words): void => {
      langs.some((lang) => {
        button.lang = lang;
        return button.textContent = texts[lang]?.['reopen'] || words[lang] || words[lang.slice(0, 2)] || '';
      });
    };
    speak(WORDS);
    const [first = ''] = langs;
    // English until the word is there, or for good, also where the page has switched requests off; text needs no check of its integrity as code does.
    const learn = async (): Promise<void> => speak({ ...WORDS, ...await (await fetch(`${base}i18n/reopen.json`)).json() as Words });
    if (!texts[first]?.['reopen'] && !/^en|^zh(-hans|-cn)*$/i.test(first)) learn().catch(() => {});
    button.setAttribute('data-consentry-open', 'ours');
    // Through the object model, which a page's style policy does not forbid.
    button.style.cssText = `${STYLE}${reopen}:12px!important`;
    document.body.append(button);
    return button;
  };
  let paper: CSSStyleSheet | undefined;
  try {
    paper = new CSSStyleSheet({ media: 'print' });
    paper.insertRule(`[data-consentry-open=ours]{display:none!important}`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  } catch { /* Safari before 16.4 prints it: https://caniuse.com/mdn-api_document_adoptedstylesheets */ }
  document.addEventListener('click', click);
  document.addEventListener('focusin', aside);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', place);
  else place();
  return () => {
    document.removeEventListener('click', click);
    document.removeEventListener('focusin', aside);
    document.removeEventListener('DOMContentLoaded', place);
    gone?.disconnect();
    button.remove();
    if (paper) paper.disabled = true;
  };
}
