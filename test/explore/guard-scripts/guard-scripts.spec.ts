import { family } from '../guard-family/family.ts';

/** The browser asks for the address it reads first; one that reads it twice would let the second one through. */
const CHANGING = ['src', 'setAttribute, name', 'setAttribute, value'].flatMap((what) =>
  [`made: ${what} by an object whose text changes`, `made: ${what} by an object whose text changes, once it stands in the page`]);

/** Code that names its own imports and is given to the browser by no way a page can watch. */
const IMPORTS = ['code: inline module that exports from', 'code: blob module that imports', 'code: import from eval', 'code: import from new Function'];

family('scripts', {
  folder: import.meta.dirname,
  absent: { both: CHANGING, firefox: ['inserted: before an attribute node comes'] },
  open: { both: IMPORTS },
  lost: {
    // The base it was relative to has gone.
    both: ['made: relative, to a base that is there'],
  },
});
