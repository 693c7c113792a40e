/** What outcomes.html learns without us and after a grant. */
export const ALONE = {
  'fetch': 200,
  'fetch of a Request': 200,
  'XMLHttpRequest': 200,
  'sendBeacon': true,
  // The server hangs up on sockets, and streams nothing.
  'WebSocket': 'error',
  'EventSource': 'error',
  'fetch of a Request of a frame': 200,
  'fetch of a vendor that is not held': 200,
};
/** While held: what a dead network would tell it. */
export const HELD = {
  ...ALONE,
  'fetch': 'TypeError',
  'fetch of a Request': 'TypeError',
  'XMLHttpRequest': 'error, status 0, state 4',
  // A beacon promises only that it was queued.
  'sendBeacon': true,
};
/** All but two are for the held vendor. */
export const ASKED = Object.keys(ALONE).length - 2;
