/** How Consentry stands in the page a test opens. */
export interface Snippet {
  /** `false` is the control: the same page without us. @default true */
  with?: boolean;
  /** Attributes of the script tag. @default '' */
  tag?: string;
  /** The JSON block; a string is written as it is, to test broken ones. @default none */
  json?: object | string;
  /** Written instead of the script tag, for pages that need another form. @default none */
  html?: string;
}

const PLACEHOLDER = '<!-- consentry -->';

function markup({ with: wanted = true, tag = '', json, html }: Snippet): string {
  if (!wanted) return '';
  const block = json === undefined ? ''
    : `<script type="application/json" data-consentry-config>${typeof json === 'string' ? json : JSON.stringify(json)}</script>\n`;
  return `${block}${html ?? `<script src="/consentry.js" ${tag}></script>`}`;
}

/** Puts the tag, or nothing, where the page has the placeholder. */
export const fillPage = (html: string, snippet: Snippet): string => html.replaceAll(PLACEHOLDER, () => markup(snippet));
