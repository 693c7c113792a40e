import type { Problem, Settings } from './config/types.ts';
import type { Kit } from './kit.ts';
import type { Ui, UiContext } from './ui/types.ts';
import { around } from './around.ts';
import { offerInspector } from './inspect.ts';
import { createLoader } from './load.ts';
import { offerReopen } from './reopen.ts';

export interface QuestionOptions extends Pick<UiContext, 'state' | 'known' | 'decide' | 'once' | 'acknowledge' | 'onChange'> {
  settings: Settings;
  problem(problem: Problem): void;
}

const TOLD = 'consentry.told';

/** Shows what must be shown, and loads the UI only then. */
export function createQuestion({ settings, problem, ...context }: QuestionOptions) {
  const load = createLoader(settings);
  let ui: Ui | undefined;
  let stopped = false;

  const fetchUi = (): Promise<unknown> => load('consentry-ui.js', __UI_INTEGRITY__);
  const kit = async (): Promise<Kit> => {
    try {
      return await fetchUi() as Kit;
    } catch (error) {
      problem({ setting: 'base', given: `${settings.base}consentry-ui.js`, accepted: 'a folder with this file, unchanged; until then all stays shut' });
      throw error;
    }
  };
  const show = (what: (ui: Ui) => void): void => {
    kit().then(async ({ mountUi }) => {
      await bodyReady();
      if (stopped) return;
      ui ??= mountUi({ settings, load, problem, around, ...context });
      what(ui);
    }).catch(() => undefined);
  };
  const open = () => show((shown) => shown.preferences());
  const stops = [
    offerReopen(settings, open),
    offerInspector(() => void kit().then(({ inspector }) => load('consentry-inspector.js', inspector)).catch(() => undefined)),
  ];

  return {
    /** The file is on its way while the guard is put up; whoever needs it says what is wrong. */
    fetchAhead() { if (!isPrepared()) void fetchUi().catch(() => undefined); },
    kit,
    open,
    places: () => show((shown) => shown.places()),
    close: () => ui?.close(),
    /** `told`: a signal has just taken a grant back, which the visitor has to know. */
    begin(told: boolean) {
      const { decided, method, signals, policyChanged } = context.state();
      const { publishedAt = '' } = settings.policy;
      const signal = method?.button === 'signal' && (signals.dnt || signals.gpc);
      whenVisible(() => {
        if (!decided) show((shown) => { if (!context.state().decided) shown.banner(); });
        else if (signal && (told || firstTime())) show((shown) => shown.signal(told));
        else if (policyChanged && !(Date.parse(publishedAt) > Date.now())) show((shown) => shown.policy());
      });
    },
    stop() {
      stopped = true;
      for (const step of stops) step();
      ui?.stop();
    },
  };
}

/** Once a visit; the status itself can always be read in the preferences. */
const firstTime = (): boolean => {
  try {
    const told = sessionStorage.getItem(TOLD);
    sessionStorage.setItem(TOLD, '1');
    return !told;
  } catch {
    return true;
  }
};

/** A page that is only being prepared has no visitor yet. https://html.spec.whatwg.org/multipage/speculative-loading.html#dom-document-prerendering */
const isPrepared = (): boolean => !!(document as { prerendering?: boolean }).prerendering;

const whenVisible = (action: () => void): void => {
  if (isPrepared()) document.addEventListener('prerenderingchange', action, { once: true });
  else action();
};

const bodyReady = (): Promise<void> => new Promise((done) => {
  const look = () => {
    if (!document.body) return;
    observer.disconnect();
    done();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  look();
});
