import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOutbox } from '../../../src/events/outbox.ts';
import type { Entry, Outbox } from '../../../src/events/outbox.ts';
import { LONGEST } from '../../../src/events/send.ts';
import type { Outcome } from '../../../src/events/send.ts';
import type { Problem } from '../../../src/config/types.ts';
import { DAY, NOW } from '../../support/consent.ts';
import { FakeCookies } from '../../support/cookies.ts';
import { eventId } from '../../support/events.ts';
import { FakeStorage } from '../../support/storage.ts';

const PATIENCE = 1000;
/** More than the longest wait of our own. */
const LONG = 11 * 60_000;
/** What a lease takes before a try. */
const CLAIM = 200;

/** The locks of one origin, shared by its tabs. */
const createLocks = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      last = last.then(work, work);
      return last;
    },
  };
};

/** An endpoint that answers what it is told, and notes what it got and whether anything came twice at once. */
const createEndpoint = (answers: (Outcome | 'lost')[] = []) => {
  const got: string[] = [];
  const seen = new Set<string>();
  let open = 0;
  let atOnce = 0;
  const deliver = async ({ id }: Entry): Promise<Outcome> => {
    const answer = answers.shift() ?? 0;
    atOnce = Math.max(atOnce, ++open);
    await new Promise((done) => setTimeout(done, 50));
    open--;
    if (answer === 0 || answer === 'lost') {
      if (!seen.has(id)) got.push(id);
      seen.add(id);
    }
    return answer === 'lost' ? 1 : answer;
  };
  return { got, deliver, answers, atOnce: () => atOnce };
};

const opened: Outbox[] = [];
const openTab = ({ storage, own, locks, endpoint }: { storage?: FakeStorage | (() => never) | undefined; own?: FakeStorage; locks?: object | undefined; endpoint: { deliver(entry: Entry): Promise<Outcome> } }) => {
  const page = Object.assign(new EventTarget(), {
    document: new FakeCookies(), location: { protocol: 'https:' }, navigator: { locks }, setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args),
  });
  const shelf = () => (typeof storage === 'function' ? storage() : storage);
  Object.defineProperty(page, 'localStorage', { get: shelf });
  Object.assign(page, { sessionStorage: own });
  const problems: Problem[] = [];
  const beacons: string[] = [];
  const deliver = vi.fn(endpoint.deliver);
  // By this a tab knows its own lease.
  vi.mocked(Math.random).mockReturnValueOnce(opened.length / 1000);
  const outbox = openOutbox({
    page: page as unknown as Window, deliver, beacon: ({ id }) => void beacons.push(id), problem: (one) => void problems.push(one), patience: PATIENCE,
  });
  opened.push(outbox);
  void outbox.flush();
  return {
    page, problems, beacons, deliver,
    stop: outbox.stop,
    /** As src/desk.ts does it. */
    add(number: number, text = `draft ${number}`.padEnd(99)) {
      const key = `consentry.outbox.${Date.now().toString(36)}.${eventId(number)}`;
      try {
        shelf()?.setItem(key, text);
        return outbox.flush(key, '');
      } catch {
        return outbox.flush(key, text);
      }
    },
    waiting: () => Object.keys(shelf() ?? {}).filter((key) => key.startsWith('consentry.outbox.')).sort().map((key) => key.slice(26)),
  };
};
const refused = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const run = (time = LONG) => vi.advanceTimersByTimeAsync(time);
const ids = (...numbers: number[]) => numbers.map(eventId);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  opened.splice(0).forEach(({ stop }) => stop());
  vi.useRealTimers();
});

describe.each([['with locks', createLocks], ['without locks', () => undefined]])('%s', (_name, makeLocks) => {
  const claim = makeLocks() ? 0 : CLAIM;
  const shared = (endpoint = createEndpoint()) => ({ storage: new FakeStorage(), locks: makeLocks(), endpoint });

  it('keeps an event before the first try, and drops it when the endpoint has it', async () => {
    const world = shared();
    const tab = openTab(world);
    tab.deliver.mockImplementationOnce((entry) => {
      expect(tab.waiting()).toEqual(ids(1));
      return world.endpoint.deliver(entry);
    });
    void tab.add(1);
    expect(tab.waiting()).toEqual(ids(1));
    await run(100 + claim);
    expect(world.endpoint.got).toEqual(ids(1));
    expect(tab.waiting()).toEqual([]);
    expect(tab.problems).toEqual([]);
  });

  it('hands the event to the network at once', async () => {
    const tab = openTab(shared());
    void tab.add(1);
    await run(claim);
    expect(tab.deliver).toHaveBeenCalledOnce();
  });

  it('resolves when the try is over, whatever came of it', async () => {
    const tab = openTab(shared(createEndpoint([1])));
    let over = false;
    void tab.add(1).then(() => {
      over = true;
    });
    await run(claim + 49);
    expect(over).toBe(false);
    await run(1 + CLAIM);
    expect(over).toBe(true);
    expect(tab.waiting()).toEqual(ids(1));
  });

  it('tries again with the same body until it succeeds, waiting longer each time', async () => {
    const world = shared(createEndpoint([1, 1, 1, 1]));
    const tab = openTab(world);
    const times: number[] = [];
    tab.deliver.mockImplementation((entry) => {
      times.push(Date.now() - NOW);
      return world.endpoint.deliver(entry);
    });
    void tab.add(1);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
    expect(new Set(tab.deliver.mock.calls.map(([entry]) => JSON.stringify(entry))).size).toBe(1);
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0) - 50 - claim);
    expect(waits).toEqual([1500, 3000, 6000, 12_000]);
  });

  it('spreads the tries of many visitors', async () => {
    const firstRetry = async (random: number) => {
      vi.mocked(Math.random).mockReturnValue(random);
      const tab = openTab(shared(createEndpoint([1])));
      void tab.add(1);
      await run(50 + claim);
      let waited = 0;
      while (tab.deliver.mock.calls.length < 2) {
        await run(10);
        waited += 10;
      }
      return waited;
    };
    expect([await firstRetry(0), await firstRetry(0.999)]).toEqual([1000 + claim, 2000 + claim]);
  });

  it('never waits longer than ten minutes of its own accord', async () => {
    const world = shared(createEndpoint(Array<number>(30).fill(1)));
    const tab = openTab(world);
    void tab.add(1);
    await run(5 * 60 * 60_000);
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it('keeps the order: nothing passes an event that waits', async () => {
    const world = shared(createEndpoint([1, 1, 1]));
    const tab = openTab(world);
    for (let number = 1; number < 6; number++) {
      void tab.add(number);
      await run(7);
    }
    await run();
    expect(world.endpoint.got).toEqual(ids(1, 2, 3, 4, 5));
    expect(world.endpoint.atOnce()).toBe(1);
  });

  it('is done when the answer was lost and the receiver drops the double', async () => {
    const world = shared(createEndpoint(['lost', 'lost']));
    const tab = openTab(world);
    void tab.add(1);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
    expect(tab.deliver).toHaveBeenCalledTimes(3);
    expect(tab.waiting()).toEqual([]);
  });

  it('gives up what the endpoint will never take, says so, and goes on', async () => {
    const world = shared(createEndpoint(['status 400']));
    const tab = openTab(world);
    void tab.add(1);
    await run(1);
    void tab.add(2);
    await run();
    expect(world.endpoint.got).toEqual(ids(2));
    expect(tab.problems).toEqual([{ setting: 'endpoint', given: 'status 400', accepted: `2xx; event ${eventId(1)} is given up` }]);
  });

  it('does as the endpoint wishes, also in another tab and for a new event', async () => {
    const world = shared(createEndpoint([120_000]));
    const tab = openTab(world);
    void tab.add(1);
    await run(50);
    const other = openTab(world);
    void other.add(2);
    await run(119_000);
    expect(tab.deliver.mock.calls.length + other.deliver.mock.calls.length).toBe(1);
    await run();
    expect(world.endpoint.got).toEqual(ids(1, 2));
  });

  it('does as the endpoint wishes also for tries that wait for their turn', async () => {
    const world = shared(createEndpoint([120_000]));
    const tabs = [openTab(world), openTab(world)];
    tabs.forEach((tab, index) => void tab.add(index));
    await run(10);
    tabs.forEach(({ page }) => page.dispatchEvent(new Event('online')));
    await run(110_000);
    expect(tabs.reduce((sum, { deliver }) => sum + deliver.mock.calls.length, 0)).toBe(1);
    await run();
    expect([...world.endpoint.got].sort()).toEqual(ids(0, 1));
  });

  it('lets one tab try when several have waited for the same moment', async () => {
    const world = shared(createEndpoint([120_000]));
    const tabs = [openTab(world), openTab(world), openTab(world)];
    tabs.forEach((tab, index) => void tab.add(index));
    await run(200);
    tabs.forEach(({ page }) => page.dispatchEvent(new Event('online')));
    vi.mocked(Math.random).mockReturnValue(0);
    await run();
    expect([...world.endpoint.got].sort()).toEqual(ids(0, 1, 2));
    expect(world.endpoint.atOnce()).toBe(1);
    expect(tabs.reduce((sum, { deliver }) => sum + deliver.mock.calls.length, 0)).toBe(4);
  });

  it('does not pile up tries while one is under way', async () => {
    const world = shared(createEndpoint([1, 1, 1, 1, 1, 1]));
    const tab = openTab(world);
    void tab.add(1);
    for (let round = 0; round < 8; round++) {
      tab.page.dispatchEvent(new Event('online'));
      await run(5);
    }
    await run(500);
    expect(tab.deliver).toHaveBeenCalledTimes(2);
  });

  it('does not believe a wish of years that is in storage', async () => {
    const world = shared();
    world.storage.setItem('consentry.until', `${NOW + 1000 * DAY}`);
    const tab = openTab(world);
    void tab.add(1);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it('never asks on and on after a wish of years', async () => {
    const world = shared(createEndpoint([LONGEST, LONGEST]));
    const tab = openTab(world);
    void tab.add(1);
    await run(LONGEST - 1000);
    expect(tab.deliver).toHaveBeenCalledOnce();
    await run(2 * DAY);
    await run(2 * DAY);
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it('gives up what cannot be read, says so, and goes on', async () => {
    const world = shared();
    const tab = openTab({ ...world, endpoint: { deliver: (entry) => (entry.text === '{' ? Promise.reject(new SyntaxError()) : world.endpoint.deliver(entry)) } });
    void tab.add(1, '{');
    await run(1);
    void tab.add(2);
    await run();
    expect(world.endpoint.got).toEqual(ids(2));
    expect(tab.problems.map(({ given }) => given)).toEqual(['not readable']);
  });

  it('cuts down what earlier pages left, where the outbox could not be loaded', () => {
    const world = shared({ ...createEndpoint(), deliver: () => new Promise(() => undefined) });
    for (let number = 0; number < 99; number++) world.storage.setItem(`consentry.outbox.${(NOW - 99 + number).toString(36)}.${eventId(number)}`, 'draft');
    const tab = openTab(world);
    expect(tab.waiting()).toEqual([...Array.from({ length: 49 }, (_, number) => eventId(number)), eventId(98)]);
    expect(tab.problems).toHaveLength(49);
  });

  it('leaves the next page nothing to wait for', async () => {
    const world = shared();
    const tab = openTab({ ...world, locks: makeLocks(), endpoint: { deliver: () => new Promise(() => undefined) } });
    void tab.add(1);
    await run(10);
    tab.page.dispatchEvent(new Event('pagehide'));
    tab.page.document.dispatchEvent(new Event('visibilitychange'));
    openTab({ ...world, locks: makeLocks() });
    await run(100 + claim);
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it.each([['online', 'page'], ['pageshow', 'page'], ['visibilitychange', 'document']] as const)('tries at once on %s', async (type, where) => {
    const world = shared(createEndpoint([1, 1, 1, 1, 1, 1]));
    const tab = openTab(world);
    void tab.add(1);
    await run(20_000);
    const before = tab.deliver.mock.calls.length;
    (where === 'page' ? tab.page : tab.page.document).dispatchEvent(new Event(type));
    await run(1 + claim);
    expect(tab.deliver.mock.calls.length).toBe(before + 1);
  });

  it('delivers on the next page what this one could not', async () => {
    const world = shared(createEndpoint([1]));
    const tab = openTab(world);
    void tab.add(1);
    await run(50);
    tab.stop();
    expect(world.endpoint.got).toEqual([]);
    openTab(world);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it('delivers on the next page what died with this one in the middle of a try', async () => {
    const world = shared();
    // Its lock is freed by the browser, its lease runs out.
    const dead = openTab({ ...world, locks: makeLocks(), endpoint: { deliver: () => new Promise<Outcome>(() => undefined) } });
    void dead.add(1);
    await run(10);
    dead.stop();
    openTab(world);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
  });

  it('sends from one tab at a time, and each event once, however many tabs wake up', async () => {
    const world = shared(createEndpoint([1, 1]));
    const tabs = Array.from({ length: 4 }, () => openTab(world));
    tabs.forEach((tab, index) => void tab.add(index));
    for (let round = 0; round < 20; round++) {
      tabs.forEach(({ page }) => page.dispatchEvent(new Event('online')));
      await run(15);
    }
    await run();
    expect([...world.endpoint.got].sort()).toEqual(ids(0, 1, 2, 3));
    expect(world.endpoint.atOnce()).toBe(1);
    expect(tabs.reduce((sum, { deliver }) => sum + deliver.mock.calls.length, 0)).toBe(6);
  });

  it('makes one try of a decision, not two', async () => {
    const tab = openTab(shared(createEndpoint([1, 1])));
    void tab.add(1);
    await run(900);
    expect(tab.deliver).toHaveBeenCalledOnce();
  });

  it('gives up after thirty days, and says so', async () => {
    const world = shared(createEndpoint([1]));
    const tab = openTab(world);
    void tab.add(1);
    await run(50);
    tab.stop();
    vi.setSystemTime(NOW + 31 * DAY);
    const later = openTab(world);
    await run();
    expect(world.endpoint.got).toEqual([]);
    expect(later.waiting()).toEqual([]);
    expect(later.problems).toEqual([expect.objectContaining({ given: 'no answer for 30 days' })]);
  });

  it('keeps fifty: the oldest and the newest, and says what it gives up', async () => {
    const world = shared({ ...createEndpoint(), deliver: () => Promise.resolve(1) });
    const tab = openTab(world);
    for (let number = 0; number < 60; number++) {
      vi.setSystemTime(NOW + number);
      void tab.add(number);
    }
    expect(tab.waiting()).toEqual([...Array.from({ length: 49 }, (_, number) => eventId(number)), eventId(59)]);
    expect(tab.problems).toHaveLength(10);
    expect(tab.problems[0]).toEqual({ setting: 'endpoint', given: 'more than 50 waiting', accepted: `2xx; event ${eventId(49)} is given up` });
  });

  it('gives up an event that no browser would carry', async () => {
    const world = shared();
    const tab = openTab(world);
    void tab.add(1, 'x'.repeat(40_000));
    await run();
    expect(tab.deliver).not.toHaveBeenCalled();
    expect(tab.problems[0]?.given).toMatch(/^\d{5} characters$/);
  });

  it('touches nothing that is not its own', async () => {
    const world = shared();
    world.storage.setItem('consentry', 'accept|1');
    world.storage.setItem('other', 'x');
    const tab = openTab(world);
    void tab.add(1);
    await run();
    expect(Object.keys(world.storage).filter((key) => key !== 'consentry.until')).toEqual(['consentry', 'other']);
  });

  it('stops: no try, no timer, no listener', async () => {
    const world = shared(createEndpoint([1]));
    const tab = openTab(world);
    void tab.add(1);
    await run(50 + claim);
    tab.stop();
    tab.page.dispatchEvent(new Event('online'));
    tab.page.document.dispatchEvent(new Event('visibilitychange'));
    await run();
    expect(tab.deliver).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks for nothing when nothing waits', async () => {
    const tab = openTab(shared());
    tab.page.dispatchEvent(new Event('online'));
    await run();
    expect(tab.deliver).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('delivers from memory when storage is refused', async () => {
    const world = { ...shared(createEndpoint([1, 1])), storage: refused };
    const tab = openTab(world);
    void tab.add(1);
    void tab.add(2);
    await run();
    expect([...world.endpoint.got].sort()).toEqual(ids(1, 2));
  });

  it('hands what only memory holds to a beacon when the page goes, and keeps it in case the page comes back', async () => {
    const world = { ...shared(createEndpoint([1])), storage: refused };
    const tab = openTab(world);
    void tab.add(1);
    await run(50);
    tab.page.dispatchEvent(new Event('pagehide'));
    expect(tab.beacons).toEqual(ids(1));
    tab.page.dispatchEvent(new Event('pageshow'));
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
    tab.page.dispatchEvent(new Event('pagehide'));
    expect(tab.beacons).toEqual(ids(1));
  });

  it('needs no beacon for what storage holds', async () => {
    const tab = openTab(shared(createEndpoint([1])));
    void tab.add(1);
    await run(50);
    tab.page.dispatchEvent(new Event('pagehide'));
    expect(tab.beacons).toEqual([]);
  });

  it('uses memory for what a full storage does not take', async () => {
    const world = shared(createEndpoint([1, 1]));
    const tab = openTab(world);
    void tab.add(1);
    await run(10);
    world.storage.setItem = refused;
    void tab.add(2);
    tab.page.dispatchEvent(new Event('pagehide'));
    expect(tab.beacons).toEqual(ids(2));
    tab.page.dispatchEvent(new Event('pageshow'));
    await run();
    expect(world.endpoint.got).toEqual(ids(1, 2));
  });

  it('delivers on the next page of the tab what storage was too full for, under the same id', async () => {
    const world = { ...shared(createEndpoint([1, 'lost'])), own: new FakeStorage() };
    world.storage.setItem = refused;
    const tab = openTab(world);
    void tab.add(1);
    await run(60 + claim);
    tab.page.dispatchEvent(new Event('pagehide'));
    expect([tab.beacons, Object.keys(world.own).length]).toEqual([ids(1), 1]);
    openTab(world);
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
    expect(Object.keys(world.own)).toEqual([]);
  });

  it('leaves to the other tabs, as it goes, what storage has room for by then', async () => {
    const world = { ...shared(createEndpoint([1])), own: new FakeStorage() };
    const { setItem } = world.storage;
    world.storage.setItem = refused;
    const tab = openTab(world);
    void tab.add(1);
    await run(60 + claim);
    world.storage.setItem = setItem;
    tab.page.dispatchEvent(new Event('pagehide'));
    expect([tab.waiting(), Object.keys(world.own)]).toEqual([ids(1), []]);
    openTab({ ...world, own: new FakeStorage() });
    await run();
    expect(world.endpoint.got).toEqual(ids(1));
  });
});

it('lets go first what another tab alone holds and is older, for nine seconds at most', async () => {
  const world = { storage: new FakeStorage(), locks: createLocks(), endpoint: createEndpoint() };
  const tab = openTab(world);
  tab.page.document.cookie = `consentry.outbox.${(NOW - 1).toString(36)}.${eventId(0)}=;path=/;max-age=9`;
  void tab.add(1);
  await run(8000);
  expect(world.endpoint.got).toEqual([]);
  await run(2000);
  expect(world.endpoint.got).toEqual(ids(1));
});

it('delivers without the lock where locks are refused', async () => {
  const endpoint = createEndpoint([1]);
  const tab = openTab({ storage: refused, locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }, endpoint });
  void tab.add(1);
  await run();
  expect(endpoint.got).toEqual(ids(1));
});

it('sends nothing again that another tab has delivered, though a tab sees only later what another one dropped', async () => {
  const world = { storage: new FakeStorage(), locks: createLocks(), endpoint: createEndpoint() };
  const late = new FakeStorage();
  for (const storage of [world.storage, late]) storage.setItem(`consentry.outbox.${NOW.toString(36)}.${eventId(1)}`, 'draft 1');
  const drop = world.storage.removeItem.bind(world.storage);
  world.storage.removeItem = (key) => {
    drop(key);
    setTimeout(() => late.removeItem(key), 40);
  };
  const tabs = [openTab(world), openTab({ ...world, storage: late })];
  await run();
  expect(tabs.flatMap(({ deliver }) => deliver.mock.calls)).toHaveLength(1);
});

/** The storage of one origin as two tabs see it that are told of each other's writes a little later. */
const lagging = (lag: number): FakeStorage[] => {
  const log: { tab: number; at: number; key: string; text?: string }[] = [];
  return [0, 1].map((tab) => {
    const last = (name: string) => log.filter(({ key, tab: by, at }) => key === name && (by === tab || at <= Date.now() - lag)).at(-1)?.text;
    const methods = {
      getItem: (key: string) => last(key) ?? null,
      setItem: (key: string, text: string) => { log.push({ tab, at: Date.now(), key, text }); },
      removeItem: (key: string) => { log.push({ tab, at: Date.now(), key }); },
    };
    return new Proxy(Object.create(methods) as FakeStorage, {
      ownKeys: () => [...new Set(log.map(({ key }) => key))].filter((key) => last(key) !== undefined),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
  });
};

it('sends from one tab without locks, also where a tab is told of the other one a tenth of a second late', async () => {
  const [first, second] = lagging(100) as [FakeStorage, FakeStorage];
  first.setItem(`consentry.outbox.${NOW.toString(36)}.${eventId(1)}`, 'draft 1');
  await run(200);
  const endpoint = createEndpoint();
  const tabs = [openTab({ storage: first, endpoint }), openTab({ storage: second, endpoint })];
  await run();
  expect(endpoint.got).toEqual(ids(1));
  expect(tabs.flatMap(({ deliver }) => deliver.mock.calls)).toHaveLength(1);
});
