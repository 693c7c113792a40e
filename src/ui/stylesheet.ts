import type { Stage } from './stage.ts';

/** Its `change` is fired after the browser has changed all colours. */
export const darkness = (): MediaQueryList => matchMedia('(prefers-color-scheme:dark)');

/** As styles.ts has it. */
const ACCENT = '#1c555a';

/**
 * Adds our styles to the page; returns the removal. A constructed sheet needs no nonce and no Trusted Type.
 * `&` stands for the host: a class, and the weight of two ids that no page has. Each declaration is important, since a
 * page's own `button{…!important}` must not make one choice weaker than another. `plain`: the default theme, which stands
 * above whatever the owner has written: more ids, and custom properties of other names.
 */
export function addStyles(source: string, { context: { settings: { nonce, accent } }, plain }: Stage): () => void {
  const css = (plain ? source.replace(/--c(onsentry)?-/g, '--d$1-') : source.replace(ACCENT, accent || ACCENT))
    .replace(/&/g, `.consentry:not(${plain ? '#_#_#_#_' : ''}#_#_)`).replace(/([^{};\s])\s*(?=[;}])/g, '$1!important');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet); };
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_document_adoptedstylesheets
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = css;
    document.head.append(style);
    return () => style.remove();
  }
}
