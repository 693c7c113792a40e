/** Styles of a shadow root. A constructed sheet needs no nonce and no Trusted Type. */
export function addSheet(root: ShadowRoot, css: string, nonce: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4: https://caniuse.com/mdn-api_document_adoptedstylesheets
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = css;
    root.append(style);
  }
}
