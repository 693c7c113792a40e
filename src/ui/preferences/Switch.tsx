import type { ComponentChild, JSX } from 'preact';
import type { Texts } from '../../i18n/types.ts';
import { fill } from '../fill.ts';

export interface SwitchProps {
  texts: Texts;
  label: ComponentChild;
  on: number;
  all: number;
  flip: () => void;
}

/** A switch for `all` vendors of which `on` are on. ARIA has no mixed switch, so that state is said in words. @see https://www.w3.org/TR/wai-aria-1.2/#switch */
export function Switch({ texts, label, on, all, flip }: SwitchProps): JSX.Element {
  const mixed = on > 0 && on < all;
  return (
    <label class="c-switch">
      <b>{label}</b>
      <i aria-hidden={!mixed}>{mixed ? fill(texts.some, { on, all }) : on ? texts.on : texts.off}</i>
      <input type="checkbox" role="switch" checked={on === all} indeterminate={mixed} onChange={flip} />
    </label>
  );
}
