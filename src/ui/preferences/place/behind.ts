import type { Vendor } from '../../../config/types.ts';
import type { Stage } from '../../stage.ts';

/** The vendors that a held element waits for: it names one, several by their common beginning (`360`), or a category. */
export function behind(held: Element, { context }: Stage): Vendor[] {
  const name = held.getAttribute('data-consentry-place') ?? held.getAttribute('data-consentry') ?? '';
  return name ? context.settings.vendors.filter(({ id, category }) => [id, category].includes(name) || id.startsWith(`${name}-`)) : [];
}
