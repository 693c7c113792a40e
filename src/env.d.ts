/** True in the readable module, false in the minified files. Filled in by rollup.config.mjs and by the Vitest settings. */
declare const __DEV__: boolean;
/** The version of package.json. */
declare const __VERSION__: string;
/** `sha384-…` of the consentry-ui.js built just before; `''` when there is none. */
declare const __UI_INTEGRITY__: string;
/** The same for consentry-preferences.js, for the UI that loads it. */
declare const __PREFERENCES_INTEGRITY__: string;
/** The same for i18n/integrity.json, which has the hashes of the language files. */
declare const __LANGUAGES_INTEGRITY__: string;
/** The same for consentry-inspector.js. */
declare const __INSPECTOR_INTEGRITY__: string;
