import type { JSX } from 'preact';
import type { Act, Hook } from '../stage.ts';

/** A button like those of layer one. */
export function Choice({ hook, label, act }: { hook: Hook; label: string; act: Act }): JSX.Element {
  return <button type="button" data-consentry={hook} onClick={(event) => act(hook, event.isTrusted)}>{label}</button>;
}
