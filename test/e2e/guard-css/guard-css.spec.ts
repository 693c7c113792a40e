import { family } from '../guard-family/family.ts';

family('css', { folder: import.meta.dirname });
