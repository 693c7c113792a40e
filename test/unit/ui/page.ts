import { onTestFinished, vi } from 'vitest';
import type { Problem, Settings, Vendor } from '../../../src/config/types.ts';
import type { ConsentState, Method } from '../../../src/consent/types.ts';
import type { Speech } from '../../../src/i18n/types.ts';
import type { Stage } from '../../../src/ui/stage.ts';
import type { Second } from '../../../src/ui/second.ts';
import type { Choice, Shown, Ui, UiContext } from '../../../src/ui/types.ts';
import { complete } from '../../../src/i18n/complete.ts';
import { en } from '../../../src/i18n/en.ts';
import { en as preferencesEn } from '../../../src/i18n/preferences/en.ts';
import { zhCN as preferencesZhCN } from '../../../src/i18n/preferences/zh-CN.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { createMountUi } from '../../../src/ui/mount.ts';
import { createSecond } from '../../../src/ui/preferences/second.ts';
import { disclosures } from '../../../src/vendors/disclosure/index.ts';

export const vendor = (id: string, more: Partial<Vendor> = {}): Vendor => ({
  id, category: 'analytics', hosts: [], urls: [], cookies: [], storage: [], globals: [], stop: [],
  disabled: false, separate: false, legalBasis: 'consent', revision: 1, disclosure: {}, ...more,
});

/** Two in analytics, one in marketing, one each that is necessary, shut for everybody, or needs its own consent. */
export const vendors = (): Vendor[] => [
  vendor('baidu-tongji'), vendor('sensors-data'), vendor('360-mediav', { category: 'marketing' }),
  vendor('login', { category: 'necessary' }), vendor('shut', { disabled: true }),
  vendor('gather-convertlab', { category: 'marketing', separate: true }),
];

export const settings = (more: Partial<Settings> = {}): Settings => ({
  vendors: vendors(), endpoint: '', endpointPlain: false, policyUrl: '/privacy', policyVersion: '1', langs: ['en'], dnt: 'honour', gpc: 'honour',
  cookieDomain: '', days: 180, position: 'bar', reopen: 'start', accent: '', base: 'https://example.com/', unlisted: 'report', controller: undefined, policy: {}, minAge: 0, restricted: false, rights: {}, confirm: '', texts: {}, nonce: '', ...more,
});

export const state = (granted: string[] = [], more: Partial<ConsentState> = {}): ConsentState => ({
  decided: false,
  categories: { necessary: 'granted', functional: 'undecided', analytics: 'undecided', marketing: 'undecided' },
  vendors: Object.fromEntries(vendors().map(({ id }) => [id, granted.includes(id) ? 'granted' : 'undecided'])),
  signals: { dnt: false, gpc: false },
  method: undefined, decidedAt: undefined, expiresAt: undefined, policyVersion: undefined, consentId: '', policyChanged: false, objections: {}, ...more,
});

/** What a layer is made from, with these settings. */
export const stage = (more: Partial<Settings> = {}): Stage => {
  const given = settings(more);
  return { context: { settings: given } as UiContext, speech: speech(given), who: 'Acme', plain: false };
};

export interface Page {
  ui: Ui;
  context: UiContext;
  choices: Choice[];
  problems: Problem[];
  /** What the document showed when the choice came. */
  seen: string[];
  passing: [id: string, method: Method | undefined][];
  acknowledged: Shown[];
  change(next: ConsentState): void;
}

const speakTests = (given: Settings) => speak(given, { en, 'zh-CN': zhCN }, { langs: [], integrity: '' });
export const speech = (given = settings()) => speakTests(given);
export const fullSpeech = (given = settings()) => complete(speech(given), { en: preferencesEn, 'zh-CN': preferencesZhCN }, disclosures);
const whole = (spoken: Speech) => complete(spoken, { en: preferencesEn, 'zh-CN': preferencesZhCN }, disclosures);
export const second: Second = createSecond(whole);

/** The whole UI on jsdom's page, with what jsdom lacks: layout, and modal dialogs. */
export function openPage(given = settings(), now = state(), load: UiContext['load'] = () => Promise.resolve(second), known: string[] = []): Page {
  standIn();
  const listeners = new Set<() => void>();
  const choices: Choice[] = [];
  const problems: Problem[] = [];
  const seen: string[] = [];
  const passing: Page['passing'] = [];
  const acknowledged: Shown[] = [];
  const context: UiContext = {
    settings: given, load, problem: (problem) => problems.push(problem),
    state: () => now,
    around: () => undefined,
    known: (id) => known.includes(id),
    once(id, { method }) { passing.push([id, method]); },
    decide(choice) {
      seen.push([...document.querySelectorAll('[data-consentry]')].map((hook) => hook.outerHTML).join());
      choices.push(choice);
    },
    acknowledge(shown) { acknowledged.push(shown); },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const ui = createMountUi(speakTests, 'sha384-test')(context);
  onTestFinished(() => ui.stop());
  return {
    ui, context, choices, problems, seen, passing, acknowledged,
    change(next) {
      now = next;
      listeners.forEach((listener) => listener());
    },
  };
}

/** jsdom 29 has neither ResizeObserver nor media queries nor modal dialogs: https://github.com/jsdom/jsdom/issues/3294 */
export function standIn(): void {
  vi.stubGlobal('matchMedia', () => ({ onchange: null }));
  vi.stubGlobal('ResizeObserver', class {
    #callback: () => void;
    constructor(callback: () => void) { this.#callback = callback; }
    observe(): void { this.#callback(); }
    disconnect(): void {}
  });
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

export const $ = <E extends HTMLElement = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
export const hook = (name: string) => $<HTMLButtonElement>(`[data-consentry=${name}]`);
export const hooks = (): string[] => [...document.querySelectorAll<HTMLElement>('[data-consentry]')].map((one) => one.dataset['consentry'] ?? '');
/** Lets loaded files arrive. */
export const settle = () => new Promise((done) => { setTimeout(done); });
/** Lets what waits for the first paint come as well. */
export const painted = async (): Promise<void> => {
  await settle();
  await new Promise(requestAnimationFrame);
  await settle();
};
