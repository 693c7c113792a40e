import type { Look } from './look.ts';

export interface Seen {
  address: string;
  time: number;
  /** `script`, `img`, `fetch` … */
  kind: string;
}

/** What the probe in a page of pasted tags tells. */
export interface Told extends Look {
  panel: 'told';
  /** Resource Timing. */
  loads: Seen[];
  /** Elements whose address nobody answered. */
  errors: Seen[];
}

export const isTold = (message: unknown): message is Told => (message as Partial<Told> | null)?.panel === 'told';
