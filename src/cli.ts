#!/usr/bin/env node
// Entry of dist/consentry-cli.mjs: hands each command to its folder.
import process, { argv, cwd, stderr, stdout } from 'node:process';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Surroundings } from './mark/cli/run.ts';
import { checkTools } from './consentry-check.ts';
import { createMark } from './consentry-mark.ts';
import { runCheck } from './check/run.ts';
import { runMark } from './mark/cli/run.ts';

type Command = (args: readonly string[], surroundings: Surroundings) => Promise<number>;

const HELP = `consentry <command> [options]

  mark   make the static tags of vendors in HTML files inert until consent
  check  visit a page with fresh profiles and say what fires without consent

consentry <command> --help tells more.
`;

const COMMANDS = new Map<string, Command>([
  ['mark', (args, surroundings) => runMark(args, createMark, surroundings)],
  ['check', (args, surroundings) => runCheck(args, checkTools, surroundings)],
]);

/** Resolves with the exit code. */
export async function runCli([name = '--help', ...args]: readonly string[], surroundings: Surroundings): Promise<number> {
  const command = COMMANDS.get(name);
  if (command) return command(args, surroundings);
  if (name === '--version') surroundings.out(`${__VERSION__}\n`);
  else if (/^(?:help|--help|-h)$/.test(name)) surroundings.out(HELP);
  else {
    surroundings.err(`consentry: there is no command ${name}\n\n${HELP}`);
    return 2;
  }
  return 0;
}

// npm starts it through a link.
if (argv[1] && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  // Not exit(): a long report may still be on its way into a pipe.
  process.exitCode = await runCli(argv.slice(2), { cwd: cwd(), out: (text) => void stdout.write(text), err: (text) => void stderr.write(text) });
}
