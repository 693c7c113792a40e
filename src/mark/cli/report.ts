import type { Change } from '../types.ts';

export interface FileReport {
  file: string;
  changes: Change[];
  /** Does the file differ from what it should be? */
  changed: boolean;
  /** Why it could not be handled; `''` when it could. */
  error: string;
}

const WORDS: { readonly [kind in Change['kind']]: (written: boolean) => string } = {
  marked: (written) => (written ? 'marked' : 'to mark'),
  added: (written) => (written ? 'added' : 'to add'),
  left: () => 'goes on running; Consentry holds what it loads (--snippets hold marks it)',
  late: () => 'stands below another script; it has to be the first',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const row = ({ kind, line, vendor, element, address }: Change, written: boolean): string[] =>
  [String(line), vendor || 'consentry', [element, address].filter(Boolean).join(' '), WORDS[kind](written)];

/** Columns as wide as their widest cell, the first to the right, the last as it is. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows.map((cells) => cells.map((cell, column) => {
    if (column === 0) return cell.padStart(widths[0] ?? 0);
    return column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
  }).join('  '));
}

function fileText({ file, changes, error }: FileReport, written: boolean): string {
  if (error) return `${file}\n  ${error}\n`;
  return `${file}\n${table(changes.map((change) => row(change, written))).map((line) => `  ${line}\n`).join('')}`;
}

function sum(reports: readonly FileReport[], written: boolean): string {
  const changes = reports.flatMap((report) => report.changes);
  const marked = changes.filter(({ kind }) => kind === 'marked').length;
  const changed = reports.filter((report) => report.changed).length;
  const failed = reports.filter(({ error }) => error).length;
  const did = `${counted(marked, 'tag')} ${written ? 'marked' : 'to mark'}, ${counted(changed, 'file')} of ${reports.length} ${written ? 'changed' : 'to change'}`;
  return [
    `${did}${failed ? `, ${counted(failed, 'file')} not handled` : ''}`,
    ...(changed && !written ? ['Nothing was written: add --write to change the files.'] : []),
  ].map((line) => `${line}\n`).join('');
}

/** For people: only files about which there is something to say. */
export const toText = (reports: readonly FileReport[], written: boolean): string =>
  [...reports.filter(({ changes, error }) => changes.length > 0 || error).map((report) => fileText(report, written)), sum(reports, written)].join('\n');

export const toJson = (reports: readonly FileReport[], written: boolean): string => `${JSON.stringify({ written, files: reports }, null, 2)}\n`;
