import type { View } from './view.ts';
import type { Words } from './words/types.ts';

/** The stored choice in words, then whether the policy has moved on. */
export function recordText({ facts: { state, settings }, lang, words, say }: View): string[] {
  const { method, decidedAt, expiresAt = 0, policyVersion, policyChanged } = state;
  if (decidedAt === undefined) return [method?.button === 'signal' ? words.recordSignal : words.recordNone];
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  const by = words[`by${method?.button ?? 'save'}` as keyof Words] ?? words.bysave;
  return [
    say({ key: 'recordSays', values: { by, date: date.format(decidedAt), until: date.format(expiresAt), policy: policyVersion || '–' } }),
    ...(policyChanged ? [say({ key: 'policyChanged', values: { policy: settings.policyVersion || '–' } })] : []),
  ];
}

/** What each signal says. */
export const signalRows = ({ facts: { settings, state }, words }: View): [name: string, value: string][] => (['dnt', 'gpc'] as const)
  .map((signal) => [words[signal], settings[signal] === 'ignore' ? words.ignored : words[state.signals[signal] ? 'on' : 'off']]);

export function outboxText({ facts: { outbox, settings: { endpoint } }, words, say }: View): string {
  if (!endpoint) return words.outboxOff;
  return say({ key: outbox.length ? 'outboxWaiting' : 'outboxEmpty', values: { endpoint, count: outbox.length, kinds: outbox.join(', ') } });
}
