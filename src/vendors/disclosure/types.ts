import type { Disclosure } from '../../config/types.ts';

type Both = { en: string; 'zh-CN': string };

/**
 * What we know about a vendor, complete in both languages. A site's own policy may name another company or contact
 * (a reseller, another subsidiary): the owner's `disclosure` goes before this, field by field.
 */
export type BuiltIn = {
  [field in Exclude<keyof Disclosure, 'retention'>]-?: Disclosure[field] extends string | undefined ? string : Both;
};
