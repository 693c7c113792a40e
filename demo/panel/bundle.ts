import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Browser code of the panel, and the probe that pasted pages carry. */
export type PanelScript = 'panel' | 'probe';

const ENTRIES: { [name in PanelScript]: string } = { panel: './client/entry.tsx', probe: './client/probe.ts' };
const built = new Map<PanelScript, Promise<string>>();

/** Built when it is first asked for, in memory. */
export function panelScript(name: PanelScript): Promise<string> {
  const there = built.get(name) ?? bundle(name);
  built.set(name, there);
  return there;
}

async function bundle(name: PanelScript): Promise<string> {
  const entry = fileURLToPath(new URL(ENTRIES[name], import.meta.url));
  const result = await build({
    configFile: false, logLevel: 'error', publicDir: false, root: fileURLToPath(new URL('.', import.meta.url)),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'es2020', lib: { entry, formats: ['iife'], name: 'panel', fileName: name } },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`The panel's ${name} was not built`);
  return chunk.code;
}
