import { family } from '../guard-family/family.ts';

/** The browser asks for the address it reads first; one that reads it twice would let the second one through. */
const CHANGING = ['src', 'setAttribute, name', 'setAttribute, value'].flatMap((what) =>
  [`made: ${what} by an object whose text changes`, `made: ${what} by an object whose text changes, once it stands in the page`]);

/** Parsed with scripting off: such scripts never run, wherever they are put. */
const PARSED_ELSEWHERE = ['made: parsed by DOMParser, adopted', 'made: parsed by DOMParser, imported', 'made: parsed by DOMParser as XHTML',
  'made: answered to XMLHttpRequest as a document', 'made: svg, moved from another document'];

/** Code in text that names its own imports. */
const IMPORTS = ['code: inline module that imports', 'code: inline script that imports', 'code: inline module that exports from',
  'code: blob module that imports', 'code: import from eval', 'code: import from new Function'];

const NODES = ['attributes.setNamedItem', 'attributes.setNamedItemNS', 'an attribute node of another element'].flatMap((what) =>
  [`made: ${what}`, `made: ${what}, once it stands in the page`]);

family('scripts', {
  folder: import.meta.dirname,
  absent: {
    chromium: [...CHANGING, ...PARSED_ELSEWHERE],
    firefox: [...CHANGING, ...PARSED_ELSEWHERE, 'inserted: before an attribute node comes'],
  },
  open: [
    ...IMPORTS, ...CHANGING,
    'made: relative, to a base that comes later', 'made: relative, to a base that changes', 'made: svg, xlink under another prefix',
    'made: type removed as a node', 'made: type removed by NS', 'made: type removed from the map', 'made: type set by attribute map',
    'made: type toggled away',
  ],
  broken: NODES.filter((name) => name.includes('another element')),
  lost: [
    ...NODES, 'made: svg, href.baseVal',
    // The base it was relative to has gone.
    'made: relative, to a base that is there',
  ],
});
