import type { Settings } from '../config/types.ts';
import type { Problem } from '../config/types.ts';
import type { ConsentEvent } from './types.ts';
import { openOutbox } from './outbox.ts';
import { contentType, createSend } from './send.ts';

export interface Desk {
  /** Keeps the event and tries to deliver it; resolves when this try is over, whatever came of it. */
  add(event: ConsentEvent): Promise<void>;
  stop(): void;
}

/** One try may take this long, in milliseconds. */
const PATIENCE = 10_000;

/** Where events go out. Without an endpoint there is none. */
export function openDesk(page: Window, settings: Settings, natives: { fetch: typeof fetch; beacon: Navigator['sendBeacon'] }, problem: (problem: Problem) => void): Desk | undefined {
  const { endpoint, endpointPlain: plain } = settings;
  if (!endpoint) return undefined;
  return openOutbox({
    page,
    send: createSend({ endpoint, plain, fetch: natives.fetch, patience: PATIENCE }),
    beacon: (body) => natives.beacon(endpoint, new Blob([body], { type: contentType(plain) })),
    problem,
    patience: PATIENCE,
  });
}
