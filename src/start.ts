import type { Consentry } from './api.ts';
import type { Config, Problem, Settings } from './config/types.ts';
import type { Natives, Realm } from './guard/natives.ts';
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
import { createDecisions } from './decisions.ts';
import { createDesk } from './desk.ts';
import { createLog } from './log.ts';
import { createNames } from './names.ts';
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

const environment = (script: HTMLScriptElement | null) => ({
  page: location.href, presets, shorthands, defaultVendors, script: script?.src ?? '', nonce: script?.nonce ?? '',
  languages: [document.documentElement.lang, ...navigator.languages],
});

/** When our own code has failed: every vendor we know is shut, and nothing else happens. */
export function lockdown(realm: Realm, natives: Natives): void {
  const { vendors } = resolve(undefined, environment(null)).settings;
  createGuard({ realm, natives, vendors, allows: () => false, unlisted: 'report', own: [], log: () => undefined, marked: () => undefined }).refresh();
}

/** The flow: configuration, signals and record make a decision; the guard, the page and the UI follow it; a choice comes back the same way. */
export function start({ realm, natives, script, config }: Start): Consentry & { stop(): void } {
  const { settings, problems } = resolve({ ...readConfig(script, document), ...config }, environment(script));
  problems.forEach(report);
  const problem = (found: Problem) => {
    problems.push(found);
    report(found);
  };

  const signals = readSignals(settings, realm);
  const storage = openStorage(settings.cookieDomain, settings.days, problem);
  const record = storage.read(Date.now());
  const first = decide({ ...settings, record, signals, now: Date.now() });
  const store = createStore(first.state, throwOutside);
  const names = createNames(settings.vendors, shorthands, store.get);

  const bus = createBus(throwOutside);
  const log = createLog(bus.emit);
  const question = createQuestion({
    settings, state: store.get, onChange: store.subscribe, problem,
    decide: (choice) => decisions.choose(choice), acknowledge: (shown) => decisions.acknowledge(shown),
    known: (id) => decisions.known(id), once: (id, state, shown) => decisions.once(id, state, shown),
  });
  if (!first.state.decided) question.fetchAhead();
  const guard = createGuard({
    realm, natives, vendors: settings.vendors, allows: names.allows, unlisted: settings.unlisted, own: [settings.base, settings.endpoint], log: log.add,
    marked: () => question.places(),
  });
  guard.refresh();
  store.subscribe(guard.refresh);
  store.subscribe((state) => bus.emit('change', state));

  const desk = createDesk({ settings, natives, kit: question.kit, randomId, emit: (outgoing) => bus.emit('event', outgoing), problem });
  const tabs = watchTabs(realm, () => decisions.follow());
  const decisions = createDecisions({
    settings, signals, record, storage, store, guard, desk, tabs, decide, makeRecord, granted: names.granted, passing: names.passing,
    kit: question.kit, decided: (state) => bus.emit('decide', state),
  });
  decisions.begin(first, SIGNAL);
  question.begin(first.withdrawn);

  return {
    version: __VERSION__,
    problems,
    state: store.get,
    allows: names.allows,
    accept: (ids) => decisions.byPage('accept', [...names.granted(), ...(ids ? names.named(ids) : acceptable(settings.vendors))]),
    reject: () => decisions.byPage('reject', []),
    withdraw: (ids) => decisions.byPage('withdraw', ids ? names.granted().filter((id) => !names.named(ids).includes(id)) : []),
    open: question.open,
    close: question.close,
    on: bus.on,
    receipt: () => makeReceipt(settings, store.get()),
    log: log.entries,
    settings: () => JSON.parse(JSON.stringify(settings)) as Settings,
    stop() {
      for (const step of [guard.stop, tabs.stop, question.stop, desk.stop]) step();
    },
  };
}
