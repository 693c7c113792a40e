import type { View } from './view.ts';
import { outboxText, recordText, signalRows } from './record.ts';
import { verdictText, warningText } from './view.ts';

const list = (rows: readonly string[], none: string): string => (rows.length ? rows.map((row) => `- ${row}`).join('\n') : none);

/** The whole finding as plain text with Markdown headings, for a ticket or a mail. */
export function reportText(view: View, address: string, browser: string, now: number): string {
  const { facts, words, lines, unlisted, moments, nameOf, say } = view;
  const sections: [string, string][] = [
    [words.warnings, list(view.warnings.map((warning) => warningText(view, warning) + (warning.code ? `\n  \`${warning.code}\`` : '')), words.noWarnings)],
    [words.tags, list(lines.map((line) => `${nameOf(line.vendor.id)} (${line.vendor.id}), ${words[line.vendor.category]}, ${words[line.status]}: ${
      verdictText(view, line)} ${say(line.reason)}`), '')],
    [words.unlisted, list(unlisted.map(({ host, known, count }) =>
      `${host}${known ? ` (${nameOf(known)})` : ''}: ${say({ key: 'requests', values: { count } })}`), words.unlistedNone)],
    [words.timeline, list(moments.map(({ at, act, vendor, by, what }) => [`${at} ms`, say(act), vendor && nameOf(vendor), by, what].filter(Boolean).join(' · ')), words.timelineNone)],
    [words.stored, list(facts.stored.map(({ area, name, vendor, known }) => `${area} ${name}: ${vendor || known ? nameOf(vendor || known) : words.noVendor}`), words.storedNone)],
    [words.signals, list(signalRows(view).map((row) => row.join(': ')), '')],
    [words.record, list(recordText(view), '')],
    [words.outbox, outboxText(view)],
    [words.problems, list(facts.problems.map(({ setting, given, accepted }) => `${setting}: ${given} → ${accepted}`), words.problemsNone)],
  ];
  const head = `# ${words.title}\n\n${address}\n${new Date(now).toISOString()}\nConsentry ${facts.version}\n${browser}`;
  return `${[head, ...sections.map(([title, text]) => `## ${title}\n\n${text}`)].join('\n\n')}\n`;
}
