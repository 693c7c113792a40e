import type { Known } from '../../check/known.ts';
import type { Facts } from '../types.ts';
import type { Said } from '../words/say.ts';

/** Something the owner should change. */
export interface Warning extends Said {
  /** Id of the vendor it is about. */
  vendor: string;
  /** Code to paste. */
  code?: string;
}

export type Look = (facts: Facts, known: readonly Known[]) => Warning[];
