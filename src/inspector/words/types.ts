/** Words of the inspector. `{…}` are filled in; a missing key does not compile. */
export interface Words {
  title: string;
  other: string;
  side: string;
  close: string;
  tags: string;
  timeline: string;
  stored: string;
  details: string;
  warnings: string;
  noWarnings: string;
  simulate: string;
  simulateNote: string;
  accept: string;
  reject: string;
  withdraw: string;
  fresh: string;
  policy: string;
  policyNeeds: string;
  copyReport: string;
  copy: string;
  copied: string;
  copyByHand: string;
  allow: string;
  deny: string;
  unlisted: string;
  unlistedNone: string;
  unlistedNote: string;
  knownAs: string;
  requests: string;
  /** Categories and states. */
  necessary: string;
  functional: string;
  analytics: string;
  marketing: string;
  granted: string;
  denied: string;
  undecided: string;
  /** Why a vendor is open or shut. */
  whyGranted: string;
  whyApi: string;
  whyRejected: string;
  whyUnticked: string;
  whyWithdrawn: string;
  whySignal: string;
  whyInjected: string;
  whyDisabled: string;
  whySeparate: string;
  whyNew: string;
  whyOpen: string;
  whyInterest: string;
  whyObjected: string;
  /** What a tag did. `{count} {ms}` */
  early: string;
  firedChoice: string;
  firedStart: string;
  released: string;
  held: string;
  ready: string;
  absent: string;
  /** Warnings: `{vendor} {what}` and what to do. */
  above: string;
  preload: string;
  half: string;
  halfQueue: string;
  twice: string;
  consentMode: string;
  manager: string;
  /** The timeline. */
  actHeld: string;
  actReleased: string;
  actDropped: string;
  actUnlisted: string;
  actRequest: string;
  actChoice: string;
  timelineNone: string;
  full: string;
  /** Storage. */
  noVendor: string;
  storedNone: string;
  /** Details. */
  signals: string;
  dnt: string;
  gpc: string;
  on: string;
  off: string;
  ignored: string;
  record: string;
  recordNone: string;
  recordSays: string;
  recordSignal: string;
  policyChanged: string;
  byaccept: string;
  byreject: string;
  bysave: string;
  bywithdraw: string;
  bysignal: string;
  byinjected: string;
  problems: string;
  problemsNone: string;
  outbox: string;
  outboxOff: string;
  outboxEmpty: string;
  outboxWaiting: string;
  version: string;
}
