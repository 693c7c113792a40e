import type { Look } from './types.ts';

/** The same file of a vendor in more than one tag. */
export const twice: Look = ({ scripts }) => {
  const counts = new Map<string, number>();
  const files = scripts.filter(({ address, vendor, known }) => address && (vendor || known));
  for (const { address } of files) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([what, count]) => {
    const file = files.find(({ address }) => address === what);
    return { key: 'twice', vendor: file?.vendor || file?.known || '', values: { what, count } };
  });
};
