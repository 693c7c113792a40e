// Entry of dist/consentry-inspector.js: opens the inspector, now and whenever the address asks for it again.
import type { Consentry } from './api.ts';
import type { Tools } from './inspector/types.ts';
import { known } from './check/known.ts';
import { knownRules } from './check/rules.ts';
import { hash } from './consent/hash.ts';
import { createBook } from './inspector/book.ts';
import { createNames } from './inspector/names.ts';
import { openInspector } from './inspector/open.tsx';
import { ownScript } from './inspector/scripts.ts';
import { en } from './inspector/words/en.ts';
import { zhCN } from './inspector/words/zh-CN.ts';
import { presets } from './vendors/index.ts';

function toolsFor(api: Consentry): Tools {
  const settings = api.settings();
  const names = createNames(createBook(settings.vendors), createBook(knownRules(known, presets)), location,
    [settings.base, settings.endpoint].filter(Boolean));
  return { api, settings, own: ownScript(document), known, names, hash, words: { en, 'zh-CN': zhCN } };
}

const open = () => {
  const api = (window as { consentry?: Consentry }).consentry;
  // Without the public API there is nothing to look at.
  if (typeof api?.settings === 'function') openInspector(window, toolsFor(api));
};

open();
addEventListener('hashchange', () => {
  if (location.hash === '#consentry-inspect') open();
});
document.dispatchEvent(new CustomEvent('consentry-inspector.js', { detail: open }));
