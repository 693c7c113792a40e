import { family } from '../guard-family/family.ts';

/** What the visitor did is not done again. */
const DONE = ['a, ping', 'a, ping among others', 'a, ping by markup', 'form to a frame, button with an address', 'form to a frame, by markup',
  'form to a frame, requestSubmit', 'form to a frame, requestSubmit of a button', 'form to a frame, setAttribute', 'form to a frame, submit'];

family('loads', {
  folder: import.meta.dirname,
  absent: {
    both: ['svg, a filter from elsewhere', 'svg, use'],
    firefox: ['a, ping', 'a, ping among others', 'a, ping by markup', 'link, prefetch', 'svg, a fill from elsewhere'],
  },
  lost: { both: DONE },
});
