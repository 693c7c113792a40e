/**
 * What stands between the items of a list. Lists end without an "and": `Intl.ListFormat` would know it, and takes over 20 ms of
 * the page's start when it is first made.
 */
export const between = (lang: string): string => (/^(zh|ja|yue)\b/.test(lang) ? '、' : /^(ar|fa|ur)\b/.test(lang) ? '، ' : ', ');

export const list = (items: readonly string[], lang: string): string => items.join(between(lang));
