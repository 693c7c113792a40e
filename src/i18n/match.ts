/** Language, script and region of a tag with what it leaves unsaid (`zh-TW` is `zh-Hant-TW`, `iw` is `he-Hebr-IL`); empty for what is no tag. */
function partsOf(tag: string): (string | undefined)[] {
  try {
    // `zh_TW` is how servers name a locale, and what some of them write into `<html lang>`.
    const { language, script, region } = new Intl.Locale(tag.replace(/_/g, '-')).maximize();
    // Cantonese is read as written Chinese, and Macau as Hong Kong: https://www.unicode.org/cldr/charts/latest/supplemental/language_matching.html
    return [language === 'yue' ? 'zh' : language, script, region === 'MO' ? 'HK' : region];
  } catch {
    return [];
  }
}

/** The available language nearest to the wanted ones: the first wanted whose language exists, by script, then by region. */
export function match(wanted: string[], available: string[]): string | undefined {
  for (const [language, script, region] of wanted.map(partsOf)) {
    let best: string | undefined;
    let bestScore = 0;
    for (const tag of available) {
      const have = partsOf(tag);
      const score = language && have[0] === language ? 1 + (have[1] === script ? 2 : 0) + (have[2] === region ? 1 : 0) : 0;
      if (score > bestScore) [best, bestScore] = [tag, score];
    }
    if (best) return best;
  }
  return undefined;
}
