import type { ConsentEvent } from '../../src/events/types.ts';

type Append = (events: ConsentEvent[]) => Promise<number>;

interface Waiting {
  events: ConsentEvent[];
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Puts requests that arrive while a transaction runs into the next one: a disk is asked once for many events. Resolves
 * when the request's own events are durable.
 */
export function grouped(append: Append, most = 500): (events: ConsentEvent[]) => Promise<void> {
  const queue: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    running = true;
    while (queue.length > 0) await store(take(queue, most), append);
    running = false;
  }

  return (events) => new Promise((resolve, reject) => {
    queue.push({ events, resolve, reject });
    if (!running) void drain();
  });
}

function take(queue: Waiting[], most: number): Waiting[] {
  let events = 0;
  let count = 0;
  for (const { events: own } of queue) {
    if (count > 0 && events + own.length > most) break;
    events += own.length;
    count++;
  }
  return queue.splice(0, count);
}

async function store(group: Waiting[], append: Append): Promise<void> {
  try {
    await append(group.flatMap(({ events }) => events));
    for (const { resolve } of group) resolve();
  } catch (error) {
    // One request must not fail because of its neighbours: each gets a try of its own.
    if (group.length > 1) for (const waiting of group) await store([waiting], append);
    else group[0]!.reject(error);
  }
}
