/** Path of WebKitWebDriver, or `undefined`. `CONSENTRY_WEBKIT_DRIVER` comes first. */
export function findDriver(): string | undefined;
/** Path of xvfb-run, or `undefined`. */
export function findScreen(): string | undefined;
