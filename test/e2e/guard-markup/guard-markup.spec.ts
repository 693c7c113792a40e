import { family } from '../guard-family/family.ts';

family('markup', { folder: import.meta.dirname });
