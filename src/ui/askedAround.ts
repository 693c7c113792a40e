type Page = Window & { consentry?: { state(): { decided: boolean } } };

/** Whether a page around this frame, of the same origin and with our tag too, has the question open: one banner is enough. */
export function askedAround(): boolean {
  try {
    for (let page = window as Page; page !== page.parent;) {
      page = page.parent as Page;
      // A frame-set shows nothing but its frames.
      if (page.consentry && page.document.body.localName === 'body') return !page.consentry.state().decided;
    }
  } catch {
    // Of another origin.
  }
  return false;
}
