/** Language, script and region of a tag with what it leaves unsaid (`zh-TW` is `zh-Hant-TW`); empty for what is no tag. */
function partsOf(tag: string): (string | undefined)[] {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return [language, script, region];
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
