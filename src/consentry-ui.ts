// Entry of dist/consentry-ui.js: hands the words to the UI, and the UI with all that only a decision needs
// to what has loaded it.
import type { Kit } from './kit.ts';
import { openDesk } from './events/desk.ts';
import { createRelease } from './guard/release.ts';
import { en } from './i18n/en.ts';
import { FILES } from './i18n/files.ts';
import { speak } from './i18n/speak.ts';
import { zhCN } from './i18n/zh-CN.ts';
import { createMountUi } from './ui/mount.ts';

const files = { langs: FILES, integrity: __LANGUAGES_INTEGRITY__ };
const mountUi = createMountUi((settings) => speak(settings, { en, 'zh-CN': zhCN }, files), __PREFERENCES_INTEGRITY__);

const kit: Kit = { mountUi, createRelease, openDesk, inspector: __INSPECTOR_INTEGRITY__ };

document.dispatchEvent(new CustomEvent('consentry-ui.js', { detail: kit }));
