import { SETTINGS, isMap } from './rules.ts';

/** The configuration as the page wrote it, for `resolve`. */
export interface RawConfig {
  raw: { [setting: string]: unknown };
  /** Start of a JSON block that could not be read; `''` when all is well. */
  broken: string;
}

/** Attributes are text; these settings are not. What does not look right stays text, and `resolve` says so. */
const fromText: { [setting: string]: (text: string) => unknown } = {
  vendors: (text) => text.match(/[^\s,]+/g) ?? text,
  days: (text) => (/^\d+$/.test(text) ? +text : text),
  endpointPlain: (text) => (text === '' || text === 'true' || (text === 'false' ? false : text)),
};

/** Reads the JSON block and the attributes of our script tag; an attribute beats the block. Never throws. */
export function readConfig(script: HTMLScriptElement | null, page: Document): RawConfig {
  const block = page.querySelector('script[type="application/json"][data-consentry-config]')?.textContent ?? '{}';
  let json: unknown;
  try {
    json = JSON.parse(block);
  } catch { /* Told by `broken`. */ }
  const raw: RawConfig['raw'] = isMap(json) ? { ...json } : {};
  for (const [name, text = ''] of Object.entries(script ? script.dataset : {})) {
    // Objects have no attribute, and other scripts use names such as data-controller.
    const simple = name === 'vendors' || (name in SETTINGS && /string|number|boolean/.test(typeof SETTINGS[name as keyof typeof SETTINGS][0]));
    if (simple) raw[name] = (fromText[name] ?? String)(text);
  }
  return { raw, broken: isMap(json) ? '' : block.slice(0, 80) || '""' };
}
