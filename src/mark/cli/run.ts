import type { MarkOptions, Marked } from '../types.ts';
import type { FileReport } from './report.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HELP, readArguments } from './args.ts';
import { findFiles, readText, writeText } from './files.ts';
import { toJson, toText } from './report.ts';

/** What a command is given by the dispatcher. */
export interface Surroundings {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
}

/** Marks with options that are compiled already. */
export type MarkFile = (html: string) => Marked;

async function vendorsOf(config: string, cwd: string): Promise<Pick<MarkOptions, 'vendors'>> {
  if (!config) return {};
  const { vendors } = JSON.parse(await readFile(resolve(cwd, config), 'utf8')) as { vendors?: unknown };
  if (!Array.isArray(vendors)) throw new Error(`${config}: no list called vendors`);
  return { vendors: vendors as NonNullable<MarkOptions['vendors']> };
}

async function handle(file: string, cwd: string, mark: MarkFile, write: boolean): Promise<FileReport> {
  try {
    const path = resolve(cwd, file);
    const text = await readText(path);
    const { html, changes } = mark(text);
    const changed = html !== text;
    if (changed && write) await writeText(path, html);
    return { file, changes, changed, error: '' };
  } catch (error) {
    return { file, changes: [], changed: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** `consentry mark …`; resolves with the exit code. `prepare` compiles options and throws when they are wrong. */
export async function runMark(args: readonly string[], prepare: (options: MarkOptions) => MarkFile, { cwd, out, err }: Surroundings): Promise<number> {
  try {
    const { patterns, options, config, write, json, help } = readArguments(args);
    if (help) {
      out(HELP);
      return 0;
    }
    const mark = prepare({ ...options, ...await vendorsOf(config, cwd) });
    const files = await findFiles(patterns, cwd);
    if (!files.length) throw new Error(`no file matches ${patterns.join(' ')}`);
    const reports: FileReport[] = [];
    for (const file of files) reports.push(await handle(file, cwd, mark, write));
    out((json ? toJson : toText)(reports, write));
    if (reports.some(({ error }) => error)) return 2;
    return !write && reports.some(({ changed }) => changed) ? 1 : 0;
  } catch (error) {
    err(`consentry mark: ${error instanceof Error ? error.message : String(error)}\nTry: consentry mark --help\n`);
    return 2;
  }
}
