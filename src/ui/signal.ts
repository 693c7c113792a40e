import type { Signals } from '../consent/types.ts';
import { fill } from './fill.ts';

/** A sentence with what the browser asks for; `''` when it asks for nothing. */
export function signalText({ dnt, gpc }: Signals, sentence: string): string {
  const signal = [dnt && 'Do Not Track', gpc && 'Global Privacy Control'].filter(Boolean).join(' / ');
  return signal && fill(sentence, { signal });
}
