import { createBook } from '../../../src/inspector/book.ts';
import { createNames } from '../../../src/inspector/names.ts';
import { placeOf } from '../../../src/inspector/place.ts';
import type { Names } from '../../../src/inspector/types.ts';
import type { Lang } from '../../site/view.ts';
import type { Ask, Tag } from './facts.ts';
import type { Given } from './given.ts';
import type { Told } from './told.ts';
import { guardFacts } from './guardFacts.ts';

const TOLERANCE = 2;

/** Requests of one page: what the browser lists, and elements that failed without being listed. */
export function asksOf({ loads, errors }: Pick<Told, 'loads' | 'errors'>): (Ask & { address: string })[] {
  const ask = ({ address, time, kind }: Told['loads'][number], failed: boolean) =>
    ({ address, time, place: placeOf(address, address), script: kind === 'script', failed });
  const failed = new Set(errors.map(({ address }) => address));
  const listed = new Set(loads.map(({ address }) => address));
  return [
    ...loads.filter(({ address }) => /^(?:http|ws)/.test(address)).map((load) => ask(load, failed.has(load.address))),
    ...errors.filter(({ address }) => !listed.has(address)).map((error) => ask(error, true)),
  ].sort((a, b) => a.time - b.time);
}

function namesFor(given: Given, told: Told): Names {
  const listed = told.consentry?.vendors ?? [];
  return createNames(createBook(listed), createBook(given.rules), { href: told.address } as Location, []);
}

/** A host nobody has rules for stands for itself. */
const strangerId = (place: string): string => place.replace(/\/.*/, '').replace(/[^a-z\d]+/g, '-').slice(0, 40);

/** The tags of a pasted page: whatever was asked for, held or written, as the browser tells it. Oldest page first. */
export function ownTags(given: Given, pages: readonly Told[], lang: Lang): Tag[] {
  const told = pages.at(-1);
  if (!told) return [];
  const names = namesFor(given, told);
  const asks = new Map<string, Ask[]>();
  for (const ask of pages.flatMap(asksOf)) {
    const { vendor, known } = names.ofAddress(ask.address);
    if (!vendor && !known && !names.foreign(ask.address)) continue;
    const id = vendor || known || strangerId(ask.place);
    asks.set(id, [...(asks.get(id) ?? []), ask]);
  }
  const kept = new Map<string, string[]>();
  for (const [name, { vendor, known }] of [
    ...told.cookies.map((name) => [name, names.ofCookie(name)] as const), ...told.keys.map((name) => [name, names.ofKey(name)] as const),
  ]) kept.set(vendor || known, [...(kept.get(vendor || known) ?? []), name]);
  const acted = told.consentry?.log.map(({ vendor }) => vendor) ?? [];
  const ids = [...new Set([...asks.keys(), ...kept.keys(), ...acted])].filter(Boolean);
  return ids.map((id): Tag => {
    const listed = told.consentry?.vendors.find((vendor) => vendor.id === id);
    const known = given.known.find((vendor) => vendor.id === id);
    return {
      id, name: known?.name[lang] ?? asks.get(id)?.[0]?.place.replace(/\/.*/, '') ?? id,
      category: listed?.category ?? known?.category ?? 'marketing', covered: !!listed, separate: listed?.separate ?? false,
      asks: asks.get(id) ?? [], kept: [...new Set(kept.get(id) ?? [])], ...guardFacts(id, told),
    };
  });
}

/** When each pasted page began; its own requests come a little before the browser says so. */
export const ownViews = (pages: readonly Told[]): number[] => pages.map(({ began }) => began - TOLERANCE);
