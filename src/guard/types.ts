/** What happened to a load. `held`: kept for later; `dropped`: a request that failed like a network error; `unlisted`: no vendor covers it. */
export type GuardAction = 'held' | 'released' | 'dropped' | 'unlisted';

/** One line of the log that marketing reads. */
export interface GuardEntry {
  action: GuardAction;
  /** Vendor id; `''` for an unlisted third party. */
  vendor: string;
  /** The way it came: `script`, `img`, `iframe`, `inline`, `fetch`, `xhr`, `beacon`, `cookie`, `localStorage` … */
  vector: string;
  /** Address, cookie name or storage key; without the query string. */
  what: string;
  /** Milliseconds since 1970. */
  time: number;
}
