const EDGES = ['scroll-padding-block-start', 'scroll-padding-block-end'] as const;

/**
 * Keeps what the visitor focuses out from under the banner (WCAG 2.4.11, 2.4.12): the browser scrolls it clear of the
 * banner's measured height, and where the page cannot scroll further the banner goes to the other edge.
 * `gone`: it has no size, since the page or the visitor's tools took it out or hide it. Returns the stop, which leaves the
 * page as it was. @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum
 */
export function keepClear(host: HTMLElement, gone = () => {}): () => void {
  const root = document.documentElement;
  const { style } = root;
  const before = EDGES.map((edge) => style.getPropertyValue(edge));
  const pad = (lengths: string[]): void => EDGES.forEach((edge, i) => style.setProperty(edge, lengths[i] || ''));

  // A pixel more, since browsers scroll by whole ones: a fraction left under the banner would send it to the other edge.
  const measure = (): void => {
    const { top, bottom, height } = host.getBoundingClientRect();
    const atStart = host.dataset['edge'] === 'start';
    pad(!height ? before : [atStart ? `${bottom + 1}px` : before[0] || '', atStart ? before[1] || '' : `${innerHeight - top + 1}px`]);
    if (!height) gone();
  };
  // After a frame: the browser scrolls the focused element into view first.
  const look = (): number => requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (!focused || host.contains(focused)) return;
    const it = focused.getBoundingClientRect();
    const us = host.getBoundingClientRect();
    const covered = it.bottom > us.top && it.top < us.bottom && it.right > us.left && it.left < us.right;
    if (!covered || it.height > innerHeight - us.height) return;
    host.dataset['edge'] = host.dataset['edge'] === 'start' ? 'end' : 'start';
    measure();
    focused.scrollIntoView({ block: 'nearest' });
  });

  const observer = new ResizeObserver(measure);
  observer.observe(host);
  addEventListener('focusin', look);
  return () => {
    observer.disconnect();
    removeEventListener('focusin', look);
    pad(before);
    if (!root.getAttribute('style')) root.removeAttribute('style');
  };
}
