import { SETTINGS, isMap } from './rules.ts';

const number = (text: string): unknown => (/^\d+$/.test(text) ? +text : text);
const flag = (text: string): unknown => !text || text === 'true' || (text !== 'false' && text);

/** Attributes are text; these settings are not. What does not look right stays text, and `resolve` says so. */
const fromText: { [setting: string]: (text: string) => unknown } = {
  vendors: (text) => text.match(/[^\s,]+/g) ?? text,
  days: number,
  minAge: number,
  endpointPlain: flag,
  restricted: flag,
};

/** The JSON block and the attributes of our script tag, which win, as the page wrote them: for `resolve`. Never throws. */
export function readConfig(script: HTMLScriptElement | null, page: Document): { [setting: string]: unknown } {
  const block = page.querySelector('script[type="application/json"][data-consentry-config]')?.textContent ?? '{}';
  let json: unknown;
  try {
    json = JSON.parse(block);
  } catch { /* Told below. */ }
  const raw: { [setting: string]: unknown } = isMap(json) ? json : {};
  for (const [name, text = ''] of Object.entries(script?.dataset ?? {})) {
    // Objects have no attribute: other scripts use names such as data-controller.
    const simple = name === 'vendors' || /^[sbn]/.test(typeof SETTINGS[name as keyof typeof SETTINGS]?.[0]);
    if (simple) raw[name] = (fromText[name] ?? String)(text);
  }
  // No list: `resolve` says so, and every vendor we know is held, whatever an attribute names.
  return isMap(json) ? raw : { ...raw, vendors: block };
}
