import type { Problem } from './config/types.ts';

const said = new Set<string>();

/** Says a problem on the console, each one once. */
export function report({ setting, given, accepted }: Problem): void {
  const text = `[consentry] ${setting}: given ${given}; accepted: ${accepted}`;
  if (!said.has(text)) globalThis.console?.warn(text);
  said.add(text);
}

/** Rethrows outside our stack, where the page's own error tools see it. */
export function throwOutside(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
