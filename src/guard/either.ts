/** Names and patterns as one expression; without any it matches nothing. */
export const either = (sources: readonly (string | { pattern: string })[], flags = ''): RegExp =>
  new RegExp(sources.map((source) => (typeof source === 'string' ? source : source.pattern)).join('|') || '(?!)', flags);
