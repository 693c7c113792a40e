import type { ConsentState } from './consent/types.ts';

type Page = Window & { consentry?: { state(): ConsentState } };

/** What is answered on the page around this frame, of the same origin and with our tag too: what it shows need not be shown twice. */
export function around(): ConsentState | undefined {
  try {
    for (let page = window as Page; page !== page.parent;) {
      page = page.parent as Page;
      // A frame-set shows nothing but its frames.
      if (page.consentry && page.document.body.localName === 'body') return page.consentry.state();
    }
  } catch {
    // Of another origin.
  }
  return undefined;
}
