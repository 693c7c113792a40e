import type { Problem, Settings } from '../config/types.ts';
import type { Draft, Outgoing } from './types.ts';
import { makeEvent } from './event.ts';
import { openOutbox } from './outbox.ts';
import type { Entry, Outbox } from './outbox.ts';
import { contentType, createSend } from './send.ts';

export interface DeskOptions {
  page: Window;
  settings: Settings;
  natives: { fetch: typeof fetch; beacon: Navigator['sendBeacon'] };
  /** Tells the page before each try; `false` drops the event. */
  emit(outgoing: Outgoing): boolean;
  problem(problem: Problem): void;
}

export type Desk = Outbox;

/** One try may take this long, in milliseconds. */
const PATIENCE = 10_000;

/** Where events go out. */
export function openDesk({ page, settings, natives, emit, problem }: DeskOptions): Desk {
  const { endpoint, endpointPlain: plain } = settings;
  const send = createSend({ endpoint, plain, fetch: natives.fetch, patience: PATIENCE });
  /** Nothing when the page keeps it back. */
  const pack = ({ id, time, text }: Entry): Outgoing | undefined => {
    const event = makeEvent(JSON.parse(text) as Draft, id, time, page.location.origin);
    const outgoing: Outgoing = { event, body: JSON.stringify(event), headers: {}, credentials: 'omit', cancelled: false };
    return emit(outgoing) && !outgoing.cancelled ? outgoing : undefined;
  };
  return openOutbox({
    page,
    async deliver(entry) {
      const outgoing = pack(entry);
      return outgoing ? send(outgoing) : 0;
    },
    beacon(entry) {
      const outgoing = pack(entry);
      if (outgoing) natives.beacon(endpoint, new Blob([outgoing.body], { type: contentType(plain) }));
    },
    problem,
    patience: PATIENCE,
  });
}
