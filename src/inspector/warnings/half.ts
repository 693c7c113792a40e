import type { Known } from '../../check/known.ts';
import type { Look, Warning } from './types.ts';

const calls = (code: string, name: string) => new RegExp(`(?:^|[^\\w$.])(?:window\\.)?${name.replace(/\$/g, '\\$&')}\\s*[.(]`).test(code);

/** A marked file whose inline companion the guard had to hold. */
const companion: Look = ({ log, scripts }) => log
  .filter(({ action, vector }) => action === 'held' && vector === 'inline')
  .flatMap(({ vendor }) => {
    const file = scripts.find((script) => script.vendor === vendor && script.mark && script.address
      && !log.some(({ action, what }) => action === 'held' && what === script.place));
    return file ? [{ key: 'half', vendor, values: { what: file.address } } satisfies Warning] : [];
  });

/** A marked snippet that sets up a queue, and another script that calls the queue now. */
const queue = ({ scripts, log, since }: Parameters<Look>[0], { id, queue: names = '' }: Known): Warning[] => {
  const inline = scripts.filter(({ address }) => !address);
  const ours = log.some(({ action, vector, vendor }) => action === 'held' && vector === 'inline' && vendor === id);
  if (since[id] !== undefined || ours) return [];
  return names.split(' ').filter((name) => name
    && inline.some(({ mark, code }) => mark && new RegExp(`\\b${name}\\b`).test(code))
    && inline.some(({ mark, code }) => !mark && calls(code, name) && !new RegExp(`(?:var|let|const|function|window\\.)\\s*${name}\\b`).test(code)))
    .map((name) => ({ key: 'halfQueue', vendor: id, values: { what: name } }));
};

/** Half a snippet marked: one half runs without the other. */
export const half: Look = (facts, known) => {
  const found = [...companion(facts, known), ...known.flatMap((vendor) => queue(facts, vendor))];
  return found.filter(({ vendor }, index) => found.findIndex((one) => one.vendor === vendor) === index);
};
