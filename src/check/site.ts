/** Registrable domain, as far as it can be told without the public suffix list. */
export const siteOf = (host: string): string => /[^.]*\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]*$/.exec(host)?.[0] ?? host;
