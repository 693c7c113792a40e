#!/usr/bin/env node
import process$1, { env, platform, argv, cwd, stderr, stdout } from 'node:process';
import { existsSync, statSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMark } from './consentry-mark.mjs';
import { mkdtemp, mkdir, writeFile, rm, readFile } from 'node:fs/promises';
import { join, delimiter, resolve as resolve$1 } from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { tmpdir } from 'node:os';
import { glob } from 'tinyglobby';

const isText = (value) => typeof value === 'string';
const isMap = (value) => Object(value) === value && !Array.isArray(value);
/** A text, or texts by name, or these by language. */
const isTexts = (value) => isText(value) || (isMap(value) && Object.values(value).every(isTexts));
const when = (fallback, accepted, good) => [fallback, accepted, (value) => (good(value) ? value : undefined)];
const fits = (form) => (value) => isText(value) && form.test(value);
const like = (accepted, form) => when('', accepted, fits(form));
const word = (...words) => when(words[0], words.join(', '), (value) => words.includes(value));
const count = (fallback, least, most) => when(fallback, `${least} to ${most}`, (value) => Number.isInteger(value) && value >= least && value <= most);
const flag = when(false, 'true or false', (value) => value === !!value);
const texts = (fallback) => when(fallback, 'texts by name', (value) => isMap(value) && isTexts(value));
/** Takes a pattern, or what carries one. An empty one would match everything, so it counts as broken. */
const isPattern = (value) => {
    try {
        return !!new RegExp((isText(value) ? value : value.pattern) || '(');
    }
    catch {
        return false;
    }
};
const patterns = when([], 'regular expressions', (value) => isText(value) && isPattern(value));
const isPath = fits(/^[\w$.]+$/);
/** Absolute; an empty address would mean the page itself, and fetch refuses one with a password. */
const address = ['', 'https URL, or http on this origin or loopback', (value, page) => {
        try {
            const { protocol, hostname, origin, username, href } = new URL(isText(value) && value || '//', page);
            const local = origin === new URL(page).origin || /^((.+\.)?localhost|127(\.\d+){3}|\[::1])$/.test(hostname);
            if (!username && (protocol === 'https:' || (protocol === 'http:' && local)))
                return href;
        }
        catch { /* Not an address. */ }
        return undefined;
    }];
const SETTINGS = {
    endpoint: address,
    endpointPlain: flag,
    policyUrl: address,
    policyVersion: like('at most 40 characters', /^.{0,40}$/),
    lang: like('tag such as zh-CN', /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i),
    dnt: word('honour', 'ignore'),
    gpc: word('honour', 'ignore'),
    cookieDomain: like('domain such as example.com', /^[\w-]+(\.[\w-]+)+$/),
    days: count(180, 1, 395),
    position: word('bar', 'card', 'dialog'),
    reopen: word('start', 'end', 'off'),
    accent: like('colour such as #1c555a', /^#([\da-f]{3}){1,2}$/i),
    base: address,
    unlisted: word('report', 'allow', 'hold'),
    controller: when(undefined, '{name, contact}', (value) => isMap(value) && isTexts(value) && value.name),
    policy: when({}, 'texts by name', isMap),
    minAge: count(0, 0, 21),
    restricted: flag,
    rights: texts({}),
    confirm: like('functional, analytics, marketing', /^((functional|analytics|marketing)( |$))+$/),
    texts: texts({}),
};
/** As `toJSON` writes it, so that there is no 30th of February. */
const day = when(undefined, 'day such as 2026-12-01', (value) => new Date(value).toJSON()?.slice(0, 10) === value);
const POLICY = {
    publishedAt: day,
    effectiveAt: day,
    summary: when(undefined, 'text', isTexts),
    archiveUrl: when(undefined, 'text', isTexts),
};
const VENDOR = {
    category: word('marketing', 'functional', 'analytics'),
    hosts: when([], 'hosts such as example.com/path', fits(/^[\w-]+(\.[\w-]+)*(\/\S*)?$/)),
    urls: patterns,
    cookies: when([], '{pattern, name, days}', (value) => isMap(value) && isPattern(value)),
    storage: patterns,
    globals: when([], 'names of globals', isPath),
    stop: when([], '[path, ...arguments]', (value) => Array.isArray(value) && isPath(value[0])),
    disabled: flag,
    separate: flag,
    legalBasis: word('consent', 'legitimate-interest'),
    revision: when(1, 'number', Number.isFinite),
    disclosure: texts({}),
};

/** A vendor's id may not be a category's name: `data-consentry` takes either. */
const ID = /^(?!(necessary|functional|analytics|marketing)$)[a-z\d][a-z\d-]{0,39}$/;
const EVERY = 'JSON with a list of vendors; all we know are held';
/** Starts from `base` and the defaults, then takes what is right of the input. Lists add to the base, all else replaces it. */
function fill(rules, input, base, path, page, wrong) {
    const result = { ...base };
    const table = new Map(Object.entries(rules));
    for (const [name, [fallback]] of table)
        result[name] ?? (result[name] = fallback);
    for (const [name, value] of Object.entries(input)) {
        const [fallback, accepted, take] = table.get(name) ?? [0, [...table.keys()].join(', '), () => undefined];
        const list = Array.isArray(fallback);
        if (list && Array.isArray(value)) {
            result[name] = result[name]
                .concat(value.filter((entry, index) => take(entry, page) ?? wrong(`${path}${name}[${index}]`, entry, accepted)));
        }
        else {
            const taken = list ? undefined : take(value, page);
            if (taken === undefined)
                wrong(path + name, value, `${accepted}, using ${JSON.stringify(result[name]) ?? 'nothing'}`);
            else
                result[name] = taken;
        }
    }
    return result;
}
function resolveVendors(inputs, { presets, shorthands, page }, wrong) {
    const vendors = new Map();
    const ids = presets.map(({ id }) => id);
    const named = new Map(Object.entries(shorthands));
    inputs.forEach((input, index) => {
        const { id, ...fields } = isMap(input) ? input : { id: input };
        for (const full of named.get(id) ?? [id]) {
            const base = vendors.get(full) ?? presets[ids.indexOf(full)];
            if (base || (isText(full) && ID.test(full) && (fields.hosts || fields.urls))) {
                vendors.set(full, { ...fill(VENDOR, fields, base ?? {}, `vendors[${index}].`, page, wrong), id: full });
            }
            else
                wrong(`vendors[${index}]`, input, `${[...named.keys(), ...ids].join(', ')}, or an own id with hosts or urls`);
        }
    });
    // The owner's own stand last: they cannot take an address away from a vendor that has its own switch.
    const rank = ({ id }) => (ids.indexOf(id) + 1 || ids.length + 1);
    return [...vendors.values()].sort((a, b) => rank(a) - rank(b));
}
/** An owner's legitimate interest is none in identity data or abroad, in children, nor in the law of China (S22, L-CN4, L-CN8). */
function basis({ id, separate, legalBasis }, { minAge, controller }, wrong) {
    if (legalBasis === 'consent' || !(separate || minAge || controller?.country === 'CN'))
        return legalBasis;
    wrong(`${id}.legalBasis`, legalBasis, 'consent where separate, minAge or country CN is set, using it');
    return 'consent';
}
/**
 * Fills in every default, once. Takes JSON data. Never throws; what is wrong is listed, and never opens a tag.
 */
function resolve(raw, env) {
    const problems = new Map();
    const wrong = (setting, given, accepted) => {
        problems.set(setting, { setting, given: `${JSON.stringify(given)}`.slice(0, 80), accepted });
    };
    // `$schema` is for editors.
    const { $schema: _editor, vendors = env.defaultVendors, ...rest } = isMap(raw) ? raw : { vendors: null };
    const list = Array.isArray(vendors) ? vendors : env.presets.map(({ id }) => id);
    if (list !== vendors)
        wrong('vendors', vendors, EVERY);
    const { lang, ...settings } = fill(SETTINGS, rest, {}, '', env.page, wrong);
    return {
        settings: {
            ...settings,
            policy: fill(POLICY, settings.policy, {}, 'policy.', env.page, wrong),
            base: settings.base ? settings.base.replace(/\/?$/, '/') : address[2]('.', env.script) ?? '',
            vendors: resolveVendors(list, env, wrong).map((vendor) => ({
                ...vendor, disabled: vendor.disabled || settings.restricted, legalBasis: basis(vendor, settings, wrong),
            })),
            langs: [lang, ...env.languages, 'en'].filter(Boolean),
            nonce: env.nonce,
        },
        problems: [...problems.values()],
    };
}

/** Names and patterns as one expression; without any it matches nothing. */
const either = (sources, flags = '') => new RegExp(sources.map((source) => (typeof source === 'string' ? source : source.pattern)).join('|') || '(?!)', flags);

/** How many harmless texts a question remembers, and how long each may be. */
const KEPT = 256;
const LENGTH = 200;
/**
 * Puts a memory before a slow question: pages ask the same short texts again and again, and "no" is almost every answer.
 * Three letters say where a text stands in it: a set hashes all of them, which costs a new text more than the question itself.
 * What is no text is harmless only when nothing can come out of it later.
 */
function remember(matters) {
    const harmless = new Array(KEPT).fill('');
    return (value) => {
        if (typeof value !== 'string')
            return Object(value) === value;
        const { length } = value;
        if (!length || length > LENGTH)
            return matters(value);
        const place = (value.charCodeAt(Math.max(0, length - 4)) * 5 + value.charCodeAt(length >> 1) * 3 + value.charCodeAt(length - 1) + length) % KEPT;
        if (harmless[place] === value)
            return false;
        if (matters(value))
            return true;
        harmless[place] = value;
        return false;
    };
}

/** Where an address may begin in a text, and what stands in the place of its host. */
const AUTHORITY = /(?:(?:[/\\][\t\n\r]*){2,}|[ps][\t\n\r]*:[/\\\t\n\r]*)([^/?#\\"'<>() ]*)/gi;
/**
 * Ways to write a host without writing it: percent-encoding, letters that the URL parser folds or drops, the tabs and line ends
 * it skips, and character references, also for what comes before the host. https://url.spec.whatwg.org/#host-parsing
 */
const DISGUISED = /[%&\\]|[^\x21-\x7e]/;
/** Of an address that leaves this site, or of text that the page has made: `http:`, `https:`, `ws:`, `wss:`, `blob:`, and `data:` but for what only looks or sounds. Not of a style such as `top:0`. */
const SCHEME = /(?:t[\t\n\r]*p[\t\n\r]*s?|w[\t\n\r]*s[\t\n\r]*s?|o[\t\n\r]*b)[\t\n\r]*:|data:(?!image\/[^s]|font|audio|video)/i;
const REFERENCE = /&(?:amp;)*(?:#(?!(?:0*(?:3[489]|6[02]|160)|x0*(?:2[267]|3[ce]|a0));)|b?sol|colon|tab|newline)/i;
/** What no plain relative address has; in a long text something of it always stands. */
const ODD = /[\\:&\t\n\r]|\/\//;
const LONG = 999;
const SLASHES = /\/[\t\n\r]*\//;
/** Before a path in a text. */
const BEGIN = '(?:^|[/"\'=\\s(,])';
/** A pattern without its classes, escapes and groups. */
const outer = (source) => {
    const less = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '').replace(/\([^()]*\)/g, '');
    return less === source ? source : outer(less);
};
/** Compiles once; a check costs one map look-up a label of the host and one test of all path patterns together. */
function compile(vendors) {
    const byHost = new Map();
    const byUrl = [];
    vendors.forEach(({ hosts, urls }, rank) => {
        for (const rule of hosts) {
            const [, host = '', path = ''] = /^([^/]*)(.*)$/.exec(rule.toLowerCase()) ?? [];
            byHost.set(host, [...(byHost.get(host) ?? []), [rank, path]]);
        }
        if (urls.length)
            byUrl.push([rank, new RegExp(urls.join('|'), 'i')]);
    });
    const sources = vendors.flatMap(({ urls }) => urls);
    const anyUrl = either(sources, 'i');
    // An address begins and ends anywhere in a text, and a relative one begins without the slash that its whole has.
    const own = [];
    const far = [];
    const rest = [];
    for (const source of sources) {
        const text = source.replace(/\\.|\[(?:\\.|[^\]])*\]|[$^]/g, (sign) => (sign === '^' ? '' : sign === '$' ? '(?![^"\'\\s>),])' : sign));
        const path = /^\/(?![/?*+{|])(.*)/.exec(text)?.[1];
        // A beginning that all of them share is looked for in half the time.
        if (outer(source).includes('|'))
            rest.push(path ? BEGIN + path : text);
        else if (path)
            own.push(path);
        else
            (text.startsWith('//') ? far : rest).push(text);
    }
    const paths = either(own.length ? [`${BEGIN}(?:${own.join('|')})`, ...rest] : rest, 'i');
    // Signs before a path are everywhere in markup: looked for without them first, which takes half the time.
    const loose = either([...own, ...rest], 'i');
    const inText = either([paths.source, ...far], 'i');
    /** Hosts that were looked at in texts. */
    const named = remember((authority) => DISGUISED.test(authority) || rulesOf(authority.replace(/^.*@|:\d*$/g, '')).length > 0);
    const rulesOf = (hostname) => {
        const found = [];
        for (let host = hostname.toLowerCase().replace(/\.$/, ''), dot = 0; dot >= 0; host = host.slice(dot + 1)) {
            found.push(...byHost.get(host) ?? []);
            dot = host.indexOf('.');
        }
        return found;
    };
    return {
        vendor(hostname, pathname, href) {
            let best = vendors.length;
            for (const [rank, path] of rulesOf(hostname))
                if (rank < best && pathname.toLowerCase().startsWith(path))
                    best = rank;
            if (anyUrl.test(href))
                for (const [rank, pattern] of byUrl)
                    if (rank < best && pattern.test(href))
                        best = rank;
            return vendors[best];
        },
        hint: (text) => [...text.matchAll(AUTHORITY)].some(([, host]) => host && named(host)) || REFERENCE.test(text) || inText.test(text),
        // One expression for all of it takes three times as long; a letter is searched at memory speed.
        risky: (text) => (loose.test(text) && paths.test(text)) || ((text.length > LONG || ODD.test(text)) && (SLASHES.test(text) || text.includes('\\')
            || (text.includes(':') && SCHEME.test(text)) || (text.includes('&') && REFERENCE.test(text)))),
    };
}

const words$1 = (text) => text.split(' ');
/** Patterns of names as people write them; `*` is any text. */
const named = (names) => words$1(names).map((name) => `^${name.replace(/\*/g, '.*')}$`);
/** Cookies of one lifetime; no days when nobody knows. */
const cookies = (names, days) => words$1(names).map((name) => ({ name, pattern: named(name)[0] ?? name, ...(days !== undefined && { days }) }));

/** Display ads of 360. */
const ads360 = {
    id: '360-ads',
    category: 'marketing',
    hosts: words$1('show-g.mediav.com show.g.mediav.com'),
};

/** The so.com push. Its files have hash names on a CDN that carries other sites' files too. */
const autopush360 = {
    id: '360-autopush',
    category: 'marketing',
    hosts: words$1('js.passport.qihucdn.com jspassport.ssl.qhimg.com s.360.cn'),
    urls: ['//s\\d*\\.(ssl\\.)?qhres2?\\.com/(ssl|static)/ab77b6ea7[\\da-f]+\\.js'],
};

/** 百度统计. hm.js writes its cookies back from storage, so both are listed. */
const baiduTongji = {
    id: 'baidu-tongji',
    category: 'analytics',
    hosts: words$1('hm.baidu.com hmcdn.baidu.com tongji.baidu.com datax.baidu.com ers.baidu.com ada.baidu.com goutong.baidu.com fclog.baidu.com'),
    cookies: [...cookies('Hm_lvt_* Hm_cv_* Hm_up_* Hm_ct_*', 365), ...cookies('Hm_lpvt_* Hm_ck_* HMACCOUNT', 0)],
    storage: named('Hm_* HMACCOUNT'),
    stop: [['_hmt.push', ['_setAutoTracking', false]]],
};

/** 360分析. The core file has a hash name on a shared CDN. */
const fenxi360 = {
    id: '360-fenxi',
    category: 'analytics',
    // e.so.com belongs to 360-ocpc; here it is for owners who list this vendor alone.
    hosts: words$1('s.union.360.cn 360fenxi.mediav.com e.so.com'),
    urls: ['//s\\d*\\.(ssl\\.)?(qhimg|qhres2?)\\.com/static/[\\da-f]{16}\\.js'],
    cookies: [...cookies('Qs_lvt_* Qs_pv_* qs_lvt_* qs_pv_*', 365), ...cookies('mediav __qhart', 0)],
    // Undocumented; later sends go out only when the function returns true.
    stop: [['_qha', 'set', 'pingGuard', () => false]],
};

/** 荟聚. A synchronous script without a stub: the page's inline calls are held with it. */
const gatherConvertlab = {
    id: 'gather-convertlab',
    category: 'marketing',
    hosts: words$1('convertlab.com convertwork.cn huiju.cool dmhub.cn'),
    urls: ['/cbe/(collect|__utm)(\\?|$)', '/qrcode/binding\\?.*utma=', '/formdata/get/[\\da-f]{32}'],
    cookies: cookies('c__utma c__utmb c__utmc _icla'),
    globals: ['clab_tracker', '_clForm'],
    stop: ['OpenPage', 'ExitPage', 'Click'].map((what) => [`clab_tracker.setEnableAutoTrack${what}`, false]),
};

/** 聚效 conversion and retargeting; covers every mediav.com host that a vendor before it did not take. */
const mediav360 = {
    id: '360-mediav',
    category: 'marketing',
    hosts: ['mediav.com'],
    cookies: [...cookies('mediav', 0), ...cookies('_jzq* _qzj*')],
};

/** Conversions of 360's ads. The analytics tag calls e.so.com too; it stays shut until marketing is allowed. */
const ocpc360 = {
    id: '360-ocpc',
    category: 'marketing',
    hosts: words$1('e.so.com dop.360.cn api.e.360.cn'),
};

/** 神策. Usually self-hosted, so paths count for more than hosts. */
const sensorsData = {
    id: 'sensors-data',
    category: 'analytics',
    hosts: ['sensorsdata.cn'],
    urls: [
        '/sensorsdata(\\.(es6|amd|mtp|full))*(\\.min)?\\.js(\\?|$)',
        '/sa-sdk-javascript[@/]',
        '/sa(\\.gif)?(\\?|$)',
    ],
    cookies: [
        ...cookies('sensorsdata2015jssdkcross* sa_jssdk_2015_*', 360),
        // To midnight.
        ...cookies('sajssdk_2015_*', 1),
        ...cookies('sensorsdata2015jssdkchannel*', 400),
        ...cookies('sensorsdata2015session sensorsdata_domain_test', 0),
        ...cookies('sensorsdata2015jssdksession* sensorsdata_is_new_user'),
    ],
    storage: named('*sawebjssdk* sajssdk-lock-* sensorsdata* sensors_heatmap_* sensors-visual-mode webjssdkvtrackcollect web_sdk_heatmap_language sawebsdk2025'),
    // Only the static form lacks a stub. The loader form names neither call, and its own stub must not be disturbed.
    globals: ['sensors.init', 'sensorsDataAnalytic201505.init'],
    stop: [['sensorsDataAnalytic201505.disableSDK']],
};

/** Udesk web chat. Its state sits in its own frame. */
const udesk = {
    id: 'udesk',
    category: 'functional',
    hosts: words$1('udesk.cn udeskglobal.com'),
    urls: ['/im_client/(js/udeskApi\\.js|\\?.*web_plugin_id=)'],
};

/** Every vendor we know, in matching order: where two cover an address, the narrower stands first. */
const presets = [
    baiduTongji,
    autopush360,
    ocpc360,
    ads360,
    fenxi360,
    mediav360,
    sensorsData,
    udesk,
    gatherConvertlab,
];
/** Short ids for owners; `360` is every product of 360. */
const shorthands = {
    360: presets.map(({ id }) => id).filter((id) => id.startsWith('360-')),
    sensors: ['sensors-data'],
    gather: ['gather-convertlab'],
};
/** What is held when the owner names no vendor. */
const defaultVendors = ['baidu-tongji', '360', 'sensors', 'udesk'];

const checkTools = {
    presets,
    finder(rules) {
        const { vendor } = compile(rules);
        return ({ hostname, pathname, href }) => vendor(hostname, pathname, href)?.id;
    },
    complete(vendors) {
        const { settings, problems } = resolve({ vendors }, { presets, shorthands, defaultVendors, page: 'https://page.invalid/', script: '', nonce: '', languages: [] });
        const [problem] = problems;
        if (problem)
            throw new TypeError(`${problem.setting}: ${problem.given}; accepted: ${problem.accepted}`);
        return settings.vendors;
    },
};

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const PLACES = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(env[name] ?? '', 'Google/Chrome/Application/chrome.exe')),
];
const isFile = (path) => existsSync(path) && statSync(path).isFile();
/** A Chromium of this system; `undefined` leaves it to Playwright's own. */
function findBrowser(wanted) {
    const suffix = platform === 'win32' ? '.exe' : '';
    const onPath = NAMES.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name + suffix)));
    return wanted ?? env['CONSENTRY_CHROMIUM'] ?? [...onPath, ...PLACES].find(isFile);
}

const PACKAGES = ['playwright-core', 'playwright', '@playwright/test'];
/** What keeps the command from running, in words for whoever called it. */
class CannotRun extends Error {
}
/** Playwright is not a dependency: beside us, or in the folder the command is called in. */
function findPlaywright(cwd) {
    for (const from of [import.meta.url, join(cwd, 'package.json')]) {
        const require = createRequire(from);
        for (const name of PACKAGES) {
            try {
                return require(name).chromium;
            }
            catch { /* The next one. */ }
        }
    }
    throw new CannotRun('The check drives a browser through Playwright. Install it once: npm install --save-dev playwright-core');
}
async function openBrowser(cwd, wanted) {
    const executablePath = findBrowser(wanted);
    try {
        // Root, as in a container, has no sandbox to give.
        const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
        const options = { args, ...(executablePath && { executablePath }) };
        const kind = findPlaywright(cwd);
        const browser = await kind.launch(options);
        return {
            newContext: (context) => browser.newContext(context), version: () => browser.version(), close: () => browser.close(),
            openProfile: (folder, context) => kind.launchPersistentContext(folder, { ...options, ...context }),
        };
    }
    catch (error) {
        if (error instanceof CannotRun)
            throw error;
        throw new CannotRun(`No Chromium could be started (${executablePath ?? 'none found'}). Name one: --browser <path>, or CONSENTRY_CHROMIUM.\n${error.message}`);
    }
}

const PATIENCE$1 = 4000;
/** Version and vendors of the Consentry on this page; `undefined` where there is none. */
const readConsentry = (page) => page.evaluate(() => {
    const { consentry } = window;
    return typeof consentry?.settings === 'function' ? { version: consentry.version, vendors: consentry.settings().vendors } : undefined;
});
/** Presses a button of our banner as a visitor does; `false` when it is not shown. */
async function press(page, button) {
    try {
        await page.locator(`[data-consentry=${button}]:visible`).first().click({ timeout: PATIENCE$1 });
        return true;
    }
    catch {
        return false;
    }
}
/** Takes everything back; the page reloads. */
async function withdraw(page) {
    await Promise.all([
        page.waitForEvent('load', { timeout: PATIENCE$1 }).catch(() => undefined),
        page.evaluate(() => window.consentry?.withdraw()),
    ]);
}

const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML and HTML; characters that XML 1.0 cannot hold go. https://www.w3.org/TR/xml/#charsets */
const escape = (text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');

/** Registrable domain, as far as it can be told without the public suffix list. */
const siteOf = (host) => /[^.]*\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]*$/.exec(host)?.[0] ?? host;

/** What one visit saw, by vendor and then by host; the site's own requests and keys without a vendor are left out. */
function rowsOf({ requests, kept }, { site, nameOf }) {
    const home = siteOf(new URL(site).hostname);
    const rows = new Map();
    const rowOf = (vendor, host) => {
        const key = vendor || host;
        const row = rows.get(key) ?? { vendor, name: vendor ? nameOf(vendor) : host, requests: [], kept: [] };
        rows.set(key, row);
        return row;
    };
    for (const { vendor, host, address } of requests) {
        if (!vendor && siteOf(host) === home)
            continue;
        const row = rowOf(vendor, host);
        const bare = address.replace(/[?#].*/, '');
        const known = row.requests.find(([one]) => one === bare);
        if (known)
            known[1]++;
        else
            row.requests.push([bare, 1]);
    }
    for (const entry of kept)
        if (entry.vendor)
            rowOf(entry.vendor, '').kept.push(entry);
    return [...rows.values()];
}

/** What the HTML report looks like. */
const styles = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#16262b;--soft:#4c5c62;--line:#d3d6cf;--tint:#eef0ea;--bad:#a3201d;--good:#1d6339}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-inline-size:72rem;margin:auto;padding:2rem 1.25rem}
h1{font-size:1.75rem;margin:0}
h2{font-size:1.25rem;margin:0 0 .5rem}
h2 b{font-size:.875rem}
p{margin:.25rem 0;overflow-wrap:anywhere}
a{color:inherit}
.verdict{font-size:1.25rem;font-weight:600;margin:1rem 0 2rem}
.fail .verdict,.verdict.fail,.fail h2 b,li.fail{color:var(--bad)}
.verdict.pass,.pass h2 b{color:var(--good)}
section{border-block-start:3px solid var(--good);padding:1rem 0 2rem}
section.fail{border-color:var(--bad)}
ul{padding-inline-start:1.25rem;overflow-wrap:anywhere}
li.notice{color:var(--soft)}
.seen{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:1.5rem;align-items:start}
img{inline-size:100%;border:1px solid var(--line);border-radius:.375rem}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.375rem .75rem .375rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:400}
small{display:block;color:var(--soft);font-weight:400}
td small{display:inline}
code{font:.8125rem/1.4 ui-monospace,monospace}
@media (max-width:48rem){.seen{grid-template-columns:1fr}}
@media (prefers-color-scheme:dark){:root{--paper:#151b1d;--ink:#eef1ee;--soft:#b0bcbd;--line:#3d4a4e;--tint:#20292b;--bad:#ff9c94;--good:#7fd3a0}}
`;

const TITLES = {
    none: 'No choice', reject: 'Reject all', accept: 'Accept all', withdraw: 'Withdrawn', dnt: 'Do Not Track', gpc: 'Global Privacy Control',
};
const WHEN = {
    none: 'before any choice', reject: 'after Reject all', accept: 'after Accept all, which does not cover it', withdraw: 'after consent was withdrawn',
    dnt: 'with Do Not Track on and no choice', gpc: 'with Global Privacy Control on and no choice',
};
/** One finding in a sentence. */
function say({ kind, scenario, vendor, what }, nameOf) {
    const name = vendor && nameOf(vendor);
    switch (kind) {
        case 'fired': return `${name} was requested ${what.length}× ${WHEN[scenario]}: ${what[0]}`;
        case 'stored': return `${name} has data in the browser ${WHEN[scenario]}: ${what.join(', ')}`;
        case 'untried': return `The choice could not be made: no button [data-consentry=${scenario === 'reject' ? 'reject' : 'accept'}] was shown.`;
        case 'unlisted': return `No vendor covers ${what[0]}${name ? ` (${name})` : ''}: it loads whatever is chosen.`;
        case 'never': return `${name} is listed but was not requested after Accept all.`;
        case 'twice': return `${name} loads the same script more than once on a page: ${what[0]}`;
        case 'shown': return `This browser has no setting for ${TITLES[scenario]}: pages and servers were shown it the way browsers with one do.`;
        case 'absent': return 'No Consentry on this site: reject, accept and withdraw were not tried.';
    }
}

const findingsList = (findings, { nameOf }) => (findings.length
    ? `<ul>${findings.map((finding) => `<li class="${finding.level}">${escape(say(finding, nameOf))}</li>`).join('')}</ul>` : '');
function table$1(visit, report) {
    const rows = rowsOf(visit, report).map(({ vendor, name, requests, kept }) => `<tr><th scope="row">${escape(name)}<small>${vendor ? `${escape(vendor)}, ${report.categoryOf(vendor)}` : 'no vendor'}</small></th><td>${requests.map(([address, count]) => `<code>${escape(address)}</code>${count > 1 ? ` ${count}×` : ''}`).join('<br>')}</td><td>${kept.map(({ area, name: key }) => `<code>${escape(key)}</code> <small>${area}</small>`).join('<br>')}</td></tr>`);
    return rows.length
        ? `<table><thead><tr><th scope="col">Third party</th><th scope="col">Requests</th><th scope="col">Cookies and storage</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
        : '<p>No third party was asked, and nothing of one was stored.</p>';
}
function section(visit, report) {
    const found = report.findings.filter(({ scenario }) => scenario === visit.scenario);
    const bad = found.some(({ level }) => level === 'fail');
    const picture = visit.picture ? `<img alt="The page: ${TITLES[visit.scenario]}" src="data:image/jpeg;base64,${visit.picture.toString('base64')}">` : '';
    return `<section class="${bad ? 'fail' : 'pass'}"><h2>${TITLES[visit.scenario]} <b>${bad ? 'failed' : 'passed'}</b></h2>
${findingsList(found, report)}<div class="seen"><div>${table$1(visit, report)}</div>${picture}</div></section>`;
}
/** For people; one file, with the pictures inside. */
function toHtml(report) {
    const { site, time, browser, listed, visits, findings } = report;
    const failures = findings.filter(({ level }) => level === 'fail').length;
    const pages = visits[0]?.pages.length ?? 0;
    return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Consent check of ${escape(site)}</title><style>${styles}</style>
<main><h1>Consent check</h1>
<p><a href="${escape(site)}">${escape(site)}</a></p>
<p>${escape(time)} · ${escape(browser)} · ${listed.version ? `Consentry ${escape(listed.version)}` : 'without Consentry'} · ${pages} ${pages === 1 ? 'page' : 'pages'}</p>
<p class="verdict ${failures ? 'fail' : 'pass'}">${failures ? `${failures} ${failures === 1 ? 'thing' : 'things'} happened that should not have.` : 'Nothing fired that should not have.'}</p>
${visits.map((visit) => section(visit, report)).join('\n')}
</main></html>
`;
}

/** For programs. Pictures are in the HTML report only. */
function toJson$1({ site, time, browser, listed, visits, findings, nameOf, categoryOf }) {
    const ids = new Set(visits.flatMap(({ requests, kept }) => [...requests, ...kept].map(({ vendor }) => vendor)).filter(Boolean));
    return `${JSON.stringify({
        schemaVersion: 1, site, time, browser, consentry: listed.version,
        vendors: [...ids].map((id) => ({ id, name: nameOf(id), category: categoryOf(id), listed: listed.vendors.some((vendor) => vendor.id === id) })),
        scenarios: visits.map(({ scenario, pages, requests, kept, acted, shown }) => ({ scenario, acted, ...(/^(?:dnt|gpc)$/.test(scenario) && { signal: shown ? 'shown' : 'setting' }), pages, requests, kept })),
        findings: findings.map((finding) => ({ ...finding, text: say(finding, nameOf) })),
    }, undefined, 2)}\n`;
}

function group(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    return groups;
}
/** May this vendor run in this scenario? */
function open(vendor, scenario, { listed, allow }) {
    const own = listed.vendors.find(({ id }) => id === vendor);
    if (!vendor || allow.includes(vendor) || own?.category === 'necessary')
        return true;
    if (own?.disabled)
        return false;
    return scenario === 'accept' ? !own?.separate : scenario === 'none' && own?.legalBasis === 'legitimate-interest';
}
function leaks({ scenario, requests, kept }, rules) {
    const shut = (items) => [...group(items.filter(({ vendor }) => !open(vendor, scenario, rules)), ({ vendor }) => vendor)];
    return [
        ...shut(requests).map(([vendor, seen]) => ({ level: 'fail', scenario, kind: 'fired', vendor, what: seen.map(({ address }) => address) })),
        ...shut(kept).map(([vendor, rows]) => ({ level: 'fail', scenario, kind: 'stored', vendor, what: [...new Set(rows.map(({ name }) => name))] })),
    ];
}
/** Third parties before any choice that nobody listed; a vendor we know has been reported as fired already. */
function unlisted({ scenario, requests }, { site, allow, strict }) {
    const home = siteOf(new URL(site).hostname);
    const strange = requests.filter(({ vendor, host }) => !vendor && siteOf(host) !== home && !allow.includes(host));
    return [...group(strange, ({ host }) => host).keys()]
        .map((host) => ({ level: strict ? 'fail' : 'notice', scenario, kind: 'unlisted', vendor: '', what: [host] }));
}
function afterAccept({ scenario, requests }, { listed }) {
    const scripts = requests.filter(({ kind, vendor }) => kind === 'script' && vendor);
    const doubled = [...group(scripts, ({ page, address }) => `${page} ${address}`).values()].filter((same) => same.length > 1);
    return [
        ...listed.vendors.filter(({ id, separate, disabled }) => !separate && !disabled && !requests.some(({ vendor }) => vendor === id))
            .map(({ id }) => ({ level: 'notice', scenario, kind: 'never', vendor: id, what: [] })),
        ...doubled.map(([first]) => ({ level: 'notice', scenario, kind: 'twice', vendor: first?.vendor ?? '', what: [first?.address ?? ''] })),
    ];
}
/** What is wrong, and what the owner should know, in the order of the visits. */
function judge(visits, rules) {
    const absent = rules.listed.version ? [] : [{ level: 'notice', scenario: 'none', kind: 'absent', vendor: '', what: [] }];
    return [...absent, ...visits.flatMap((visit) => [
            ...(visit.acted ? [] : [{ level: 'fail', scenario: visit.scenario, kind: 'untried', vendor: '', what: [] }]),
            ...(visit.shown ? [{ level: 'notice', scenario: visit.scenario, kind: 'shown', vendor: '', what: [] }] : []),
            ...leaks(visit, rules),
            ...(visit.scenario === 'none' ? unlisted(visit, rules) : []),
            ...(visit.scenario === 'accept' && visit.acted ? afterAccept(visit, rules) : []),
        ])];
}

/** For build servers: one test case a scenario. https://github.com/testmoapp/junitxml */
function toJunit({ site, visits, findings, nameOf }) {
    const cases = visits.map(({ scenario }) => {
        const own = findings.filter((finding) => finding.scenario === scenario);
        const failed = own.filter(({ level }) => level === 'fail').map((finding) => escape(say(finding, nameOf)));
        const notices = own.filter(({ level }) => level === 'notice').map((finding) => escape(say(finding, nameOf)));
        const failure = failed.length ? `\n      <failure message="${failed[0]}">${failed.join('\n')}</failure>` : '';
        const output = notices.length ? `\n      <system-out>${notices.join('\n')}</system-out>` : '';
        return `    <testcase classname="consentry.check" name="${TITLES[scenario]}">${failure}${output}${failure || output ? '\n    ' : ''}</testcase>`;
    });
    const failures = visits.filter(({ scenario }) => findings.some((finding) => finding.scenario === scenario && finding.level === 'fail')).length;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${escape(site)}" tests="${visits.length}" failures="${failures}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

/** In matching order: where two cover an address, the narrower stands first. */
const known = [
    { id: 'baidu-aifanfan', name: 'Baidu Aifanfan chat', zh: '百度爱番番客服', category: 'functional',
        hosts: 'goutong.baidu.com sgoutong.baidu.com affim.baidu.com affimvip.baidu.com aifanfan.baidu.com qiao.baidu.com',
        cookies: 'affvid* LXB_REFER* BIDUPSID*' },
    { id: 'baidu-tongji', name: 'Baidu Tongji', zh: '百度统计', category: 'analytics', queue: '_hmt' },
    { id: '360-autopush', name: '360 webmaster auto push', zh: '360站长平台自动收录', category: 'marketing' },
    { id: '360-ocpc', name: '360 Dianjing oCPC', zh: '360点睛oCPC转化', category: 'marketing' },
    { id: '360-ads', name: '360 display ads', zh: '360展示广告', category: 'marketing' },
    { id: '360-fenxi', name: '360 Analytics', zh: '360分析', category: 'analytics', queue: '_qha' },
    { id: '360-mediav', name: '360 MediaV', zh: '360点睛·聚效', category: 'marketing', queue: '_mvq' },
    { id: 'sensors-data', name: 'Sensors Analytics', zh: '神策数据', category: 'analytics', queue: 'sensors' },
    { id: 'udesk', name: 'Udesk web chat', zh: 'Udesk 在线客服', category: 'functional', queue: 'ud' },
    { id: 'gather-convertlab', name: 'Gather (Convertlab)', zh: '荟聚 Gather', category: 'marketing', queue: 'clab_tracker' },
    { id: 'baidu-autopush', name: 'Baidu webmaster auto push', zh: '百度站长自动推送', category: 'marketing',
        hosts: 'zz.bdstatic.com/linksubmit/ push.zhanzhang.baidu.com api.share.baidu.com sp0.baidu.com/9_q4simg2rqj8t7jm9ickt-xh_/' },
    { id: 'baidu-ocpc', name: 'Baidu oCPC', zh: '百度 oCPC 转化跟踪', category: 'marketing', hosts: 'fxgate.baidu.com', queue: '_agl' },
    { id: 'umeng-cnzz', name: 'Umeng U-Web (CNZZ)', zh: '友盟+ 网站统计', category: 'analytics', hosts: 'cnzz.com',
        cookies: 'CNZZDATA* _cnzz_CV* CZ_UUID* UM_distinctid cnzz_eid cnzz_a', queue: '_czc' },
    { id: 'alibaba-aplus', name: 'Alibaba aplus', zh: '阿里 aplus 埋点', category: 'analytics', hosts: 'mmstat.com',
        url: '/alilog/(mlog/|s/[\\d.]+/)?aplus[a-z0-9_]*\\.js|//[a-z]\\.tbcdn\\.cn/s/aplus[a-z0-9_]*\\.js|/aplus[a-z0-9_/-]*/aplus_(u|quick|v2)[a-z0-9_.-]*\\.js',
        cookies: 'cna isg', queue: 'aplus_queue' },
    { id: '51la', name: '51.LA', zh: '51LA 统计', category: 'analytics',
        hosts: 'sdk.51.la collect-v6.51.la js.users.51.la ia.51.la v6-widget.51.la',
        cookies: '__51vcke__* __51vuft__* __51uvsct__* __vtins__* __51cke__* __51laig__* __51huid__* __tins__*', queue: 'LA' },
    { id: 'growingio', name: 'GrowingIO', category: 'analytics',
        hosts: 'assets.giocdn.com growingio.com dn-growing.qbox.me', url: '/v3/projects/[0-9a-f]{16}/collect|/gdp(-full)?(-es5)?(\\.min)?\\.js(\\?|$)',
        cookies: 'gdp_user_id *_gdp_* gr_user_id *_gr_* grwng_uid gioCookie', storage: 'gdp_* *_gdp_* gr_imp_*', queue: 'gdp gio' },
    { id: 'zhuge', name: 'Zhuge IO', zh: '诸葛io', category: 'analytics', hosts: 'zhugeio.com zhugeapi.com apipool.37degree.com',
        url: '/zhuge(-lastest)?(\\.min)?\\.js(\\?|$)', cookies: 'zg_*', queue: 'zhuge' },
    { id: 'talkingdata', name: 'TalkingData H5', zh: 'TalkingData', category: 'analytics',
        hosts: 'jic.talkingdata.com sdk.talkingdata.com h5.udrig.com', storage: '__TD_* TD_* td_*' },
    { id: 'tencent-mta', name: 'Tencent MTA', zh: '腾讯移动分析 MTA', category: 'analytics',
        hosts: 'pingjs.qq.com tajs.qq.com pingtcss.qq.com pingtas.qq.com pingfore.qq.com btrace.qq.com',
        cookies: 'pgv_pvi pgv_pvid pgv_si ts_uid ts_last mta_* _mta_*', storage: 'MTA*' },
    { id: 'tencent-ads', name: 'Tencent Ads (GDT)', zh: '腾讯广告（广点通）', category: 'marketing',
        hosts: 'gdtimg.com gdt.qq.com tracking.e.qq.com qzonestyle.gtimg.cn/qzone/biz/gdt/', cookies: 'gdt_* _qddaz* qz_gdt*', queue: 'gdt' },
    { id: 'volc-datarangers', name: 'Volcengine DataFinder', zh: '火山引擎 DataFinder', category: 'analytics',
        hosts: 'lf-static.applogcdn.com gator.volces.com mcs.volceapplog.com mcs.zijieapi.com mcs.snssdk.com',
        url: '/log-sdk/collect/|collect-(rangers|autotrack)[a-z0-9.-]*\\.js|//lf[0-9a-z-]*\\.(volccdn|applogcdn)\\.com/obj/(data-static|applog-sdk-static)/',
        cookies: '__tea_* _tea_utm_cache* MONITOR_WEB_ID', storage: '__tea_* _tea_*', queue: 'collectEvent' },
    { id: 'oceanengine-meteor', name: 'Ocean Engine pixel', zh: '巨量引擎 转化跟踪', category: 'marketing',
        hosts: 'analytics.snssdk.com analytics.oceanengine.com', queue: 'meteor' },
    { id: 'toutiao-autopush', name: 'Toutiao auto push', zh: '头条搜索自动收录', category: 'marketing', hosts: 'snssdk.com', url: '/goofy/ttzz/push\\.js' },
    { id: 'sogou-sa', name: 'Sogou Analytics', zh: '搜狗统计', category: 'marketing', hosts: 'hermes.sogou.com', queue: '_sogou_sa_q' },
    { id: 'meiqia', name: 'Meiqia live chat', zh: '美洽', category: 'functional', hosts: 'meiqia.com',
        cookies: 'MEIQIA_*', storage: 'MEIQIA*', queue: '_MEIQIA' },
    { id: 'qiyu', name: 'NetEase Qiyu', zh: '网易七鱼', category: 'functional', hosts: 'qiyukf.com qiyukf.net',
        cookies: '__kaola_* ysf* YSF* qiyu*', storage: '*ysf* *YSF* *qiyu* *QIYU*', queue: 'ysf' },
    { id: '53kf', name: '53KF live chat', zh: '53快服', category: 'functional', hosts: '53kf.com',
        cookies: '53kf* 53gid* 53uvid* 53revisit* 53_* _53kf* _53gid* _53uvid* _53revisit* _53_* visitor_type* kf_*', storage: '*53kf*' },
    { id: 'google-tag-manager', name: 'Google Tag Manager', zh: '谷歌代码管理器', category: 'functional',
        hosts: 'www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html' },
    { id: 'google-ads', name: 'Google Ads', zh: '谷歌广告', category: 'marketing',
        hosts: 'www.googleadservices.com googleads.g.doubleclick.net pagead2.googlesyndication.com ad.doubleclick.net www.google.com/pagead',
        url: '//www\\.googletagmanager\\.com/gtag/js\\?([^#]*&)?id=AW-', cookies: '_gcl_* _gac_* __gads __gpi', storage: '_gcl_ls' },
    { id: 'google-analytics-4', name: 'Google Analytics 4', zh: '谷歌分析 GA4', category: 'analytics',
        hosts: 'www.googletagmanager.com google-analytics.com analytics.google.com stats.g.doubleclick.net',
        cookies: '_ga _ga_* _gid _gat* _gac_* __utma __utmb __utmc __utmt __utmv __utmz', queue: 'gtag' },
    { id: 'meta-pixel', name: 'Meta Pixel', zh: 'Meta 像素', category: 'marketing', hosts: 'connect.facebook.net facebook.com/tr',
        cookies: '_fbp _fbc', storage: 'lastExternalReferrer*', queue: 'fbq' },
    { id: 'microsoft-clarity', name: 'Microsoft Clarity', zh: '微软 Clarity', category: 'analytics', hosts: 'clarity.ms c.bing.com',
        cookies: '_clck _clsk', storage: '_cltk', queue: 'clarity' },
    { id: 'hotjar', name: 'Hotjar', category: 'analytics', hosts: 'hotjar.com hotjar.io', cookies: '_hj*', storage: '_hj* hjViewportId', queue: 'hj' },
    { id: 'linkedin-insight', name: 'LinkedIn Insight Tag', zh: '领英 Insight', category: 'marketing',
        hosts: 'snap.licdn.com ads.linkedin.com', cookies: 'li_fat_id ln_or', storage: 'li_adsId', queue: 'lintrk' },
    { id: 'tiktok-pixel', name: 'TikTok Pixel', zh: 'TikTok 像素', category: 'marketing',
        hosts: 'analytics.tiktok.com tiktokw.us mon.tiktokv.com', cookies: '_ttp _tt_enable_cookie ttclid ttcsid*', storage: 'tt_* ttq*', queue: 'ttq' },
    { id: 'matomo', name: 'Matomo', category: 'analytics', hosts: 'matomo.cloud cdn.innocraft.cloud',
        url: '/(matomo|piwik)\\.(js|php)(\\?|$)', cookies: '_pk_* mtm_consent*', queue: '_paq' },
    { id: 'hubspot', name: 'HubSpot', category: 'marketing',
        hosts: 'hs-scripts.com hs-analytics.net hs-banner.com hubspot.com hubapi.com hsforms.com hsforms.net hscollectedforms.net usemessages.com hsadspixel.net',
        cookies: '__hstc hubspotutk __hssc __hssrc messagesUtk __hs_*', queue: '_hsq' },
    { id: 'intercom', name: 'Intercom', category: 'functional', hosts: 'intercom.io intercomcdn.com',
        cookies: 'intercom-*', storage: 'intercom*', queue: 'Intercom' },
    { id: 'youtube-embed', name: 'YouTube embed', zh: 'YouTube 视频', category: 'functional',
        hosts: 'youtube.com youtube-nocookie.com ytimg.com googlevideo.com' },
];

const SCENARIOS = ['none', 'reject', 'accept', 'withdraw', 'dnt', 'gpc'];

const HELP$2 = `consentry check <url> [options]

Visits a page with fresh profiles: no choice, Reject all, Accept all, withdrawn, Do Not Track, Global Privacy Control.
Says which third parties were asked, which cookies and keys were written, and what should not have been.
Works on sites without Consentry too: then it says what fires before any choice.

  <url>               where to begin
  --scenarios <list>  of ${SCENARIOS.join(',')}   (default: all)
  --crawl [pages]     follow links of the same origin, at most so many pages   (default without a number: 20)
  --config <file>     JSON with "vendors", as in data-consentry-config, for a site that has no Consentry yet
  --allow <list>      vendor ids and hosts that may load without consent
  --strict            third parties that no vendor covers fail as well
  --json <file>       the report as JSON; - for the standard output
  --junit <file>      the same for build servers
  --html <file>       the same for people, with screenshots
  --browser <path>    a Chromium; also CONSENTRY_CHROMIUM   (default: the system's, else Playwright's)
  --timeout <s>       for one page   (default: 30)
  --insecure          accept invalid certificates
  --help              this text

Needs Playwright: npm install --save-dev playwright-core
Exit codes: 0 nothing fired that should not have; 1 something did; 2 the check could not run.
`;
const CRAWL = 20;
const list = (text) => text.split(/[\s,]+/).filter(Boolean);
function number(text, name) {
    const value = Number(text);
    if (!(value > 0))
        throw new TypeError(`--${name} ${text}: a number above 0 is accepted`);
    return value;
}
function scenariosOf(text) {
    const wanted = list(text);
    const wrong = wanted.find((name) => !SCENARIOS.includes(name));
    if (wrong || !wanted.length)
        throw new TypeError(`--scenarios ${text}: ${SCENARIOS.join(',')} are accepted`);
    return SCENARIOS.filter((name) => wanted.includes(name));
}
function addressOf(given) {
    const text = given ?? '';
    const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    if (!text || !URL.canParse(whole) || !/^https?:/.test(whole))
        throw new TypeError(`${text || 'nothing'}: an address such as https://example.com is accepted`);
    return new URL(whole).href;
}
/** Reads the arguments; throws a sentence for whoever called. */
function readOptions(args) {
    // A number after --crawl is its own; Node's parser knows no optional values.
    const whole = args.flatMap((arg, index) => (arg === '--crawl' && !/^\d+$/.test(args[index + 1] ?? '') ? [`--crawl=${CRAWL}`] : [arg]));
    const text = (fallback) => ({ type: 'string', default: fallback });
    const { values, positionals } = parseArgs({
        args: whole, allowPositionals: true,
        options: {
            scenarios: text(SCENARIOS.join()), crawl: text('1'), config: text(''), allow: text(''), json: text(''), junit: text(''), html: text(''),
            timeout: text('30'), browser: { type: 'string' }, strict: { type: 'boolean', default: false }, insecure: { type: 'boolean', default: false },
            help: { type: 'boolean', short: 'h', default: false },
        },
    });
    if (positionals.length > 1)
        throw new TypeError(`${positionals.join(' ')}: one address is accepted`);
    return {
        url: values.help ? '' : addressOf(positionals[0]), scenarios: scenariosOf(values.scenarios), most: number(values.crawl, 'crawl'),
        config: values.config, allow: list(values.allow), strict: values.strict, json: values.json, junit: values.junit, html: values.html,
        browser: values.browser, patience: number(values.timeout, 'timeout') * 1000, lax: values.insecure, help: values.help,
    };
}

const words = (text) => (text ? text.split(' ') : []);
const pattern = (name) => `^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`;
/** Rules of every vendor we know; those of `src/vendors/` go before the table's. */
function knownRules(known, presets) {
    const byId = new Map(presets.map((preset) => [preset.id, preset]));
    return known.map(({ id, hosts, url, cookies, storage }) => ({
        id,
        hosts: words(hosts),
        urls: url ? [url] : [],
        cookies: words(cookies).map((name) => ({ name, pattern: pattern(name) })),
        storage: words(storage).map(pattern),
        ...byId.get(id),
    }));
}

const MARKS = { fail: '✗', notice: '·' };
/** For the terminal. */
function toText$1(report) {
    const { site, listed, visits, findings, nameOf } = report;
    const blocks = visits.map((visit) => {
        const rows = rowsOf(visit, report).map(({ name, requests, kept }) => `    ${[name,
            requests.length > 0 && `requested ${requests.reduce((sum, [, count]) => sum + count, 0)}×`,
            kept.length > 0 && `keeps ${[...new Set(kept.map((entry) => entry.name))].join(', ')}`].filter(Boolean).join(' · ')}`);
        const found = findings.filter(({ scenario }) => scenario === visit.scenario).map((finding) => `  ${MARKS[finding.level]} ${say(finding, nameOf)}`);
        const bad = findings.some(({ scenario, level }) => scenario === visit.scenario && level === 'fail');
        return [`${bad ? '✗' : '✓'} ${TITLES[visit.scenario]}`, ...(rows.length ? rows : ['    no third party']), ...found].join('\n');
    });
    const failures = findings.filter(({ level }) => level === 'fail').length;
    return `${[`${site}  ${listed.version ? `Consentry ${listed.version}` : 'without Consentry'}`, ...blocks,
        failures ? `${failures} ${failures === 1 ? 'thing' : 'things'} happened that should not have.` : 'Nothing fired that should not have.'].join('\n\n')}\n`;
}

/** What a frame's own storage holds; nothing for one that refuses. */
const keysOf = async () => {
    const [local = [], session = []] = ['localStorage', 'sessionStorage'].map((area) => {
        try {
            return Object.keys(window[area]);
        }
        catch {
            return [];
        }
    });
    const databases = await Promise.resolve().then(() => indexedDB.databases()).catch(() => []);
    return { localStorage: local, sessionStorage: session, indexedDB: databases.flatMap(({ name }) => (name ? [name] : [])) };
};
/** Cookies of the whole browser, and the storage of every frame of the page. */
async function readKept(context, page, whose) {
    const cookies = (await context.cookies()).map(({ name, domain }) => ({ area: 'cookie', name, where: domain, vendor: whose.cookie(name, domain) }));
    const rows = new Map();
    for (const frame of page.frames()) {
        const found = await frame.evaluate(keysOf).catch(() => undefined);
        if (!found || !/^http/.test(frame.url()))
            continue;
        const { origin } = new URL(frame.url());
        const foreign = origin === new URL(page.url()).origin ? '' : whose.address(frame.url());
        for (const [area, names] of Object.entries(found)) {
            for (const name of names)
                rows.set(`${origin} ${area} ${name}`, { area: area, name, where: origin, vendor: foreign || whose.key(name) });
        }
    }
    return [...cookies, ...rows.values()];
}

/** Files are no pages. */
const FILE = /\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|svg|webp|mp[34]|json|xml|txt|css|js)$/i;
/** Pages of the same origin that this one links to. */
async function linksOf(page) {
    const links = await page.locator('a[href]:not([download])').evaluateAll((anchors) => anchors.map((anchor) => anchor.href));
    const { origin } = new URL(page.url());
    return [...new Set(links.filter((link) => URL.canParse(link)).map((link) => new URL(link))
            .filter((url) => url.origin === origin && !FILE.test(url.pathname)).map((url) => url.origin + url.pathname + url.search))];
}

const SIGNALS = {
    dnt: { header: 'DNT', show: () => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1', configurable: true }) },
    gpc: { header: 'Sec-GPC', show: () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }) },
};
/** Chromium takes Do Not Track from a profile's settings only; a build without settings is told by what its pages say. */
async function withDoNotTrack(browser, lax) {
    const folder = await mkdtemp(join(tmpdir(), 'consentry-check-'));
    await mkdir(join(folder, 'Default'));
    await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify({ enable_do_not_track: true }));
    const context = await browser.openProfile(folder, { ignoreHTTPSErrors: lax });
    const close = async () => {
        await context.close();
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    const [page = await context.newPage()] = context.pages();
    const on = await page.evaluate(() => navigator.doNotTrack === '1');
    if (on)
        return { context, shown: false, close };
    await close();
    return undefined;
}
/** A fresh profile with the browser's own setting where it has one. */
async function openProfile(browser, scenario, lax) {
    const real = scenario === 'dnt' ? await withDoNotTrack(browser, lax) : undefined;
    if (real)
        return real;
    const context = await browser.newContext({ ignoreHTTPSErrors: lax });
    const shown = scenario === 'dnt' || scenario === 'gpc';
    if (shown) {
        await context.setExtraHTTPHeaders({ [SIGNALS[scenario].header]: '1' });
        await context.addInitScript(SIGNALS[scenario].show);
    }
    return { context, shown, close: () => context.close() };
}

const QUIET = 700;
const PATIENCE = 10000;
function watchTraffic(context, pageOf) {
    const requests = [];
    let last = Date.now();
    const note = (address, kind) => {
        last = Date.now();
        if (/^(?:http|ws)/.test(address))
            requests.push({ address, kind, page: pageOf() });
    };
    context.on('request', (request) => note(request.url(), request.resourceType()));
    for (const event of ['requestfinished', 'requestfailed'])
        context.on(event, () => { last = Date.now(); });
    context.on('page', (page) => page.on('websocket', (socket) => note(socket.url(), 'websocket')));
    return {
        requests,
        async quiet() {
            const limit = Date.now() + PATIENCE;
            last = Date.now();
            while (Date.now() - last < QUIET && Date.now() < limit)
                await new Promise((done) => { setTimeout(done, 100); });
        },
    };
}

/** One visitor with a fresh profile, from page to page. */
async function visit(browser, { scenario, pages, most, patience, lax, whose, progress }) {
    const { context, shown, close } = await openProfile(browser, scenario, lax);
    let at = '';
    const traffic = watchTraffic(context, () => at);
    const page = await context.newPage();
    const go = async (address) => {
        at = address;
        await page.goto(address, { timeout: patience, waitUntil: 'load' });
        await traffic.quiet();
    };
    let acted = true;
    let begin = 0;
    let picture;
    const first = async () => {
        if (scenario === 'reject' || scenario === 'accept' || scenario === 'withdraw') {
            acted = await press(page, scenario === 'reject' ? 'reject' : 'accept');
            await traffic.quiet();
        }
        picture = await page.screenshot({ type: 'jpeg', quality: 60, timeout: patience }).catch(() => undefined);
    };
    for (let index = 0; index < pages.length; index++) {
        progress(index + 1, pages.length, pages[index] ?? '');
        await go(pages[index] ?? '');
        if (index === 0)
            await first();
        if (pages.length < most)
            pages.push(...(await linksOf(page)).filter((link) => !pages.includes(link)).slice(0, most - pages.length));
    }
    if (scenario === 'withdraw' && acted) {
        begin = traffic.requests.length;
        await withdraw(page);
        await traffic.quiet();
        for (const address of pages)
            await go(address);
        picture = await page.screenshot({ type: 'jpeg', quality: 60, timeout: patience }).catch(() => picture);
    }
    // A choice must also hold on the next page view.
    if (scenario === 'reject' && acted)
        await go(pages[0] ?? '');
    const names = await whose(page);
    const requests = traffic.requests.slice(begin).map((request) => ({ ...request, host: new URL(request.address).hostname, vendor: names.address(request.address) }));
    const kept = await readKept(context, page, names);
    await close();
    return { scenario, pages: [...pages], requests, kept, picture, acted, shown };
}

/** Ours: the record and what waits for the endpoint. */
const OURS = /^consentry(?:$|[.-])/;
/** The site's own list comes before what we know. */
function createWhose(page, lists, finder) {
    const finders = lists.map((rules) => finder(rules));
    const rules = lists.flat();
    const home = siteOf(new URL(page).hostname);
    const matches = (sources, name) => sources.some((source) => new RegExp(source).test(name));
    const address = (text) => {
        const url = new URL(text);
        return finders.map((find) => find(url)).find((id) => id !== undefined) ?? '';
    };
    const named = (name, sources) => (OURS.test(name) ? '' : rules.find((rule) => matches(sources(rule), name))?.id ?? '');
    return {
        address,
        cookie(name, domain) {
            const host = domain.replace(/^\./, '');
            return siteOf(host) === home ? named(name, ({ cookies }) => cookies.map(({ pattern }) => pattern)) : address(`https://${host}/`);
        },
        key: (name) => named(name, ({ storage }) => storage),
    };
}

const CHOICES = ['reject', 'accept', 'withdraw'];
async function configured({ config }, cwd, { complete }) {
    if (!config)
        return [];
    const { vendors } = JSON.parse(await readFile(resolve$1(cwd, config), 'utf8'));
    return complete(vendors);
}
function reportOf(options, browser, visits, found) {
    const { url: site, allow, strict } = options;
    const fact = (id) => known.find((vendor) => vendor.id === id);
    const own = (id) => found.vendors.find((vendor) => vendor.id === id);
    return {
        site, visits, listed: found, time: new Date().toISOString(), browser: `Chromium ${browser.version()}`,
        findings: judge(visits, { site, listed: found, allow, strict }),
        nameOf(id) {
            const name = own(id)?.disclosure.name;
            return (typeof name === 'string' ? name : name?.['en']) ?? fact(id)?.name ?? id;
        },
        categoryOf: (id) => own(id)?.category ?? fact(id)?.category ?? '',
    };
}
/** Goes through the scenarios, the plain one first: it tells whether there is a Consentry to press buttons of. */
async function makeReport(browser, options, tools, { cwd, err }) {
    const listed = { version: '', vendors: await configured(options, cwd, tools) };
    const rules = knownRules(known, tools.presets);
    const whose = async (page) => {
        const { version, vendors } = await readConsentry(page) ?? listed;
        Object.assign(listed, { version, vendors });
        return createWhose(options.url, [vendors, rules], tools.finder);
    };
    const pages = [options.url];
    const visits = [];
    for (const [index, scenario] of options.scenarios.entries()) {
        if (visits.length && !listed.version && CHOICES.includes(scenario))
            continue;
        visits.push(await visit(browser, {
            scenario, pages, most: visits.length ? 0 : options.most, patience: options.patience, lax: options.lax, whose,
            progress: (done, of, page) => err(`[${index + 1}/${options.scenarios.length}] ${TITLES[scenario]} · page ${done}/${of} · ${page}\n`),
        }));
    }
    return reportOf(options, browser, visits, listed);
}
async function write(report, { json, junit, html }, { cwd, out }) {
    const outputs = [[json, toJson$1], [junit, toJunit], [html, toHtml]];
    for (const [file, text] of outputs)
        if (file && file !== '-')
            await writeFile(resolve$1(cwd, file), text(report));
    out(json === '-' ? toJson$1(report) : toText$1(report));
}
/** `consentry check …`; resolves with the exit code. */
async function runCheck(args, tools, surroundings) {
    let browser;
    try {
        const options = readOptions(args);
        if (options.help) {
            surroundings.out(HELP$2);
            return 0;
        }
        browser = await openBrowser(surroundings.cwd, options.browser);
        const report = await makeReport(browser, options, tools, surroundings);
        await write(report, options, surroundings);
        return report.findings.some(({ level }) => level === 'fail') ? 1 : 0;
    }
    catch (error) {
        surroundings.err(`consentry check: ${error instanceof Error ? error.message : String(error)}\nTry: consentry check --help\n`);
        return 2;
    }
    finally {
        await browser?.close();
    }
}

const HELP$1 = `consentry mark <files> [options]

Marks the static tags of vendors in HTML files, so that no browser fetches them before consent.
Without --write nothing is changed: the report says what would be.

  <files>             files or globs such as 'site/**/*.html'
  --vendors "<ids>"   vendors to mark, as in data-vendors           (default: baidu-tongji 360 sensors udesk)
  --config <file>     JSON with "vendors", as in data-consentry-config, for adapted and own vendors
  --tag <tag>         address or attributes of the Consentry tag; added first in the head of pages without one
  --snippets run|hold leave inline loader snippets running, or mark them as well (default: run)
  --page <url>        address the files are served under, for relative addresses
  --write             change the files
  --json              the report as JSON
  --help              this text

Exit codes: 0 nothing to do, or done; 1 there is something to mark; 2 wrong arguments, or a file could not be handled.
`;
/** Throws with a text for the person at the keyboard. */
function readArguments(args) {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            vendors: { type: 'string' }, config: { type: 'string' }, tag: { type: 'string' }, snippets: { type: 'string' }, page: { type: 'string' },
            write: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
        },
    });
    const { vendors, tag, snippets, page, config = '', write, json, help } = values;
    if (!help && !positionals.length)
        throw new Error('which files? Give names or globs.');
    if (snippets !== undefined && snippets !== 'run' && snippets !== 'hold')
        throw new Error(`--snippets ${snippets}: run or hold`);
    if (vendors !== undefined && config)
        throw new Error('--vendors or --config, not both');
    if (page !== undefined && !URL.canParse(page))
        throw new Error(`--page ${page}: an address such as https://example.com/`);
    return {
        patterns: positionals, config, write, json, help,
        options: { ...(vendors !== undefined && { vendors }), ...(tag !== undefined && { tag }), ...(snippets && { snippets }), ...(page !== undefined && { page }) },
    };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Paths relative to `cwd`, in order; what dependencies ship is never ours to mark. */
async function findFiles(patterns, cwd) {
    return (await glob(patterns, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false, dot: true })).sort();
}
/** Text of a UTF-8 file; throws on any other encoding, because what cannot be read must not be written. */
async function readText(path) {
    const bytes = await readFile(path);
    let text = '';
    try {
        text = strict.decode(bytes);
    }
    catch {
        throw new Error('not UTF-8, left alone');
    }
    // UTF-16 without a mark is valid UTF-8 full of zeros.
    if (text.includes('\0'))
        throw new Error('not a text in UTF-8, left alone');
    return text;
}
const writeText = (path, text) => writeFile(path, text);

const WORDS = {
    marked: (written) => (written ? 'marked' : 'to mark'),
    added: (written) => (written ? 'added' : 'to add'),
    left: () => 'goes on running; Consentry holds what it loads (--snippets hold marks it)',
    late: () => 'stands below another script; it has to be the first',
};
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const row = ({ kind, line, vendor, element, address }, written) => [String(line), vendor || 'consentry', [element, address].filter(Boolean).join(' '), WORDS[kind](written)];
/** Columns as wide as their widest cell, the first to the right, the last as it is. */
function table(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
    return rows.map((cells) => cells.map((cell, column) => {
        if (column === 0)
            return cell.padStart(widths[0] ?? 0);
        return column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0);
    }).join('  '));
}
function fileText({ file, changes, error }, written) {
    if (error)
        return `${file}\n  ${error}\n`;
    return `${file}\n${table(changes.map((change) => row(change, written))).map((line) => `  ${line}\n`).join('')}`;
}
function sum(reports, written) {
    const changes = reports.flatMap((report) => report.changes);
    const marked = changes.filter(({ kind }) => kind === 'marked').length;
    const changed = reports.filter((report) => report.changed).length;
    const failed = reports.filter(({ error }) => error).length;
    const did = `${counted(marked, 'tag')} ${written ? 'marked' : 'to mark'}, ${counted(changed, 'file')} of ${reports.length} ${written ? 'changed' : 'to change'}`;
    return [
        `${did}${failed ? `, ${counted(failed, 'file')} not handled` : ''}`,
        ...(changed && !written ? ['Nothing was written: add --write to change the files.'] : []),
    ].map((line) => `${line}\n`).join('');
}
/** For people: only files about which there is something to say. */
const toText = (reports, written) => [...reports.filter(({ changes, error }) => changes.length > 0 || error).map((report) => fileText(report, written)), sum(reports, written)].join('\n');
const toJson = (reports, written) => `${JSON.stringify({ written, files: reports }, null, 2)}\n`;

async function vendorsOf(config, cwd) {
    if (!config)
        return {};
    const { vendors } = JSON.parse(await readFile(resolve$1(cwd, config), 'utf8'));
    if (!Array.isArray(vendors))
        throw new Error(`${config}: no list called vendors`);
    return { vendors: vendors };
}
async function handle(file, cwd, mark, write) {
    try {
        const path = resolve$1(cwd, file);
        const text = await readText(path);
        const { html, changes } = mark(text);
        const changed = html !== text;
        if (changed && write)
            await writeText(path, html);
        return { file, changes, changed, error: '' };
    }
    catch (error) {
        return { file, changes: [], changed: false, error: error instanceof Error ? error.message : String(error) };
    }
}
/** `consentry mark …`; resolves with the exit code. `prepare` compiles options and throws when they are wrong. */
async function runMark(args, prepare, { cwd, out, err }) {
    try {
        const { patterns, options, config, write, json, help } = readArguments(args);
        if (help) {
            out(HELP$1);
            return 0;
        }
        const mark = prepare({ ...options, ...await vendorsOf(config, cwd) });
        const files = await findFiles(patterns, cwd);
        if (!files.length)
            throw new Error(`no file matches ${patterns.join(' ')}`);
        const reports = [];
        for (const file of files)
            reports.push(await handle(file, cwd, mark, write));
        out((json ? toJson : toText)(reports, write));
        if (reports.some(({ error }) => error))
            return 2;
        return !write && reports.some(({ changed }) => changed) ? 1 : 0;
    }
    catch (error) {
        err(`consentry mark: ${error instanceof Error ? error.message : String(error)}\nTry: consentry mark --help\n`);
        return 2;
    }
}

// Entry of dist/consentry-cli.mjs: hands each command to its folder.
const HELP = `consentry <command> [options]

  mark   make the static tags of vendors in HTML files inert until consent
  check  visit a page with fresh profiles and say what fires without consent

consentry <command> --help tells more.
`;
const COMMANDS = new Map([
    ['mark', (args, surroundings) => runMark(args, createMark, surroundings)],
    ['check', (args, surroundings) => runCheck(args, checkTools, surroundings)],
]);
/** Resolves with the exit code. */
async function runCli([name = '--help', ...args], surroundings) {
    const command = COMMANDS.get(name);
    if (command)
        return command(args, surroundings);
    if (name === '--version')
        surroundings.out(`${"0.1.0"}\n`);
    else if (/^(?:help|--help|-h)$/.test(name))
        surroundings.out(HELP);
    else {
        surroundings.err(`consentry: there is no command ${name}\n\n${HELP}`);
        return 2;
    }
    return 0;
}
// npm starts it through a link.
if (argv[1] && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
    // Not exit(): a long report may still be on its way into a pipe.
    process$1.exitCode = await runCli(argv.slice(2), { cwd: cwd(), out: (text) => void stdout.write(text), err: (text) => void stderr.write(text) });
}

export { runCli };
