import { element } from './element.ts';
import type { Act, Hook } from './stage.ts';

/** The row of buttons. All are one element with one style, so that none can weigh more than another (L-EU8). */
export function choices(labels: { [hook in Hook]?: string }, act: Act): HTMLElement {
  const buttons = Object.entries(labels).map(([hook, label]) => {
    const button = element('button', { type: 'button', 'data-consentry': hook }, label);
    button.onclick = (event) => act(hook as Hook, event.isTrusted);
    return button;
  });
  return element('div', { class: 'c-do' }, ...buttons);
}
