/** Path of a browser of this system, or `undefined`. `CONSENTRY_CHROMIUM` and `CONSENTRY_FIREFOX` come first. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
