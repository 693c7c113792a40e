import type { ComponentChild, JSX } from 'preact';

export interface TickProps {
  label: ComponentChild;
  /** Beside the box, in a word. */
  note?: string;
  checked: boolean;
  flip: () => void;
}

/** A box to tick, for what is no switch: an objection, a confirmation. */
export function Tick({ label, note, checked, flip }: TickProps): JSX.Element {
  return (
    <label class="c-switch">
      <b>{label}</b>
      {note && <i>{note}</i>}
      <input type="checkbox" class="c-tick" checked={checked} onChange={flip} />
    </label>
  );
}
