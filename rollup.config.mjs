// Builds dist/. What is loaded comes before what loads it, which carries the hash of that very file.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import dts from 'rollup-plugin-dts';
import ts from 'typescript';

// test/built/fresh.test.ts builds into a folder of its own.
const DIST = process.env.CONSENTRY_DIST ?? 'dist';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const COPIES = {
  'src/config/schema.json': 'config.schema.json',
  'src/events/schema.json': 'event.schema.json',
  'src/clients/rules.json': 'client-rules.json',
};
// These two are inside consentry-ui.js.
const BUNDLED_LANGS = ['en', 'zh-CN'];
// Chinese as pages and browsers name it, which src/reopen.ts, having no rules of languages, could not tell by the first two letters.
const CHINESE = ['zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK', 'zh-MO', 'zh-Hant-MO'];

/** A function, because the file does not exist before its turn in the list below. */
const integrityOf = (file) => () => {
  const path = join(DIST, file);
  return JSON.stringify(existsSync(path) ? `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}` : '');
};

const constantsOf = (dev) => replace({
  preventAssignment: true,
  delimiters: ['\\b', '\\b'],
  values: {
    __DEV__: String(dev),
    __VERSION__: JSON.stringify(version),
    __UI_INTEGRITY__: integrityOf('consentry-ui.js'),
    __LANGUAGES_INTEGRITY__: integrityOf('i18n/integrity.json'),
    __PREFERENCES_INTEGRITY__: integrityOf('consentry-preferences.js'),
    __INSPECTOR_INTEGRITY__: integrityOf('consentry-inspector.js'),
  },
});

// Types are the business of `npm run test:types`: without checking, a build takes half the time.
const compile = () => typescript({ tsconfig: 'src/tsconfig.json', noEmit: false, allowImportingTsExtensions: false, noCheck: true });

/** Takes comments and idle white space out of CSS, never touching quoted text. */
function minifyCss(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((part, index) => index % 2
      ? part
      : part.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}'))
    .join('');
}

/** Minifies every template literal of the files called styles.ts. */
const css = () => ({
  name: 'css',
  transform(code, id) {
    if (!/[\\/]styles\.ts$/.test(id)) return null;
    const elements = [];
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.type === 'TemplateElement') elements.push(node);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    for (const { start, end } of elements.sort((a, b) => b.start - a.start)) {
      code = code.slice(0, start) + minifyCss(code.slice(start, end)) + code.slice(end);
    }
    return { code, map: null };
  },
});

const minify = () => terser({
  ecma: 2020,
  compress: { passes: 3, ecma: 2020 },
  // Only names that begin with one underscore; a page's `_hmt` is reached by a string, and quoted names stay.
  mangle: { properties: { regex: /^_[^_]/, keep_quoted: true } },
  format: { comments: false, ecma: 2020 },
});

/**
 * Added after terser, which would drop it. The semicolon lets the file follow code that ends without one. The first line spares
 * Chromium the search for the end of each function before it compiles it: https://v8.dev/blog/explicit-compile-hints
 */
const banner = () => ({
  name: 'banner',
  renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n/*! Consentry ${version} | MIT */\n;${code.trim()}\n`, map: null }),
});

const bundle = (entry, file, ...more) => ({
  input: entry,
  output: { file: join(DIST, file), format: 'iife', plugins: [minify(), banner()] },
  plugins: [constantsOf(false), resolve({ extensions: ['.mjs', '.js', '.ts', '.tsx'] }), compile(), css(), ...more],
});

/** For builds, servers and commands: whoever runs them installs what they depend on. All of them share one consentry-mark.mjs. */
const forNode = (input, file) => ({
  input,
  external: (id) => /^(?:node:|parse5$|tinyglobby$)/.test(id) || (/[\\/]consentry-mark\.ts$/.test(id) && !input.endsWith('consentry-mark.ts')),
  output: { file: join(DIST, file), format: 'es', paths: (id) => (id.endsWith('consentry-mark.ts') ? './consentry-mark.mjs' : id) },
  plugins: [constantsOf(true), compile()],
});

/** What a file of src/ that needs no other one exports. */
async function exportsOf(path) {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2020 } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** Languages that are files of their own, and the list of their hashes: each src/i18n/<lang>.ts exports one object. The button that leads back is named as what it opens. */
async function writeLanguages() {
  const hashes = {};
  const reopen = {};
  mkdirSync(join(DIST, 'i18n'), { recursive: true });
  for (const name of readdirSync('src/i18n').sort()) {
    const lang = /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(name)?.[1];
    if (!lang || BUNDLED_LANGS.includes(lang)) continue;
    const [file] = Object.values(await exportsOf(join('src/i18n', name)));
    writeFileSync(join(DIST, 'i18n', `${lang}.json`), `${JSON.stringify(file)}\n`);
    reopen[lang] = file.texts.preferences;
    hashes[lang] = JSON.parse(integrityOf(`i18n/${lang}.json`)());
  }
  const { ALIASES, match } = await exportsOf('src/i18n/match.ts');
  const langs = [...BUNDLED_LANGS, ...Object.keys(reopen)];
  // A tag that is read as a bundled language needs no word.
  for (const tag of [...Object.keys(ALIASES), ...CHINESE]) reopen[tag] = reopen[match([tag], langs)];
  writeFileSync(join(DIST, 'i18n/integrity.json'), `${JSON.stringify(hashes)}\n`);
  writeFileSync(join(DIST, 'i18n/reopen.json'), `${JSON.stringify(reopen)}\n`);
}

/** What is copied, and the sizes; hangs on the last bundle of the list. */
const finish = () => ({
  name: 'finish',
  writeBundle() {
    for (const [from, to] of Object.entries(COPIES)) if (existsSync(from)) copyFileSync(from, join(DIST, to));
    for (const file of readdirSync(DIST).filter((name) => name.endsWith('.js'))) {
      const bytes = readFileSync(join(DIST, file));
      const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      console.log(`${file}: ${bytes.length} bytes, ${brotli.length} with brotli`);
    }
  },
});

export default [
  existsSync('src/consentry-inspector.ts') && bundle('src/consentry-inspector.ts', 'consentry-inspector.js'),
  existsSync('src/consentry-preferences.ts') && bundle('src/consentry-preferences.ts', 'consentry-preferences.js'),
  existsSync('src/consentry-ui.ts') && bundle('src/consentry-ui.ts', 'consentry-ui.js', { name: 'languages', buildStart: writeLanguages }),
  bundle('src/consentry.ts', 'consentry.js'),
  {
    input: 'src/index.ts',
    output: { file: join(DIST, 'consentry.mjs'), format: 'es' },
    plugins: [constantsOf(true), resolve({ extensions: ['.mjs', '.js', '.ts', '.tsx'] }), compile(), css()],
  },
  ...[['src/consentry-mark.ts', 'consentry-mark.mjs'], ['src/consentry-vite.ts', 'consentry-vite.mjs'], ['src/cli.ts', 'consentry-cli.mjs']].map(([input, file]) => forNode(input, file)),
  ...['consentry-mark', 'consentry-vite'].map((name) => ({
    input: `src/${name}.ts`,
    output: { file: join(DIST, `${name}.d.ts`), format: 'es' },
    plugins: [dts({ tsconfig: 'tsconfig.json' })],
  })),
  {
    input: 'src/index.ts',
    output: { file: join(DIST, 'consentry.d.ts'), format: 'es' },
    plugins: [dts({ tsconfig: 'tsconfig.json' }), finish()],
  },
].filter(Boolean);
