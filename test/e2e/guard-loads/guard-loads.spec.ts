import { family } from '../../support/family.ts';
import { test } from '../../support/fixtures.ts';

// The engine alone fetches no icon.
test.use({ whole: true });

/** What the visitor did is not done again. */
const PINGS = ['a, ping', 'a, ping among others', 'a, ping by markup'];
const FORMS = ['button with an address', 'by markup', 'requestSubmit', 'requestSubmit of a button', 'setAttribute', 'submit', 'by a base', 'by the name of its window', 'which is in a frame'].map((how) => `form to a frame, ${how}`)
  .concat(['requestSubmit', 'submit', 'written there', 'of the page', 'to itself by name', 'to another frame'].map((how) => `form in a frame, ${how}`));

family('loads', {
  folder: import.meta.dirname,
  absent: {
    both: ['svg, a filter from elsewhere', 'svg, use'],
    firefox: [...PINGS, 'svg, a fill from elsewhere'],
  },
  // A prefetch waits until the browser has nothing else to do.
  racy: { firefox: ['link, prefetch'] },
  open: { both: ['form to a frame, which is in a shadow tree', 'iframe, location', 'iframe, location.assign', 'iframe, location.href', 'iframe, location.replace'] },
  lost: {
    both: [...PINGS, ...FORMS, 'iframe, area with a target', 'iframe, link with a target', 'iframe, link by a base', 'iframe, link to the name of its window', 'iframe, window.open by name', 'iframe, window.open by the name of its window', 'svg, image href.baseVal'],
    chromium: ['svg, href set by an animation'],
    firefox: ['iframe, srcdoc with a style', 'link, icon'],
  },
  altered: { both: ['svg, image by markup', 'svg, image href.baseVal', 'svg, image xlink:href'] },
});
