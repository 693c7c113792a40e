import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A consent banner as its own documentation has owners install it. */
export interface Subject {
  name: string;
  /** First in the head, and last in the body. */
  head: string;
  end: string;
  /** The form that its documentation gives a held tag; missing where such a tag never runs. */
  tag?(address: string): string;
  files: { [path: string]: string };
  banner: string;
  accept: string;
  open: string;
  preferences: string;
}

const DIST = process.env['CONSENTRY_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
const inPackage = (path: string): string => fileURLToPath(import.meta.resolve(path));
const ours = (name: string): string => join(DIST, name);

export const consentry: Subject = {
  name: 'Consentry',
  head: '<script src="/consentry.js" data-vendors="baidu-tongji 360 sensors udesk gather"></script>',
  end: '',
  tag: (address) => `<script async src="https://hm.baidu.com/${address}"></script>`,
  files: { 'consentry.js': ours('consentry.js'), 'consentry-ui.js': ours('consentry-ui.js'), 'consentry-preferences.js': ours('consentry-preferences.js') },
  banner: '#consentry',
  accept: '#consentry [data-consentry=accept]',
  open: '#consentry [data-consentry=preferences]',
  preferences: '#consentry-preferences',
};

/** With both files asked for by the page, as README tells owners who want the banner sooner. */
export const preloaded: Subject = {
  ...consentry, name: 'Consentry, preloaded',
  head: `<link rel="preload" as="script" href="/consentry.js">\n<link rel="modulepreload" href="/consentry-ui.js">\n${consentry.head}`,
};

/** With the first file in the page itself. */
export const inline: Subject = {
  ...consentry, name: 'Consentry, inline',
  head: `<link rel="modulepreload" href="/consentry-ui.js">\n<script data-base="/" data-vendors="baidu-tongji 360 sensors udesk gather">${readFileSync(ours('consentry.js'), 'utf8')}</script>`,
};

const CATEGORIES = '{ necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} }';
const WORDS = `{
  consentModal: { title: 'We ask first', description: 'We and five others would like to measure how this site is used.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose' },
  preferencesModal: { title: 'Your choice', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: [
    { title: 'Needed', linkedCategory: 'necessary' }, { title: 'Analytics', linkedCategory: 'analytics' }, { title: 'Marketing', linkedCategory: 'marketing' }] },
}`;

const vanilla: Subject = {
  name: 'vanilla-cookieconsent',
  head: '<link rel="stylesheet" href="/cookieconsent.css">',
  end: `<script type="module">
import '/cookieconsent.umd.js';
CookieConsent.run({ hideFromBots: false, categories: ${CATEGORIES}, language: { default: 'en', translations: { en: ${WORDS} } } });
</script>`,
  tag: (address) => `<script type="text/plain" data-category="analytics" data-src="https://hm.baidu.com/${address}"></script>`,
  files: {
    'cookieconsent.css': inPackage('vanilla-cookieconsent/dist/cookieconsent.css'),
    'cookieconsent.umd.js': inPackage('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
  },
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
  open: '#cc-main .cm [data-role=show]',
  preferences: '#cc-main .pm',
};

const cookiecraftFile = (name: string): string => join(dirname(inPackage('cookiecraft')), name);

const cookiecraft: Subject = {
  name: 'cookiecraft',
  head: '',
  end: `<link rel="stylesheet" href="/cookiecraft.css">
<script src="/cookiecraft.min.js"></script>
<script>
new CookieCraft.CookieConsent({ categories: {
  necessary: { enabled: true, readOnly: true, label: 'Needed', description: 'The site works by these.' },
  analytics: { enabled: false, readOnly: false, label: 'Analytics', description: 'How the site is used.' },
  marketing: { enabled: false, readOnly: false, label: 'Marketing', description: 'Which advertisement led here.' },
}, translations: { title: 'We ask first', description: 'We and five others would like to measure how this site is used.' } }).init();
</script>`,
  // Version 1.0.11 starts only scripts that it has stopped itself, not those in the form it documents: no `tag`.
  files: { 'cookiecraft.css': cookiecraftFile('cookiecraft.css'), 'cookiecraft.min.js': cookiecraftFile('cookiecraft.min.js') },
  banner: '.cc-banner',
  accept: '.cc-banner [data-action=accept]',
  open: '.cc-banner [data-action=customize]',
  preferences: '.cc-modal__content',
};

export const peers: readonly Subject[] = [vanilla, cookiecraft];

const TYPES: { [extension: string]: string } = { js: 'text/javascript', css: 'text/css' };

/** What is served for a path of the subject's: the file and its type. */
export const subjectFiles = ({ files }: Subject): Promise<{ path: string; type: string; body: Buffer }[]> =>
  Promise.all(Object.entries(files).map(async ([path, file]) => ({ path, type: TYPES[path.split('.').pop()!]!, body: await readFile(file) })));
