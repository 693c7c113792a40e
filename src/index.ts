// Entry of dist/consentry.mjs, for npm users: nothing happens on import, also in Node.
import type { Consentry } from './api.ts';
import type { Config } from './config/types.ts';
import { saveNatives } from './guard/natives.ts';
import { start as startFlow } from './start.ts';

export type { Bus, Consentry, Events, Receipt } from './api.ts';
export type { Category, Config, Controller, CookieInfo, Disclosure, Localised, Problem, Settings, Vendor, VendorInput } from './config/types.ts';
export type { ConsentState, Method, Signals, Status } from './consent/types.ts';
export type { ConsentEvent, ConsentEventData, ConsentEventKind, Outgoing, PreviousRecord } from './events/types.ts';
export type { GuardAction, GuardEntry } from './guard/types.ts';

/** Starts Consentry in this page; call it before any tag that it should hold. `base` says where the other files are. */
export function start(config: Config): Consentry & { stop(): void } {
  return startFlow({ realm: window, natives: saveNatives(window), script: null, config });
}
