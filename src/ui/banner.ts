import { choices } from './choices.ts';
import { element } from './element.ts';
import { fill } from './fill.ts';
import { makeHost } from './host.ts';
import { keepClear } from './keepClear.ts';
import { lifetime } from './lifetime.ts';
import { list } from './list.ts';
import { putUp } from './putUp.ts';
import { asked, byConsent } from './selection.ts';
import type { Act, Asking, Layer, Stage } from './stage.ts';

/** One more change after the banner is there wakes tools that look at the page only when it changes (autoconsent, Firefox). */
const WAKE = 300;

/** In the order of layer two. */
export const PURPOSES = ['functional', 'analytics', 'marketing'] as const;

/** Layer one: fixed, sized, painted in its first frame; not modal, takes no focus, listens to no key. */
export function openBanner({ context: { settings }, speech }: Stage, act: Act, { title, text, labels }: Asking): Layer {
  const { texts } = speech;
  const buttons = choices(labels, act);
  if (settings.policyUrl) buttons.append(element('a', { href: settings.policyUrl }, texts.policy));
  const host = makeHost('div', speech, {
    id: 'consentry',
    role: 'dialog',
    'aria-labelledby': 'consentry-title',
    'aria-describedby': 'consentry-text',
    'data-position': settings.position,
    popover: 'manual',
  }, element('div', { class: 'c-say' }, element('h2', { id: 'consentry-title' }, title), element('p', { id: 'consentry-text' }, text)), buttons);

  const stopClearing = keepClear(host, putUp(host));
  const timer = setTimeout(() => { host.dataset['state'] = 'open'; }, WAKE);
  return {
    kind: 'banner',
    remove: () => {
      clearTimeout(timer);
      host.remove();
      stopClearing();
    },
    words: () => host.textContent ?? '',
  };
}

/** Who asks, for what, for how many, for how long. */
export function question({ context, speech: { texts, lang }, who }: Stage, vendors = asked(context.settings.vendors).filter(byConsent)): Asking {
  const purposes = PURPOSES.filter((purpose) => vendors.some(({ category }) => category === purpose)).map((purpose) => texts[purpose]);
  const text = fill(texts.ask, {
    who,
    count: vendors.length,
    purposes: list(purposes, lang),
    time: lifetime(context.settings.days, lang),
  });
  return { title: texts.title, text, labels: { accept: texts.accept, reject: texts.reject, preferences: texts.manage } };
}
