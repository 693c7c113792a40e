import type { Settings } from './config/types.ts';

/** Loads another of our files and resolves with what it hands over; rejects when it cannot be had. Each file is loaded once. */
export type Load = (file: string, integrity: string) => Promise<unknown>;

/** Firefox, and Chromium before 133, take no import map once a module is on its way, and that of the page may stand further down. */
const mapMayCome = (): boolean => document.readyState === 'loading' && ('mozInnerScreenX' in window || !('moveBefore' in document));

/**
 * Where the page may enforce Trusted Types the file comes as a module: `import()` needs no policy, which the owner would have
 * to list, and a preload in front of it checks the integrity. https://w3c.github.io/trusted-types/dist/spec/#integration-with-html
 */
export function createLoader({ base, nonce }: Settings): Load {
  const loaded: { [file: string]: Promise<unknown> } = {};
  const load: Load = (file, integrity) => new Promise((done, fail) => {
    const address = base + file;
    const element = document.createElement('trustedTypes' in window ? 'link' : 'script');
    const failed = () => {
      delete loaded[file];
      // Nor may a later try take it for the page's own.
      element.remove();
      fail(new Error(file));
    };
    element.nonce = nonce;
    if (integrity) {
      element.integrity = integrity;
      // Integrity of another origin's file can only be checked on a CORS response.
      element.crossOrigin = 'anonymous';
    }
    element.onerror = failed;
    // Neither knows the element it came by.
    document.addEventListener(file, (event) => done((event as CustomEvent<unknown>).detail), { once: true });
    if (element instanceof HTMLScriptElement) element.src = address;
    else {
      element.href = address;
      const run = () => void import(/* @vite-ignore */ /* webpackIgnore: true */ element.href).catch(failed);
      // The page has asked for it, with an integrity of its own or none; a second link fails in Firefox.
      if ([...document.querySelectorAll<HTMLLinkElement>('[rel=modulepreload]')].some(({ href }) => href === element.href)) return run();
      element.rel = 'modulepreload';
      element.onload = run;
      if (mapMayCome()) return document.addEventListener('readystatechange', () => document.head.append(element), { once: true });
    }
    document.head.append(element);
  });
  return (file, integrity) => loaded[file] ??= load(file, integrity);
}
