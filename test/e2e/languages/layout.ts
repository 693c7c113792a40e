import type { Page } from '@playwright/test';

/** What a reader could not read in a layer of ours: text out of its box or the screen, texts on each other, buttons out of sight. */
export function layoutProblems(page: Page, host: string): Promise<string[]> {
  return page.locator(host).evaluate((root) => {
    const problems: string[] = [];
    const name = (node: Node): string => (node.textContent ?? '').trim().slice(0, 30) || node.nodeName;
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);
    /** Letters, without the room above and below them that fonts of some scripts claim. */
    const letters = (rect: DOMRect): DOMRect => new DOMRect(rect.x, rect.y + rect.height / 4, rect.width, rect.height / 2);
    const within = (a: DOMRect, b: DOMRect): boolean => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const meet = (a: DOMRect, b: DOMRect): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const screen = new DOMRect(0, 0, innerWidth, innerHeight);

    for (const element of [root, ...root.querySelectorAll('*')]) {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth > 0 && element.nodeName !== 'INPUT' && scrollWidth > clientWidth + 1) problems.push(`wider than its box: ${name(element)}`);
      if (clientHeight > 0 && /hidden|clip/.test(getComputedStyle(element).overflow) && scrollHeight > clientHeight + 1) problems.push(`cut off: ${name(element)}`);
    }
    for (const button of root.querySelectorAll('button')) {
      if (button.checkVisibility() && !button.closest('.c-body') && !within(button.getBoundingClientRect(), screen)) problems.push(`out of sight: ${name(button)}`);
    }

    /** What scrolls under the head and the foot of its layer covers nothing. */
    const seen = ({ scroller, rects }: { scroller: Element | null; rects: DOMRect[] }): DOMRect[] => {
      const box = scroller?.getBoundingClientRect();
      return box ? rects.filter((rect) => rect.top >= box.top && rect.bottom <= box.bottom) : rects;
    };

    const texts: { node: Node; scroller: Element | null; rects: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map(letters);
      let scroller = node.parentElement;
      while (scroller && scroller !== root.parentElement && !scrolls(scroller)) scroller = scroller.parentElement;
      texts.push({ node, scroller: scroller === root.parentElement ? null : scroller, rects });
      const box = node.parentElement?.closest('button,a,td,th,summary')?.getBoundingClientRect();
      for (const rect of rects) {
        if (rect.left < -1 || rect.right > innerWidth + 1) problems.push(`off the screen: ${name(node)}`);
        if (box && !within(rect, box)) problems.push(`out of its box: ${name(node)}`);
      }
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        const [some, others] = one.scroller === other.scroller ? [one.rects, other.rects] : [one, other].map(seen);
        if (some?.some((a) => others?.some((b) => meet(a, b)))) problems.push(`on each other: ${name(one.node)} / ${name(other.node)}`);
      }
    });
    return [...new Set(problems)];
  });
}

/** Words that a line ends in the midst of, with no place marked for it. Scripts that break anywhere, and addresses, are no matter. */
export const brokenWords = (page: Page, selector: string): Promise<string[]> => page.locator(selector).evaluate((layer) => {
  const found: string[] = [];
  const texts = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of node.textContent!.matchAll(/[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{M}\u00ad]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1 && !word.includes('\u00ad')) found.push(word);
    }
  }
  return found;
});
