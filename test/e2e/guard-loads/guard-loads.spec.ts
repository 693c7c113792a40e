import { family } from '../guard-family/family.ts';

family('loads', { folder: import.meta.dirname });
