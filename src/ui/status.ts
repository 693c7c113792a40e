import type { Speech } from '../i18n/types.ts';
import { element } from './element.ts';
import { addHost } from './host.ts';

/** Long enough for a screen reader to have met the empty region. */
const SETTLE = 100;

/**
 * Tells something in passing: the live region first, its words a moment later (WCAG 4.1.3).
 * Seen only with `more` beside the words. Returns the removal.
 */
export function status(speech: Speech, text: string, more?: Node): () => void {
  const region = element('p', { role: 'status' });
  const host = addHost('div', 'consentry-status', speech, {}, region);
  const timer = setTimeout(() => {
    region.textContent = text;
    if (!more) return;
    host.append(more);
    host.dataset['state'] = 'open';
  }, SETTLE);
  return () => {
    clearTimeout(timer);
    host.remove();
  };
}
