import { family } from '../guard-family/family.ts';

family('realms', { folder: import.meta.dirname });
