import { family } from '../../support/family.ts';

family('markup', {
  folder: import.meta.dirname,
  absent: { chromium: ['by a base in the same text', 'createContextualFragment, svg script'] },
  // A transformation makes its nodes in the page, where an image may be asked for once or twice.
  racy: { both: ['XSLT'] },
  lost: {
    both: ['setHTMLUnsafe, declared shadow, closed'],
    firefox: ['by a base in the same text', 'createContextualFragment, svg script'],
  },
});
