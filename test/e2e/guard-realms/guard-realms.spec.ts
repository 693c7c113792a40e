import { family } from '../../support/family.ts';

/** Requests are not kept for later. */
const REQUESTS = ['WebSocket of a frame', 'beacon of a frame', 'fetch of a frame', 'xhr of a frame', 'borrowed: fetch', 'borrowed: from a srcdoc frame',
  'borrowed: open of XMLHttpRequest', 'borrowed: sendBeacon', 'borrowed: Worker of a frame with our blob'];

family('realms', {
  folder: import.meta.dirname,
  // The frame's script runs before or after we know of its realm.
  racy: { both: ['own file, its own script'] },
  // A window that is closed asks for nothing any more.
  lost: { both: [...REQUESTS, 'window.open'] },
});
