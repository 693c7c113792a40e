// Finds what drives WebKitGTK. Node builtins only: it runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

const onPath = (file) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, file)).find((path) => existsSync(path));

export const findDriver = () => env.CONSENTRY_WEBKIT_DRIVER || onPath('WebKitWebDriver');

/** A screen to draw on where there is none. */
export const findScreen = () => onPath('xvfb-run');
