/**
 * Adds our styles to the page; returns the removal. A constructed sheet needs no nonce and no Trusted Type.
 * `&` stands for the host: a class, and the weight of two ids that no page has. Each declaration is important, since a
 * page's own `button{…!important}` must not make one choice weaker than another.
 */
export function addStyles(source: string, nonce: string): () => void {
  const css = source.replace(/&/g, '.consentry:not(#_#_)').replace(/([^{};\s])\s*(?=[;}])/g, '$1!important');
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
