import type { Look } from './types.ts';

/**
 * A tag above Consentry has run before the guard. Snippets put what they load above the first script of the page, so standing
 * there is not enough: it must also have been asked for before we had arrived.
 */
export const above: Look = ({ scripts, loads, log, arrived }) => scripts
  .filter(({ above: stands, mark, vendor, known }) => stands && !mark && (vendor || known))
  .filter(({ place }) => {
    const load = loads.find((one) => one.place === place);
    return !place || (load && arrived !== undefined ? load.start < arrived : !log.some(({ what }) => what === place));
  })
  .map(({ vendor, known, address, code }) => ({ key: 'above', vendor: vendor || known, values: { what: address || code.trim().slice(0, 40) } }));
