/**
 * Codes of old, which Java and old Android still send, and those that are read as another: Cantonese as written Chinese. The
 * build puts them into `i18n/reopen.json` too. https://www.unicode.org/cldr/charts/latest/supplemental/language_matching.html
 */
export const ALIASES: { [language: string]: string } = { iw: 'he', in: 'id', zsm: 'ms', cmn: 'zh', yue: 'zh' };

const isScript = (part: string): boolean => /^[a-z]{4}$/.test(part);
const isRegion = (part: string): boolean => /^([a-z]{2}|\d{3})$/.test(part);

/**
 * Language, script and region of a tag; of Chinese also what the tag leaves unsaid (`zh-TW` is `zh-Hant-TW`). `Intl.Locale`
 * knows it of every language, and takes over 10 ms of the page's start when it is first asked.
 */
function partsOf(tag: string): (string | undefined)[] {
  // `zh_TW` is how servers name a locale, and what some of them write into `<html lang>`.
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  const language = ALIASES[first] ?? first;
  let script = rest.find(isScript);
  let region = rest.find(isRegion);
  if (language === 'zh') {
    if (region === 'mo') region = 'hk';
    script ??= first === 'yue' || region === 'tw' || region === 'hk' ? 'hant' : 'hans';
    region ??= script === 'hans' ? 'cn' : first === 'yue' ? 'hk' : 'tw';
  }
  return [language, script, region];
}

/** The available language nearest to the wanted ones: the first wanted whose language exists, by script, then by region. */
export function match(wanted: string[], available: string[]): string | undefined {
  for (const [language, script, region] of wanted.map(partsOf)) {
    let best: string | undefined;
    let bestScore = 0;
    for (const tag of available) {
      const [its, itsScript, itsRegion] = partsOf(tag);
      // One that names no region stands for all of them.
      const near = itsRegion === region ? 2 : itsRegion ? 0 : 1;
      const score = language && its === language ? 1 + (itsScript === script ? 3 : 0) + near : 0;
      if (score > bestScore) [best, bestScore] = [tag, score];
    }
    if (best) return best;
  }
  return undefined;
}
