import type { Look } from './types.ts';
import { above } from './above.ts';
import { consentMode } from './consentMode.ts';
import { half } from './half.ts';
import { manager } from './manager.ts';
import { preload } from './preload.ts';
import { twice } from './twice.ts';

/** The worst first. */
export const warnings: Look = (facts, known) => [above, preload, half, twice, manager, consentMode].flatMap((look) => look(facts, known));
