/**
 * Puts layer one where the visitor can use it. Returns what puts it there again, when it has lost its size because the page
 * took its surroundings away: a framework drew the body anew, or a dialog has closed. What was taken out by itself stays
 * out, since the visitor's tools do that.
 */
export function putUp(host: HTMLElement): () => void {
  let beside: Node | null;
  const put = (): void => {
    // All outside a modal dialog of the page is dead to pointer and keys: https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
    // `:is` forgives browsers that do not know the state.
    const parent = document.querySelector('dialog:is(:modal)') ?? document.body;
    beside = parent.firstChild;
    // First in it, where a linear reader meets it first.
    parent.prepend(host);
    // The top layer stands above any z-index and outside any transformed ancestor.
    host.showPopover?.();
  };
  put();
  return () => { if (host.isConnected ? host.parentNode !== document.body : !beside?.isConnected) put(); };
}
