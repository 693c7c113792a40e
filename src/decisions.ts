import type { Settings, Vendor } from './config/types.ts';
import type { decide as Decide, Decision } from './consent/decide.ts';
import type { makeRecord as MakeRecord } from './consent/record.ts';
import type { Store } from './consent/state.ts';
import type { RecordStorage } from './consent/storage.ts';
import type { Tabs } from './consent/tabs.ts';
import type { ConsentRecord, ConsentState, Method, Signals } from './consent/types.ts';
import type { Told } from './desk.ts';
import type { ConsentEventKind } from './events/types.ts';
import type { Guard } from './guard/guard.ts';
import type { Kit } from './kit.ts';
import type { Choice, Shown } from './ui/types.ts';

export interface DecisionsOptions {
  settings: Settings;
  signals: Signals;
  /** What was found at the start. */
  record: ConsentRecord | undefined;
  storage: RecordStorage;
  store: Store<ConsentState>;
  guard: Guard;
  desk: { tell(told: Told, kind?: ConsentEventKind): Promise<void> };
  tabs: Tabs;
  decide: typeof Decide;
  makeRecord: typeof MakeRecord;
  granted(): string[];
  /** Vendors that may run until the page is left. */
  passing: Set<string>;
  kit(): Promise<Kit>;
  decided(state: ConsentState): void;
}

const NOTHING_SHOWN: Shown = { lang: '', textHash: '' };

/** What follows from a decision, whoever made it: record, state, guard, other tabs, event. */
// eslint-disable-next-line max-lines-per-function -- short functions over one record, which nobody else may touch
export function createDecisions({ settings, signals, record, storage, store, guard, desk, tabs, decide, makeRecord, granted, passing, kit, decided }: DecisionsOptions) {
  const { vendors, policyVersion, days, restricted } = settings;
  let release: (() => Promise<void>) | undefined;
  const judge = (): ConsentState => decide({ vendors, record, signals, policyVersion, now: Date.now() }).state;

  const letOut = () => void kit().then(({ createRelease }) => (release ??= createRelease(guard.held))(), () => undefined);

  const restart = (lost: Vendor[], out: Promise<unknown>) => {
    guard.stopVendors(lost);
    guard.clean(lost);
    void out.then(() => location.reload());
  };
  /** The state becomes what the record says; what was open and is shut now is stopped, cleaned and, by a reload, gone. */
  const settle = (out: Promise<unknown>) => {
    const before = [...granted(), ...passing];
    passing.clear();
    store.set(judge());
    const now = granted();
    const lost = vendors.filter(({ id }) => before.includes(id) && !now.includes(id));
    if (lost.length) restart(lost, out);
    else if (now.length > before.length) letOut();
  };

  const choose = ({ granted: ids, method, shown, asked }: Choice, kind?: ConsentEventKind) => {
    // What is shut for this page only must not become a refusal, but everything can be taken back anywhere.
    if (restricted && method.button === 'accept') return;
    const [before, previous] = [store.get().vendors, record];
    record = makeRecord({ vendors: vendors.filter(({ id }) => (asked ?? [id]).includes(id)), granted: ids, method, signals, policyVersion, now: Date.now(), days, consentId: previous?.consentId ?? '' });
    storage.write(record);
    tabs.tell();
    const state = judge();
    settle(desk.tell({ before, state, shown, configHash: record.configHash, previous }, kind));
    decided(state);
  };

  return {
    choose,
    byPage: (button: Method['button'], ids: string[]) => choose({ granted: ids, method: { button, layer: 'api', trusted: false }, shown: NOTHING_SHOWN }),
    /** Whether there is an answer about this vendor, as it is now or as it was. */
    known: (id: string) => !!record?.vendors[id],
    /** Opens one vendor until the page is left; nothing is stored, and what it stores goes then. */
    once(id: string, state: ConsentState, shown: Shown) {
      passing.add(id);
      guard.refresh();
      letOut();
      addEventListener('pagehide', () => guard.clean(vendors.filter((vendor) => passing.has(vendor.id))));
      void desk.tell({ before: store.get().vendors, state, shown, configHash: record?.configHash ?? '', previous: record });
    },
    /** The notice of another policy was dismissed: not consent, and the answers stay as they are (S31, S35). */
    acknowledge(shown: Shown) {
      const previous = record;
      if (!previous) return;
      record = { ...previous, policyVersion };
      storage.write(record);
      const state = judge();
      store.set(state);
      void desk.tell({ before: state.vendors, state, shown, configHash: record.configHash, previous }, 'policy.acknowledged');
    },
    /** Another tab, or somebody else, has written the record. */
    follow() {
      const found = storage.read(Date.now());
      if (found?.decidedAt === record?.decidedAt) return;
      record = found;
      settle(Promise.resolve());
    },
    /** What the first look at record and signals asks for. */
    begin({ state, withdrawn, expired }: Decision, signal: Method) {
      // Of vendors that were refused nothing stays, nor what their tags wrote while they were being stopped.
      if (record) guard.clean(vendors.filter(({ id }) => state.vendors[id] === 'denied'));
      if (withdrawn) choose({ granted: [], method: signal, shown: NOTHING_SHOWN }, 'consent.withdrawn');
      else if (record) storage.write(record);
      if (expired) void desk.tell({ before: {}, state, shown: NOTHING_SHOWN, configHash: record?.configHash ?? '', previous: record }, 'consent.expired');
    },
  };
}
