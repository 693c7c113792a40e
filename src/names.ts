import type { Vendor } from './config/types.ts';
import type { ConsentState } from './consent/types.ts';

/** What an id stands for: a vendor, several of them for short, or a category. */
export function createNames(vendors: readonly Vendor[], shorthands: { readonly [id: string]: readonly string[] }, state: () => ConsentState) {
  const passing = new Set<string>();
  const long = (name: string): readonly string[] => shorthands[name] ?? [name];
  return {
    /** Vendors that may run until the page is left, whatever the state says. */
    passing,
    /** Ids of the vendors these names stand for. */
    named: (names: readonly string[]): string[] =>
      vendors.filter(({ id, category }) => names.some((name) => name === category || long(name).includes(id))).map(({ id }) => id),
    granted: (): string[] => vendors.map(({ id }) => id).filter((id) => state().vendors[id] === 'granted'),
    allows(name: string): boolean {
      const { categories, vendors: answers } = state();
      return long(name).every((id) => passing.has(id) || (answers[id] ?? categories[id as 'necessary']) === 'granted');
    },
  };
}
