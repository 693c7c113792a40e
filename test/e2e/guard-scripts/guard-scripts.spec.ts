import { family } from '../../support/family.ts';

const both = (...whats: string[]): string[] => whats.flatMap((what) => [`made: ${what}`, `made: ${what}, once it stands in the page`]);

/** The browser asks for the address it reads first; one that reads it twice would let the second one through. */
const CHANGING = both('src by an object whose text changes', 'setAttribute, name by an object whose text changes', 'setAttribute, value by an object whose text changes');

/** Code that names its own imports and is given to the browser by no way a page can watch. */
const IMPORTS = ['code: inline module that exports from', 'code: import from eval', 'code: import from new Function'];

family('scripts', {
  folder: import.meta.dirname,
  absent: { both: CHANGING, firefox: ['inserted: before an attribute node comes'] },
  open: { both: IMPORTS, firefox: ['made: moved out of a template of the page'] },
  lost: {
    both: [
      'made: svg, href.baseVal',
      // The base it was relative to has gone.
      'made: relative, to a base that is there', 'made: relative, to a base that comes later', 'made: relative, to a base that changes',
    ],
  },
  altered: {
    both: [
      'made: svg, href.baseVal',
      'made: type removed', 'made: type removed as a node', 'made: type removed by NS', 'made: type removed from the map', 'made: type toggled away',
    ],
  },
});
