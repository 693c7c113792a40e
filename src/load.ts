import type { Settings } from './config/types.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Loads another of our files and resolves with what it hands over; rejects when it cannot be had. Each file is loaded once. */
export type Load = (file: string, integrity: string) => Promise<unknown>;

export function createLoader({ base, nonce }: Settings): Load {
  const loaded: { [file: string]: Promise<unknown> } = {};
  let trust: (url: string) => string = (url) => url;
  try {
    // A page that enforces Trusted Types lists the policies it allows; ours is called `consentry`.
    const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
    const policy = types?.createPolicy('consentry', { createScriptURL: (url) => url });
    if (policy) trust = (url) => policy.createScriptURL(url);
  } catch { /* Not listed: then the browser refuses the file, and all stays shut. */ }

  const load: Load = (file, integrity) => new Promise((done, fail) => {
    const script = document.createElement('script');
    script.nonce = nonce;
    if (integrity) {
      script.integrity = integrity;
      // Integrity of another origin's file can only be checked on a CORS response.
      script.crossOrigin = 'anonymous';
    }
    script.addEventListener('consentry:ui', (event) => done((event as CustomEvent<unknown>).detail));
    script.onerror = () => {
      delete loaded[file];
      fail(new Error(file));
    };
    script.src = trust(base + file);
    document.head.append(script);
  });
  return (file, integrity) => loaded[file] ??= load(file, integrity);
}
