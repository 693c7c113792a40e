import { family } from '../guard-family/family.ts';

family('markup', {
  folder: import.meta.dirname,
  absent: { chromium: ['by a base in the same text', 'createContextualFragment, svg script'] },
  open: { both: ['XSLT'] },
  lost: {
    both: ['setHTMLUnsafe, declared shadow, closed', 'setHTMLUnsafe, declared shadow, open'],
    firefox: ['by a base in the same text', 'createContextualFragment, svg script'],
  },
});
