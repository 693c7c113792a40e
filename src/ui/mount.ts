import type { Settings } from '../config/types.ts';
import type { Speech } from '../i18n/types.ts';
import { openBanner } from './banner.ts';
import { choices } from './choices.ts';
import { clear, decide, granted, say, show } from './scene.ts';
import type { Scene } from './scene.ts';
import { acceptAll, leftOut } from './selection.ts';
import type { Selection } from './selection.ts';
import { signalText } from './signal.ts';
import type { OpenPreferences, Reply } from './stage.ts';
import { styles } from './styles.ts';
import { addStyles } from './stylesheet.ts';
import type { MountUi, Ui } from './types.ts';

/** The UI. `integrity` is that of consentry-preferences.js, which comes when layer two is opened. */
export function createMountUi(speak: (settings: Settings) => Speech, integrity: string): MountUi {
  return (context) => {
    const speech = speak(context.settings);
    const who = speech.localise(context.settings.controller?.name) || location.hostname;
    return mount({ context, speech, who, integrity, layer: undefined, wanted: undefined, silence: () => {} });
  };
}

function mount(scene: Scene): Ui {
  const { context } = scene;
  const removeStyles = addStyles(styles, context.settings.nonce);
  const stopListening = context.onChange(() => {
    if (scene.layer?.kind === 'banner' && context.state().decided) clear(scene);
    scene.layer?.draw?.();
  });
  return {
    banner: () => whenSpoken(scene, () => question(scene)),
    preferences: () => choose(scene, granted(scene), false),
    signal: () => whenSpoken(scene, () => notice(scene)),
    close: () => scene.layer?.close?.(),
    stop: () => {
      stopListening();
      clear(scene);
      scene.silence();
      removeStyles();
    },
  };
}

/** A language that is a file of its own is waited for; the two in the bundle are there in the same frame. */
function whenSpoken(scene: Scene, then: () => void): void {
  const { ready } = scene.speech;
  if (!ready) return then();
  const mine = scene.wanted = {};
  void ready.then(() => { if (scene.wanted === mine) then(); });
}

function question(scene: Scene): void {
  const { vendors } = scene.context.settings;
  if (scene.layer) return;
  show(scene, () => openBanner(scene, (button, trusted) => {
    if (button === 'preferences') choose(scene, granted(scene), false);
    else answer(scene, { granted: button === 'accept' ? acceptAll(vendors, granted(scene)) : [], button: button as 'reject', trusted }, 'banner');
  }));
}

/** The quiet status: the browser's signal is honoured. No question; it waits for nothing. */
function notice(scene: Scene): void {
  const { context, speech: { texts } } = scene;
  say(scene, signalText(context.state().signals, texts.signal), choices({ preferences: texts.manage, close: texts.close }, (button) => {
    scene.silence();
    if (button !== 'close') choose(scene, granted(scene), false);
  }));
}

/** Layer two; `separate` is the short step for what Accept all does not cover. */
function choose(scene: Scene, selection: Selection, separate: boolean): void {
  const { context, speech, integrity } = scene;
  if (scene.layer?.kind === 'preferences') return;
  const mine = scene.wanted = {};
  Promise.all([context.load('consentry-preferences.js', integrity), speech.ready]).then(([open]) => {
    if (scene.wanted !== mine) return;
    const asking = scene.layer;
    show(scene, () => (open as OpenPreferences)(scene, selection, separate, (reply) => {
      if (reply) return answer(scene, reply, 'preferences');
      clear(scene);
      if (!asking || context.state().decided) return;
      question(scene);
      document.querySelector<HTMLElement>('#consentry [data-consentry=preferences]')?.focus();
    }));
  }, () => say(scene, speech.texts.failed, choices({ close: speech.texts.close }, () => scene.silence())));
}

function answer(scene: Scene, reply: Reply, layer: 'banner' | 'preferences'): void {
  decide(scene, reply, layer);
  const chosen = new Set(reply.granted);
  if (reply.button !== 'accept' || !leftOut(scene.context.settings.vendors, chosen).length) return;
  const mine = scene.wanted = {};
  // After the paint: the click must stay fast.
  setTimeout(() => { if (scene.wanted === mine) choose(scene, chosen, true); });
}
