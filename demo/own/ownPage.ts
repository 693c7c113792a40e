import { browserSays } from '../scenario/browserSays.ts';
import { EVERY_VENDOR } from '../scenario/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { theme } from '../scenario/themes.ts';
import { POLICY_VERSIONS } from '../site/config.ts';
import { presets } from '../../src/vendors/index.ts';
import type { Lang } from '../site/view.ts';

/** Everything before the pasted code: what the browser says, the probe that reports to the panel, Consentry with every preset. */
function before(scenario: Scenario): string {
  const code = browserSays(scenario);
  const { endpoint, policy, banner, position } = scenario;
  const vendors = presets.map(({ id }) => id).filter((id) => scenario.vendors.includes(id) || !EVERY_VENDOR.includes(id));
  const attributes = [
    `data-vendors="${vendors.join(' ')}"`, `data-endpoint="/consent-events?mode=${endpoint}"`, 'data-policy-url="/privacy"',
    `data-policy-version="${POLICY_VERSIONS[policy]}"`, banner && `data-lang="${banner}"`, position && `data-position="${position}"`,
  ].filter(Boolean).join(' ');
  return [
    code && `<script>${code}</script>`,
    '<script src="/demo/panel/probe.js"></script>',
    scenario.control ? '' : `<script src="/consentry.js" ${attributes}></script>`,
    theme(scenario),
  ].filter(Boolean).join('\n');
}

/** A page of one's own gets our lines first in its head; snippets get a page around them. */
export function ownPage(pasted: string, scenario: Scenario, lang: Lang): string {
  const first = before(scenario);
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/gi;
  const places = [...pasted.matchAll(head)];
  const place = places.find(([tag]) => /^<head/i.test(tag)) ?? places.at(-1);
  if (place) return `${pasted.slice(0, place.index + place[0].length)}\n${first}\n${pasted.slice(place.index + place[0].length)}`;
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
${first}
<meta name="viewport" content="width=device-width">
<title>${TEXTS[lang].title}</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/site.css">
${pasted}
</head>
<body><main class="wide page"><h1>${TEXTS[lang].title}</h1><p class="lead">${TEXTS[lang].lead}</p>
<p><a href="#" data-consentry-open>${TEXTS[lang].choices}</a></p></main></body>
</html>`;
}

const TEXTS: { [lang in Lang]: { title: string; lead: string; choices: string } } = {
  zh: { title: '您自己的标签', lead: '这个页面上只有 Consentry 和您粘贴的代码。', choices: '隐私选择' },
  en: { title: 'Your own tags', lead: 'This page holds Consentry and the code you pasted, nothing else.', choices: 'Privacy choices' },
};
