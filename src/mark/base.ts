import type { Tag } from './reader.ts';

/** What relative addresses are relative to. */
export interface Base {
  href(): string;
  /** The first `<base href>` of a page counts. */
  see(tag: Tag): void;
}

export function createBase(page: string): Base {
  let base = page;
  let known = false;
  return {
    href: () => base,
    see({ name, foreign, attributes }) {
      const href = attributes.get('href')?.value;
      if (known || foreign || name !== 'base' || href === undefined) return;
      known = true;
      if (URL.canParse(href, page)) base = new URL(href, page).href;
    },
  };
}
