// Entry of dist/consentry-preferences.js: hands words and vendors to layer two and the rarer steps, and these to what has loaded it.
import { complete } from './i18n/complete.ts';
import { en } from './i18n/preferences/en.ts';
import { zhCN } from './i18n/preferences/zh-CN.ts';
import { createSecond } from './ui/preferences/second.ts';
import { disclosures } from './vendors/disclosure/index.ts';

const second = createSecond((speech) => complete(speech, { en, 'zh-CN': zhCN }, disclosures));

document.dispatchEvent(new CustomEvent('consentry-preferences.js', { detail: second }));
