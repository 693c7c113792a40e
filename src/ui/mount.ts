import type { Settings, Vendor } from '../config/types.ts';
import type { Method } from '../consent/types.ts';
import type { Speech } from '../i18n/types.ts';
import { openBanner, question } from './banner.ts';
import { choices } from './choices.ts';
import { clear, decide, granted, say, show } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Second } from './second.ts';
import { acceptAll, byConsent, leftOut, unconfirmed } from './selection.ts';
import { signalText } from './signal.ts';
import type { Hook, Reply } from './stage.ts';
import { styles } from './styles.ts';
import { addStyles, darkness } from './stylesheet.ts';
import { checkTheme } from './theme.ts';
import type { MountUi, Ui } from './types.ts';

/** The UI. `integrity` is that of consentry-preferences.js, which comes when layer two is opened. */
export function createMountUi(speak: (settings: Settings) => Speech, integrity: string): MountUi {
  return (context) => {
    const speech = speak(context.settings);
    const who = speech.localise(context.settings.controller?.name) || location.hostname;
    return mount({ context, speech, who, integrity, layer: undefined, wanted: undefined, silence: () => {}, older: false, stopPlaces: undefined, plain: false });
  };
}

function mount(scene: Scene): Ui {
  const { context } = scene;
  const removeStyles = dress(scene);
  const within = askedAround(scene);
  const banner = () => whenSpoken(scene, () => ask(scene));
  const stopListening = context.onChange(() => {
    const { decided } = context.state();
    if (scene.layer?.kind === 'banner' && decided) clear(scene);
    scene.layer?.draw?.();
    // What was answered around may have left something of this page's own.
    if (within && !decided) banner();
  });
  return {
    banner,
    preferences: () => choose(scene),
    signal: (withdrew) => (withdrew ? told(scene, 'withdrew') : whenSpoken(scene, () => notice(scene))),
    policy: () => told(scene, 'policy'),
    places: () => {
      second(scene).then((file) => { scene.stopPlaces ??= file.fillPlaces(scene, choose); }, () => undefined);
    },
    close: () => scene.layer?.close?.(),
    stop: () => {
      stopListening();
      clear(scene);
      scene.silence();
      scene.stopPlaces?.();
      removeStyles();
    },
  };
}

/** Whether the page around this frame has the question open: one banner is enough. */
const askedAround = ({ context }: Scene): boolean => context.around()?.decided === false;

/** The owner's theme, unless the banner would be hard to read in it, or one choice weaker: known before the first paint, and again in the dark. */
function dress(scene: Scene): () => void {
  let remove = () => {};
  const put = (plain: boolean): void => {
    remove();
    scene.plain = plain;
    remove = addStyles(styles, scene);
  };
  const scheme = darkness();
  const look = scheme.onchange = () => {
    put(false);
    const problems = checkTheme(scene);
    problems.forEach(scene.context.problem);
    if (problems.length) put(true);
  };
  look();
  return () => {
    scheme.onchange = null;
    remove();
  };
}

/** A language that is a file of its own is waited for; the two in the bundle are there in the same frame. */
function whenSpoken(scene: Scene, then: () => void): void {
  const { ready } = scene.speech;
  if (!ready) return then();
  const mine = scene.wanted = {};
  void ready.then(() => { if (scene.wanted === mine) then(); });
}

/** The other file, and the language's: they are waited for together. */
const second = async ({ context, integrity, speech }: Scene): Promise<Second> => {
  const [loaded] = await Promise.all([context.load('consentry-preferences.js', integrity), speech.ready]);
  return loaded as Second;
};

/** Does something with the other file, unless something else was wanted meanwhile. */
function later(scene: Scene, then: (file: Second) => void, fail = () => {}): void {
  const mine = scene.wanted = {};
  second(scene).then((file) => { if (scene.wanted === mine) then(file); }, fail);
}

/** Layer one. Who has answered before is asked about what changed only. */
function ask(scene: Scene, focus?: boolean): void {
  const { context, speech: { texts } } = scene;
  const again = context.state().decidedAt;
  const first = () => {
    const { vendors } = context.settings;
    const asking = question(scene);
    show(scene, () => openBanner(scene, (button, trusted) => {
      if (button === 'preferences') choose(scene);
      else answer(scene, { granted: button === 'accept' ? acceptAll(vendors, granted(scene)) : [], button: button as 'reject', trusted }, 'banner');
    }, again ? { ...asking, text: `${asking.text} ${texts.changed}` } : asking));
    fetchAhead(scene);
    if (focus) focusOn('preferences');
  };
  if (scene.layer || askedAround(scene)) return;
  const special = again || !context.settings.vendors.every(byConsent);
  grown(scene, () => (special ? later(scene, (file) => { file.again(scene, choose, answer); if (focus) focusOn('preferences'); }, first) : first()));
}

const buttonOf = (hook: Hook): HTMLElement | null => document.querySelector(`#consentry [data-consentry=${hook}]`);
const focusOn = (hook: Hook): void => buttonOf(hook)?.focus();

/** Layer two is fetched and built once the visitor turns to its button. */
function fetchAhead(scene: Scene): void {
  for (const sign of ['pointerenter', 'focus']) buttonOf('preferences')?.addEventListener(sign, () => void second(scene).then((file) => file.prepare(scene)).catch(() => {}), { once: true });
}

/** The age step before any choice, where the owner wants one and nothing tells that it was passed. */
function grown(scene: Scene, then: () => void): void {
  if (!scene.context.settings.minAge || scene.older || granted(scene).size) then();
  else later(scene, (file) => file.age(scene, choose, then));
}

/** A quiet status, no question; it waits for nothing. */
function notice(scene: Scene): void {
  const { context, speech: { texts } } = scene;
  say(scene, signalText(context.state().signals, texts.signal), choices({ preferences: texts.manage, close: texts.close }, (button) => {
    scene.silence();
    if (button !== 'close') choose(scene);
  }));
}

/** A notice whose words stand in the other file. */
const told = (scene: Scene, kind: 'policy' | 'withdrew'): void => later(scene, (file) => file.tell(scene, choose, kind));

const failed = (scene: Scene): void =>
  say(scene, scene.speech.texts.failed, choices({ close: scene.speech.texts.close }, () => scene.silence()));

/** Layer two; `only` are the vendors of the short step for what Accept all does not cover. */
function choose(scene: Scene, selection = granted(scene), only?: Vendor[]): void {
  const { context } = scene;
  // Not what is on the scene: the page may have drawn its body anew.
  if (document.querySelector('#consentry-preferences')) return;
  grown(scene, () => later(scene, (file) => {
    const asking = scene.layer;
    show(scene, () => file.openPreferences(scene, selection, only, (reply) => {
      if (reply) return answer(scene, reply, 'preferences');
      clear(scene);
      if (asking && !context.state().decided) ask(scene, true);
    }));
  }, () => failed(scene)));
}

function answer(scene: Scene, reply: Reply, layer: Method['layer'], among = scene.context.settings.vendors): void {
  const chosen = new Set(reply.granted);
  const rest = leftOut(among, chosen);
  confirmed(scene, reply, layer, (sure, where) => {
    decide(scene, sure, where);
    if (reply.button !== 'accept' || !rest.length) return;
    const mine = scene.wanted = {};
    // After the paint: the click must stay fast.
    setTimeout(() => { if (scene.wanted === mine) choose(scene, chosen, rest); });
  });
}

/** Nothing is stored before the box is ticked and Confirm is pressed, where the owner wants that; who leaves the step is where they were. */
function confirmed(scene: Scene, reply: Reply, layer: Method['layer'], then: (reply: Reply, layer: Method['layer']) => void): void {
  const open = unconfirmed(scene.context.settings, reply.granted, granted(scene));
  if (!open.length) return then(reply, layer);
  later(scene, (file) => show(scene, () => file.confirm(scene, open, reply.granted, (trusted) => {
    if (trusted !== undefined) return then({ ...reply, button: 'check-and-confirm', trusted }, 'preferences');
    clear(scene);
    if (layer === 'banner') ask(scene, true);
    else choose(scene, new Set(reply.granted));
  })), () => failed(scene));
}
