/** The part of Rollup's and Vite's plugin interface that is used; an own type, so that neither has to be installed. */
export interface MarkPlugin {
  name: string;
  enforce: 'post';
  /** Vite: pages of the development server, and entry pages of a build. */
  transformIndexHtml: { order: 'post'; handler(html: string): string };
  generateBundle: {
    order: 'post';
    /** Pages that other plugins have put into the bundle. */
    handler(options: unknown, bundle: { [file: string]: { type: 'asset' | 'chunk'; source?: string | Uint8Array } }): void;
  };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Marks every page of a build, after all other plugins have had their say. */
export function createPlugin(mark: (html: string) => string): MarkPlugin {
  return {
    name: 'consentry-mark',
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: mark },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type !== 'asset' || output.source === undefined || !/\.html?$/i.test(file)) continue;
          output.source = mark(typeof output.source === 'string' ? output.source : strict.decode(output.source));
        }
      },
    },
  };
}
