import type { VendorInput } from '../config/types.ts';

/** How to mark pages. */
export interface MarkOptions {
  /** The same vendors as on the page; ids may stand in one text, as in `data-vendors`. @default the vendors a page holds by default */
  vendors?: string | readonly VendorInput[];
  /**
   * The Consentry tag, put first in the head of a page that has none: its address, its attributes as text
   * (`src="/consentry.js" data-endpoint="/consent-events"`) or as an object. @default none is added
   */
  tag?: string | { readonly [attribute: string]: string };
  /**
   * Inline scripts that insert a vendor's tag. `run`: they stay as they are, because the page may call the queue they set up;
   * Consentry holds what they insert. `hold`: they are marked as well, and their queue is missing until consent. @default 'run'
   */
  snippets?: 'run' | 'hold';
  /** Address of the page, for relative addresses. @default 'https://page.invalid/' */
  page?: string;
}

/**
 * One thing that was done, or knowingly not done, to a page. `marked`: made inert; `added`: the Consentry tag;
 * `left`: an inline snippet that goes on running; `late`: the Consentry tag stands below another script.
 */
export interface Change {
  kind: 'marked' | 'added' | 'left' | 'late';
  /** Line in the original, from 1. */
  line: number;
  /** Vendor id; `''` for the Consentry tag. */
  vendor: string;
  /** Name of the element; `inline script` for a script without an address. */
  element: string;
  /** Address as written; `''` for an inline script. */
  address: string;
}

export interface Marked {
  html: string;
  changes: Change[];
}
