/** One text of several sentences; Chinese sets no space behind its full stop. */
export const sentences = (all: readonly string[], lang: string): string => all.filter(Boolean).join(/^zh\b/.test(lang) ? '' : ' ');
