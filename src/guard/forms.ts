import type { Gate } from './gate.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/** Whether a window below this one has the name, wherever it has it from. */
function isNamed(name: string, view: Window): boolean {
  for (let index = view.length; index--;) {
    try {
      const frame = view[index] as Window;
      if (frame.name === name || isNamed(name, frame)) return true;
    } catch { /* Of another origin's frame only its element tells the name. */ }
  }
  return false;
}

/** Forms and links aimed at a frame: its request is one of the page. Into a window of its own it is where the visitor goes. Tells whether a frame would ask. */
export function guardForms({ document: own }: Realm, patch: Patcher, gate: Gate): (target: unknown, url: unknown) => boolean {
  const isFrame = (name: string): boolean =>
    [...own.getElementsByName(name)].some(({ localName }) => /frame$/.test(localName)) || isNamed(name, top as Window);
  const asks = (target: unknown, url: unknown, page = own): boolean =>
    (!target || /^_self$/i.test(target as string) ? page !== document : isFrame(String(target))) && gate.held(url, 'iframe', 'dropped') !== undefined;
  const held = (element: Element, submitter?: Element | null): boolean => {
    const given = (name: string) => submitter?.getAttribute(`form${name}`) ?? element.getAttribute(name);
    const { ownerDocument, localName } = element;
    const target = given('target') ?? ownerDocument.querySelector<HTMLBaseElement>('base[target]')?.target;
    // A link in a frame may be the visitor's.
    return asks(target ?? (localName === 'form' ? '' : '_blank'), given('action') ?? given('href') ?? '', ownerDocument);
  };
  patch.rows('HTMLFormElement.submit', () => (form) => (held(form) ? [undefined] : undefined));
  const sends = (event: Event): void => {
    const element = event.type === 'submit' ? event.target as Element : (event.composedPath()[0] as Element).closest?.(':any-link');
    if (element && held(element, (event as SubmitEvent).submitter)) event.preventDefault();
  };
  for (const type of ['submit', 'click']) own.addEventListener(type, sends, true);
  return asks;
}
