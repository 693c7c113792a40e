import { createMark } from './consentry-mark.mjs';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Marks every page of a build, after all other plugins have had their say. */
function createPlugin(mark) {
    return {
        name: 'consentry-mark',
        enforce: 'post',
        transformIndexHtml: { order: 'post', handler: mark },
        generateBundle: {
            order: 'post',
            handler(_, bundle) {
                for (const [file, output] of Object.entries(bundle)) {
                    if (output.type !== 'asset' || output.source === undefined || !/\.html?$/i.test(file))
                        continue;
                    output.source = mark(typeof output.source === 'string' ? output.source : strict.decode(output.source));
                }
            },
        },
    };
}

/** Vite and Rollup: marks the pages that a build writes and a development server shows. */
function consentry(options = {}) {
    const mark = createMark(options);
    return createPlugin((html) => mark(html).html);
}

export { consentry };
