import { family } from '../../support/family.ts';

/** What the visitor did is not done again. */
const PINGS = ['a, ping', 'a, ping among others', 'a, ping by markup'];
const FORMS = ['button with an address', 'by markup', 'requestSubmit', 'requestSubmit of a button', 'setAttribute', 'submit'].map((how) => `form to a frame, ${how}`);

family('loads', {
  folder: import.meta.dirname,
  absent: {
    both: ['svg, a filter from elsewhere', 'svg, use'],
    firefox: [...PINGS, 'svg, a fill from elsewhere'],
  },
  // A prefetch waits until the browser has nothing else to do.
  racy: { firefox: ['link, prefetch'] },
  open: {
    both: [
      'iframe, blob document', 'iframe, link with a target', 'iframe, window.open by name',
      'iframe, location', 'iframe, location.assign', 'iframe, location.href', 'iframe, location.replace',
      'iframe, srcdoc', 'iframe, srcdoc before it is inserted', 'iframe, srcdoc in a srcdoc', 'iframe, srcdoc with a base', 'iframe, srcdoc with a refresh',
      'svg, a mask from elsewhere', 'svg, href set by an animation',
    ],
    chromium: ['iframe, srcdoc with a style'],
    firefox: ['iframe, srcdoc with an inline loader'],
  },
  lost: {
    both: [...PINGS, ...FORMS, 'iframe, srcdoc by markup', 'img, attribute map', 'link, preload image by imageSrcset', 'svg, image href.baseVal'],
    chromium: ['svg, a fill from elsewhere'],
    firefox: ['iframe, srcdoc with a style', 'link, icon', 'video, track'],
  },
  altered: {
    both: ['iframe, srcdoc by attribute', 'iframe, srcdoc by attribute node', 'iframe, srcdoc by markup', 'svg, a fill from elsewhere',
      'svg, image by markup', 'svg, image href.baseVal', 'svg, image xlink:href'],
  },
});
