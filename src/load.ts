import type { Settings } from './config/types.ts';

/** Loads another of our files and resolves with what it hands over; rejects when it cannot be had. Each file is loaded once. */
export type Load = (file: string, integrity: string) => Promise<unknown>;

export function createLoader({ base, nonce }: Settings, trust: (url: string) => string): Load {
  const loaded: { [file: string]: Promise<unknown> } = {};
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
