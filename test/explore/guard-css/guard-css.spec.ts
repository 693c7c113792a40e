import { family } from '../guard-family/family.ts';

family('css', {
  folder: import.meta.dirname,
  absent: {
    chromium: ['constructed sheet with a base of its own'],
    firefox: ['attributeStyleMap', 'attributeStyleMap, parsed value', 'styleMap of a rule'],
  },
});
