import type { Consentry } from './api.ts';
import type { Config, Problem, Settings } from './config/types.ts';
import type { Method } from './consent/types.ts';
import type { ConsentEventKind } from './events/types.ts';
import type { Natives, Realm } from './guard/natives.ts';
import type { GuardEntry } from './guard/types.ts';
import type { Shown } from './ui/types.ts';
import { createBus, makeReceipt } from './api.ts';
import { readConfig } from './config/read.ts';
import { resolve } from './config/resolve.ts';
import { acceptable, decide, SIGNAL } from './consent/decide.ts';
import { randomId } from './consent/id.ts';
import { makeRecord } from './consent/record.ts';
import { readSignals } from './consent/signals.ts';
import { createStore } from './consent/state.ts';
import { openStorage } from './consent/storage.ts';
import { watchTabs } from './consent/tabs.ts';
import { createGuard } from './guard/guard.ts';
import { createDesk } from './desk.ts';
import { createQuestion } from './question.ts';
import { report, throwOutside } from './report.ts';
import { defaultVendors, presets, shorthands } from './vendors/index.ts';

export interface Start {
  realm: Realm;
  natives: Natives;
  /** Our script tag; `null` when started from code. */
  script: HTMLScriptElement | null;
  /** Beats the JSON block, as attributes do. */
  config?: Config;
}

const LOG_LENGTH = 300;
const NOTHING_SHOWN: Shown = { lang: '', textHash: '' };

const environment = (script: HTMLScriptElement | null) => ({
  page: location.href, presets, shorthands, defaultVendors, script: script?.src ?? '', nonce: script?.nonce ?? '',
  languages: [document.documentElement.lang, ...navigator.languages],
});

/** When our own code has failed: every vendor we know is shut, and nothing else happens. */
export function lockdown(realm: Realm, natives: Natives): void {
  const { vendors } = resolve(undefined, environment(null)).settings;
  createGuard({ realm, natives, vendors, allows: () => false, unlisted: 'report', own: [], log: () => undefined }).refresh();
}

/** The flow: configuration, signals and record make a decision; the guard, the page and the UI follow it; a choice comes back the same way. */
export function start({ realm, natives, script, config }: Start): Consentry & { stop(): void } {
  const { settings, problems } = resolve({ ...readConfig(script, document), ...config }, environment(script));
  problems.forEach(report);
  const problem = (found: Problem) => {
    problems.push(found);
    report(found);
  };
  const { vendors, policyVersion, days } = settings;

  const signals = readSignals(settings, realm);
  const storage = openStorage(settings.cookieDomain, days, problem);
  let record = storage.read(Date.now());
  const judge = () => decide({ vendors, record, signals, policyVersion, now: Date.now() });
  const first = judge();
  const store = createStore(first.state, throwOutside);

  const bus = createBus(throwOutside);
  const log: GuardEntry[] = [];
  const granted = () => vendors.map(({ id }) => id).filter((id) => store.get().vendors[id] === 'granted');
  const allows = (id: string): boolean => {
    const { categories, vendors: answers } = store.get();
    return (shorthands[id] ?? [id]).every((name) => (answers[name] ?? categories[name as 'necessary']) === 'granted');
  };
  const guard = createGuard({
    realm, natives, vendors, allows, unlisted: settings.unlisted, own: [settings.base, settings.endpoint],
    log(entry) {
      log.push(entry);
      if (log.length > LOG_LENGTH) log.shift();
      if (entry.action === 'held' || entry.action === 'dropped') bus.emit('hold', entry);
      if (entry.action === 'released') bus.emit('release', entry);
    },
  });
  // Of vendors that were refused nothing stays, nor what their tags wrote while they were being stopped.
  if (record) guard.clean(vendors.filter(({ id }) => first.state.vendors[id] === 'denied'));
  guard.refresh();
  store.subscribe(guard.refresh);
  store.subscribe((state) => bus.emit('change', state));

  const question = createQuestion({ settings, state: store.get, onChange: store.subscribe, decide: choose, acknowledge, problem,
    trust: (url) => natives.trust('createScriptURL', url) });
  const desk = createDesk({ settings, natives, kit: question.kit, randomId, emit: (outgoing) => bus.emit('event', outgoing), problem });
  const tabs = watchTabs(realm, follow);
  let release: (() => Promise<void>) | undefined;

  /** The state becomes what the record says; what was open and is shut now is stopped, cleaned and, by a reload, gone. */
  function settle(out: Promise<unknown> | undefined) {
    const before = granted();
    store.set(judge().state);
    const lost = vendors.filter(({ id }) => before.includes(id) && !allows(id));
    if (lost.length) {
      guard.stopVendors(lost);
      guard.clean(lost);
      void Promise.resolve(out).then(() => location.reload());
    } else if (granted().length > before.length) void question.kit().then((kit) => (release ??= kit.createRelease(guard.held))(), () => undefined);
  }

  function choose({ granted: ids, method, shown }: { granted: string[]; method: Method; shown: Shown }, kind?: ConsentEventKind) {
    const [before, previous] = [store.get().vendors, record];
    record = makeRecord({ vendors, granted: ids, method, signals, policyVersion, now: Date.now(), days, consentId: previous?.consentId ?? '' });
    storage.write(record);
    tabs.tell();
    const { state } = judge();
    settle(desk.tell({ before, state, shown, configHash: record.configHash, previous }, kind));
    bus.emit('decide', state);
  }

  /** The notice of another policy was dismissed: not consent, and the answers stay as they are (S31, S35). */
  function acknowledge(shown: Shown) {
    const previous = record;
    if (!previous) return;
    record = { ...previous, policyVersion };
    storage.write(record);
    const { state } = judge();
    store.set(state);
    void desk.tell({ before: state.vendors, state, shown, configHash: record.configHash, previous }, 'policy.acknowledged');
  }

  /** Another tab, or somebody else, has written the record. */
  function follow() {
    const found = storage.read(Date.now());
    if (found?.decidedAt === record?.decidedAt) return;
    record = found;
    settle(undefined);
  }

  if (first.withdrawn) {
    guard.clean(vendors);
    choose({ granted: [], method: SIGNAL, shown: NOTHING_SHOWN }, 'consent.withdrawn');
  } else if (record) storage.write(record);
  if (first.expired) void desk.tell({ before: {}, state: first.state, shown: NOTHING_SHOWN, configHash: record?.configHash ?? '', previous: record }, 'consent.expired');
  question.begin(first.withdrawn);

  const byPage = (button: Method['button'], ids: string[]) => choose({ granted: ids, method: { button, layer: 'api', trusted: false }, shown: NOTHING_SHOWN });
  const named = (ids: string[]) => vendors.filter(({ id, category }) =>
    ids.some((name) => name === category || (shorthands[name] ?? [name]).includes(id))).map(({ id }) => id);

  return {
    version: __VERSION__,
    problems,
    state: store.get,
    allows,
    accept: (ids) => byPage('accept', [...granted(), ...(ids ? named(ids) : acceptable(vendors))]),
    reject: () => byPage('reject', []),
    withdraw: (ids) => byPage('withdraw', ids ? granted().filter((id) => !named(ids).includes(id)) : []),
    open: question.open,
    close: question.close,
    on: bus.on,
    receipt: () => makeReceipt(settings, store.get()),
    log: () => [...log],
    settings: () => JSON.parse(JSON.stringify(settings)) as Settings,
    stop() {
      for (const step of [guard.stop, tabs.stop, question.stop, desk.stop]) step();
    },
  };
}
