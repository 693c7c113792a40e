/** Path of a browser of this system, or `undefined`. `CONSENTRY_CHROMIUM`, `CONSENTRY_HEADLESS_SHELL` and `CONSENTRY_FIREFOX` come first. */
export function findBrowser(name: 'chromium' | 'headless-shell' | 'firefox'): string | undefined;
