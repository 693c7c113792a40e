// Entry of dist/consentry-preferences.js: hands words and vendors to layer two, and layer two to the script element that loaded it.
import { complete } from './i18n/complete.ts';
import { en } from './i18n/preferences/en.ts';
import { zhCN } from './i18n/preferences/zh-CN.ts';
import { createOpenPreferences } from './ui/preferences/open.tsx';
import { disclosures } from './vendors/disclosure/index.ts';

const openPreferences = createOpenPreferences((speech) => complete(speech, { en, 'zh-CN': zhCN }, disclosures));

document.currentScript?.dispatchEvent(new CustomEvent('consentry:ui', { detail: openPreferences }));
