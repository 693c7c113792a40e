import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { Vendor } from '../config/types.ts';
import type { CheckOptions } from './options.ts';
import type { Report, Tools, Visit } from './types.ts';
import type { CheckBrowser } from './browser.ts';
import { openBrowser } from './browser.ts';
import { readConsentry } from './consentry.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { judge } from './judge.ts';
import { toJunit } from './junit.ts';
import { known } from './known.ts';
import { HELP, readOptions } from './options.ts';
import { knownRules } from './rules.ts';
import { toText } from './text.ts';
import { visit } from './visit.ts';
import { createWhose } from './whose.ts';
import { TITLES } from './words.ts';

/** What a command is given by the dispatcher. */
export interface Surroundings {
  cwd: string;
  out(text: string): void;
  err(text: string): void;
}

const CHOICES = ['reject', 'accept', 'withdraw'];

async function configured({ config }: CheckOptions, cwd: string, { complete }: Tools): Promise<Vendor[]> {
  if (!config) return [];
  const { vendors } = JSON.parse(await readFile(resolve(cwd, config), 'utf8')) as { vendors?: unknown };
  return complete(vendors);
}

function reportOf(options: CheckOptions, browser: CheckBrowser, visits: Visit[], found: { version: string; vendors: Vendor[] }): Report {
  const { url: site, allow, strict } = options;
  const fact = (id: string) => known.find((vendor) => vendor.id === id);
  const own = (id: string) => found.vendors.find((vendor) => vendor.id === id);
  return {
    site, visits, listed: found, time: new Date().toISOString(), browser: `Chromium ${browser.version()}`,
    findings: judge(visits, { site, listed: found, allow, strict }),
    nameOf(id) {
      const name = own(id)?.disclosure.name;
      return (typeof name === 'string' ? name : name?.['en']) ?? fact(id)?.name ?? id;
    },
    categoryOf: (id) => own(id)?.category ?? fact(id)?.category ?? '',
  };
}

/** Goes through the scenarios, the plain one first: it tells whether there is a Consentry to press buttons of. */
async function makeReport(browser: CheckBrowser, options: CheckOptions, tools: Tools, { cwd, err }: Surroundings): Promise<Report> {
  const listed = { version: '', vendors: await configured(options, cwd, tools) };
  const rules = knownRules(known, tools.presets);
  const whose = async (page: Page) => {
    const { version, vendors } = await readConsentry(page) ?? listed;
    Object.assign(listed, { version, vendors });
    return createWhose(options.url, [vendors, rules], tools.finder);
  };
  const pages = [options.url];
  const visits: Visit[] = [];
  for (const [index, scenario] of options.scenarios.entries()) {
    if (visits.length && !listed.version && CHOICES.includes(scenario)) continue;
    visits.push(await visit(browser, {
      scenario, pages, most: visits.length ? 0 : options.most, patience: options.patience, lax: options.lax, whose,
      progress: (done, of, page) => err(`[${index + 1}/${options.scenarios.length}] ${TITLES[scenario]} · page ${done}/${of} · ${page}\n`),
    }));
  }
  return reportOf(options, browser, visits, listed);
}

async function write(report: Report, { json, junit, html }: CheckOptions, { cwd, out }: Surroundings): Promise<void> {
  const outputs: [file: string, text: (report: Report) => string][] = [[json, toJson], [junit, toJunit], [html, toHtml]];
  for (const [file, text] of outputs) if (file && file !== '-') await writeFile(resolve(cwd, file), text(report));
  out(json === '-' ? toJson(report) : toText(report));
}

/** `consentry check …`; resolves with the exit code. */
export async function runCheck(args: readonly string[], tools: Tools, surroundings: Surroundings): Promise<number> {
  let browser: CheckBrowser | undefined;
  try {
    const options = readOptions(args);
    if (options.help) {
      surroundings.out(HELP);
      return 0;
    }
    browser = await openBrowser(surroundings.cwd, options.browser);
    const report = await makeReport(browser, options, tools, surroundings);
    await write(report, options, surroundings);
    return report.findings.some(({ level }) => level === 'fail') ? 1 : 0;
  } catch (error) {
    surroundings.err(`consentry check: ${error instanceof Error ? error.message : String(error)}\nTry: consentry check --help\n`);
    return 2;
  } finally {
    await browser?.close();
  }
}
