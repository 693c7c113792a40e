import type { VendorRules } from '../../../src/check/rules.ts';
import type { Category } from '../../../src/config/types.ts';
import type { Snippet } from '../../own/snippets.ts';
import type { Both } from '../../site/view.ts';

/** A tag of the demo site. */
export interface DemoTag {
  id: string;
  name: Both;
  category: Category;
  hosts: string[];
  paths: string[];
  /** Regular-expression sources of the names it writes. */
  cookies: string[];
  storage: string[];
}

/** What the server wrote into the panel's page. */
export interface Given {
  tags: DemoTag[];
  /** What each switch may say, the ordinary choice first. */
  choices: { [name: string]: string[] };
  /** Vendors that can be recognised. */
  known: { id: string; name: Both; category: Category }[];
  rules: VendorRules[];
  /** Ids of those that Consentry has rules for. */
  presets: string[];
  snippets: Snippet[];
}
