import { parseFragment, InsertionMode, TokenizerMode, Parser } from 'parse5';

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

/** FNV-1a, 32 bits, base 36: tells that something changed, nothing more. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text) {
    let sum = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    return (sum >>> 0).toString(36);
}
/**
 * Changes when the visitor has to be asked again about this vendor (S16, S21, S33): what it is, what it may know, for what,
 * who gets it and where. Hosts and patterns only say how we recognise it; a link or a telephone number is no new question.
 */
function vendorHash({ id, category, separate, revision, disclosure }) {
    const { purpose, data, provider, country } = disclosure;
    return hash(JSON.stringify([id, category, separate, revision, purpose, data, provider, country]));
}
/** Hash of the list the visitor was asked about, whatever its order. */
const listHash = (vendors) => hash(vendors.map(vendorHash).sort().join());

/** What cannot be done here (cookies refused, storage full, a frame without rights) gives `otherwise`. */
function attempt(action, otherwise) {
    try {
        return action();
    }
    catch {
        return otherwise;
    }
}

/** 128 random bits. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const DAY = 864e5;
const SCHEMA = '1';
const grants = ({ vendors }) => Object.values(vendors).filter(({ granted }) => granted).length;
/**
 * The record of a decision. A refusal gets no identifier (C8), and a disabled vendor is never granted: who allowed something
 * was not asked about it, and is when it is back. Of a vendor that runs without consent only the objection is kept, or,
 * against a signal, what the visitor allowed: not to object is no consent.
 */
function makeRecord({ vendors, granted, now, days, consentId, ...rest }) {
    const { dnt, gpc } = rest.signals;
    const answered = vendors.filter(({ id, legalBasis, disabled }) => (legalBasis === 'consent' ? !disabled || !granted[0] : dnt || gpc || !granted.includes(id)));
    const record = {
        ...rest,
        decidedAt: now,
        expiresAt: now + days * DAY,
        configHash: listHash(vendors),
        vendors: Object.fromEntries(answered.map((vendor) => [vendor.id, { granted: !vendor.disabled && granted.includes(vendor.id), hash: vendorHash(vendor) }])),
        consentId: '',
    };
    if (grants(record))
        record.consentId = randomId();
    return record;
}
/**
 * Reads a value back. A bare `reject` is what browsers and filter lists write for the visitor: a refusal of everything.
 * A bare `accept`, another version, a time that cannot be and anything unreadable is no record.
 */
function decode(value, now, days) {
    if (value === 'reject') {
        const method = { button: 'injected', layer: 'none', trusted: false };
        return makeRecord({ vendors: [], granted: [], method, signals: { dnt: false, gpc: false }, policyVersion: '', now, days, consentId: '' });
    }
    const [, body = '', sum] = /^(.*)\|(.*)$/.exec(value) ?? [];
    const [, schema, decidedAt = 0, expiresAt = 0, policyVersion = '', configHash = '', list, button, layer, trusted = 0, dnt = 0, gpc = 0, consentId = ''] = body.split('|');
    // A clock may be a little wrong, but a decision of next week was not made here.
    if (hash(body) !== sum || schema !== SCHEMA || +decidedAt > now + DAY)
        return undefined;
    return {
        decidedAt: +decidedAt,
        expiresAt: +expiresAt,
        policyVersion: attempt(() => decodeURIComponent(policyVersion), ''),
        configHash,
        vendors: Object.fromEntries((list ? list.split('/') : []).map((item) => {
            const [id = '', hash = '', granted = 0] = item.split(':');
            return [id, { granted: !!+granted, hash }];
        })),
        method: { button, layer, trusted: !!+trusted },
        signals: { dnt: !!+dnt, gpc: !!+gpc },
        consentId,
    };
}

const SIGNAL = { button: 'signal', layer: 'none', trusted: false };
const byConsent = ({ legalBasis }) => legalBasis === 'consent';
const bundled = (vendor) => !vendor.disabled && !vendor.separate && byConsent(vendor);
const unlessObjected = (answer, signal) => ((answer ? answer.granted : !signal) ? 'granted' : 'denied');
/** The table of requirements 7.11, and S16: only what changed is open again. Pure. */
function decide({ vendors, record: stored, signals, policyVersion, now }) {
    const expired = !!stored && stored.expiresAt <= now;
    const record = expired ? undefined : stored;
    const { signals: before = signals, method, decidedAt, expiresAt, policyVersion: decidedUnder, consentId = '' } = record ?? {};
    const injected = method?.button === 'injected';
    const signal = signals.dnt || signals.gpc;
    // A signal that was already there when the visitor decided was outweighed by that decision.
    const appeared = (signals.dnt && !before.dnt) || (signals.gpc && !before.gpc);
    const withdrawn = appeared && !!record && grants(record) > 0;
    const status = (vendor) => {
        const answer = record?.vendors[vendor.id];
        if (vendor.disabled || withdrawn || injected)
            return 'denied';
        // An objection outlives a change of what was objected to; a signal is one (L-EU13).
        if (!byConsent(vendor))
            return unlessObjected(answer, signal);
        if (answer && answer.hash === vendorHash(vendor))
            return answer.granted ? 'granted' : 'denied';
        return signal ? 'denied' : 'undecided';
    };
    const statuses = Object.fromEntries(vendors.map((vendor) => [vendor.id, status(vendor)]));
    /** Vendors that have an answer of their own do not count where others do, and what runs without consent opens no category. */
    const category = (name) => {
        const all = vendors.filter((vendor) => vendor.category === name && byConsent(vendor));
        const found = new Set((all.some(bundled) ? all.filter(bundled) : all).map(({ id }) => statuses[id]));
        const [only = 'denied'] = found;
        return found.size > 1 ? 'undecided' : only;
    };
    const objectable = vendors.filter((vendor) => !vendor.disabled && !byConsent(vendor));
    // Who has answered nothing is told of what runs without an answer.
    const told = [record, signal, !objectable.length].some(Boolean);
    return {
        expired,
        withdrawn,
        state: {
            decided: told && !Object.values(statuses).includes('undecided'),
            categories: {
                necessary: 'granted', functional: category('functional'), analytics: category('analytics'), marketing: category('marketing'),
            },
            vendors: statuses,
            objections: Object.fromEntries(objectable.map(({ id }) => [id, statuses[id] === 'denied'])),
            signals,
            method: withdrawn || (signal && !record) ? SIGNAL : method,
            decidedAt,
            expiresAt,
            policyVersion: decidedUnder,
            consentId: withdrawn ? '' : consentId,
            policyChanged: !!record && !injected && decidedUnder !== policyVersion,
        },
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

const quoted = (value) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
function readAttributes(text) {
    const [element] = parseFragment(`<script ${text}></script>`).childNodes;
    return Object.fromEntries(element && 'attrs' in element ? element.attrs.map(({ name, value }) => [name, value]) : []);
}
const attributesOf = (tag) => {
    if (typeof tag !== 'string')
        return tag;
    return /(?:^|\s)src\s*=/i.test(tag) ? readAttributes(tag) : { src: tag };
};
/** The page has to hold the vendors that were marked: others would never come back, or never be held. */
function withVendors(attributes, vendors) {
    if (!vendors || 'data-vendors' in attributes)
        return [attributes, ''];
    if (vendors.every((vendor) => typeof vendor === 'string'))
        return [{ ...attributes, 'data-vendors': vendors.join(' ') }, ''];
    // Inside a script only `<` can end it or begin a comment.
    const json = JSON.stringify({ vendors }).replaceAll('<', '\\u003c');
    return [attributes, `<script type="application/json" data-consentry-config>${json}</script>`];
}
/** Without query and fragment; a file may be renewed by either. */
const pathOf = (address, base) => {
    try {
        const { origin, pathname } = new URL(address, base);
        return origin + pathname;
    }
    catch {
        return '';
    }
};
function createOwnTag(tag, vendors) {
    const [attributes, block] = withVendors(attributesOf(tag), vendors);
    const { src = '' } = attributes;
    if (!src)
        throw new TypeError('tag: needs the address of consentry.js');
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}${value ? `=${quoted(value)}` : ''}`).join('');
    return {
        src,
        html: `${block}<script${written}></script>`,
        is(address, base) {
            const path = pathOf(address, base);
            return path.endsWith('/consentry.js') || (path !== '' && path === pathOf(src, base));
        },
    };
}

function createBase(page) {
    let base = page;
    let known = false;
    return {
        href: () => base,
        see({ name, foreign, attributes }) {
            const href = attributes.get('href')?.value;
            if (known || foreign || name !== 'base' || href === undefined)
                return;
            known = true;
            if (URL.canParse(href, page))
                base = new URL(href, page).href;
        },
    };
}

/** The mark that src/guard/hold.ts knows. */
const MARK = 'data-consentry';
/** What browsers fetch without a click, by element. */
const ADDRESSES = {
    img: ['src', 'srcset'],
    source: ['src', 'srcset'],
    // Outside SVG the parser makes an `img` of it.
    image: ['src', 'srcset', 'href'],
    input: ['src'],
    iframe: ['src'],
    frame: ['src'],
    embed: ['src'],
    object: ['data'],
    audio: ['src'],
    video: ['src', 'poster'],
    track: ['src'],
    link: ['href', 'imagesrcset'],
    feimage: ['href'],
    use: ['href'],
};
/** On any element. */
const EVERYWHERE = ['style', 'background'];
/** Links that fetch or connect; a canonical address, say, does neither. https://html.spec.whatwg.org/multipage/links.html#linkTypes */
const LOADING = /(?:^|\s)(?:preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|stylesheet|(?:shortcut|mask-)?icon|apple-touch-icon\S*|manifest|expect)(?:\s|$)/i;
/** Right after the name; attributes follow in any form. */
const afterName = ({ start, name }) => start + 1 + name.length;
const markOf = ({ attributes }, vendor) => (attributes.has(MARK) ? '' : ` ${MARK}="${vendor}"`);
const rename = (tag, from, to) => {
    const start = tag.attributes.get(from)?.start ?? tag.start;
    return { start, end: start + from.length, text: to };
};
/** `data-src` is the form owners write by hand; some lazy loaders use it too, so it may be taken. */
const aside = ({ name, attributes }, attribute) => (name === 'iframe' && attribute === 'src' && !attributes.has('data-src') ? `data-${attribute}` : `${MARK}-${attribute}`);
/** Any element but a script: its vendor's addresses are put aside. */
function markElement(tag, vendorOf) {
    const { name, attributes } = tag;
    if (name === 'link' && !LOADING.test(attributes.get('rel')?.value ?? ''))
        return undefined;
    const found = [...ADDRESSES[name] ?? [], ...EVERYWHERE].flatMap((attribute) => {
        const address = attributes.get(attribute)?.value;
        const vendor = address === undefined ? undefined : vendorOf(address);
        return address === undefined || vendor === undefined ? [] : [{ attribute, address, vendor }];
    });
    const [first] = found;
    if (!first)
        return undefined;
    const at = afterName(tag);
    return {
        vendor: first.vendor,
        address: first.address,
        edits: [
            { start: at, end: at, text: markOf(tag, first.vendor) },
            ...found.map(({ attribute }) => rename(tag, attribute, aside(tag, attribute))),
        ],
    };
}

/** Types that run. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const RUNS = /^(?:|module|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.[0-5]))$/i;
/** `false` for data, templates and scripts that somebody has made inert already, us included. */
const runs = ({ attributes }) => RUNS.test(attributes.get('type')?.value.trim() ?? '');
/** Address of the file; `undefined` for an inline script. */
function addressOf({ attributes, foreign }) {
    const names = foreign ? ['href', 'xlink:href'] : ['src'];
    return names.map((name) => attributes.get(name)?.value).find((value) => value !== undefined);
}
/** Keeps the address: a browser neither fetches nor runs a script of unknown type (P10). */
function markScript(tag, vendor) {
    const at = afterName(tag);
    return [
        { start: at, end: at, text: ` type="text/plain"${markOf(tag, vendor)}` },
        ...(tag.attributes.has('type') ? [rename(tag, 'type', `${MARK}-type`)] : []),
    ];
}

/** What tells a page from a piece of one that a server puts into pages. */
const OF_A_PAGE = /^(?:html|head|title|body|frameset)$/;
/** The first line of dist/consentry.js, for pages that carry it inline. */
const PASTED = /^\s*\/\*! Consentry /;
function createHead(own, base, tell) {
    let open = own !== undefined;
    let place = { at: 0, line: 1 };
    let page = false;
    let begun = false;
    let script;
    const found = (tag) => {
        open = false;
        if (script && script !== tag)
            tell({ kind: 'late', line: tag.line, vendor: '', element: 'script', address: addressOf(tag) ?? '' });
    };
    return {
        doctype(end, line) {
            page = true;
            if (!begun)
                place = { at: end, line };
        },
        startTag(tag) {
            if (!open)
                return;
            const { name, end, endLine } = tag;
            page || (page = OF_A_PAGE.test(name));
            if (!begun && /^(?:html|head)$/.test(name))
                place = { at: end, line: endLine };
            begun || (begun = name !== 'html');
            if (name !== 'script' || !runs(tag))
                return;
            const address = addressOf(tag);
            if (address !== undefined && own?.is(address, base.href()))
                found(tag);
            else
                script ?? (script = tag);
        },
        inline(code, tag) {
            if (open && PASTED.test(code))
                found(tag);
        },
        close() {
            const missing = open && page;
            open = false;
            return missing ? place : undefined;
        },
        waitsAt: () => (open ? place.at : undefined),
    };
}

function createMarker({ rules, base, splicer, tell, inner }) {
    let waiting;
    const vendorOf = (address) => rules.vendorOf(address, base.href());
    const report = (kind, { line, name }, vendor, address) => tell({ kind, line, vendor, element: address === undefined ? `inline ${name}` : name, address: address ?? '' });
    const hold = (tag, vendor, address) => {
        markScript(tag, vendor).forEach(splicer.edit);
        report('marked', tag, vendor, address);
    };
    const script = (tag) => {
        const address = addressOf(tag);
        const vendor = address === undefined ? undefined : vendorOf(address);
        if (vendor !== undefined)
            hold(tag, vendor, address);
        else if (address === undefined && (tag.textFollows || (tag.foreign && !tag.selfClosing)))
            waiting = tag;
    };
    const inlineScript = (tag, code) => {
        const companion = rules.companionOf(code);
        const vendor = companion ?? rules.snippetOf(code, base.href());
        if (vendor === undefined)
            return;
        if (companion !== undefined || rules.holdSnippets)
            hold(tag, vendor);
        else
            report('left', tag, vendor);
    };
    /** Text where scripts run, elements where they do not; there nobody could ever consent. */
    const noscript = (tag, text) => {
        const { html, changes } = inner(text);
        if (html !== text)
            splicer.edit({ start: tag.end, end: tag.end + text.length, text: html });
        for (const change of changes)
            tell({ ...change, line: change.line + tag.endLine - 1 });
    };
    return {
        startTag(tag) {
            if (tag.name === 'script') {
                if (runs(tag))
                    script(tag);
                return;
            }
            if (tag.name === 'noscript' && tag.textFollows)
                waiting = tag;
            const marked = markElement(tag, vendorOf);
            if (!marked)
                return;
            marked.edits.forEach(splicer.edit);
            report('marked', tag, marked.vendor, marked.address);
        },
        waiting: () => waiting,
        close(text) {
            const tag = waiting;
            waiting = undefined;
            if (tag?.name === 'script')
                inlineScript(tag, text);
            else if (tag)
                noscript(tag, text);
        },
    };
}

/**
 * Which line an offset stands in, from 1. The tokenizer's own count depends on how the text was cut into pieces: what it reads
 * ahead of a character reference and puts back is counted twice.
 */
class Lines {
    constructor() {
        this.starts = [0];
        this.length = 0;
        this.endsInReturn = false;
    }
    add(text) {
        for (const { 0: end, index } of text.matchAll(/\r\n?|\n/g)) {
            // The pieces were cut between the two characters of one line end.
            if (index === 0 && end === '\n' && this.endsInReturn)
                this.starts.pop();
            this.starts.push(this.length + index + end.length);
        }
        this.length += text.length;
        this.endsInReturn = text ? text.endsWith('\r') : this.endsInReturn;
    }
    at(offset) {
        let [low, high] = [0, this.starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
}

const BEFORE_BODY = [
    InsertionMode.INITIAL, InsertionMode.BEFORE_HTML, InsertionMode.BEFORE_HEAD, InsertionMode.IN_HEAD, InsertionMode.IN_HEAD_NO_SCRIPT,
    // Inside a title, a script, a template of the head.
    InsertionMode.TEXT, InsertionMode.IN_TEMPLATE,
];
const TEXT = [TokenizerMode.SCRIPT_DATA, TokenizerMode.RAWTEXT];
/**
 * Reads HTML as a browser does that runs scripts. A tokenizer alone is not enough: whether `<style/>` is empty or swallows the
 * rest of the file depends on the tree around it. https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
 */
class Reader extends Parser {
    constructor(listener) {
        super({ sourceCodeLocationInfo: true, scriptingEnabled: true });
        this.lines = new Lines();
        this.listener = listener;
    }
    write(text, last) {
        this.lines.add(text);
        this.tokenizer.write(text, last);
        // Text leaves with its piece, not with the tag after it.
        if (!last)
            this.tokenizer.flushCharacters();
    }
    told(at) {
        if (at)
            this.listener.upTo(at.endOffset, !BEFORE_BODY.includes(this.insertionMode));
    }
    onStartTag(token) {
        const at = token.location;
        // Read first: the tree builder renames attributes inside SVG.
        const tag = at && readTag(token, at, this.lines, this.tokenizer.inForeignNode, this.openElements.tmplCount > 0);
        super.onStartTag(token);
        // Where the tree builder drops a tag, as inside a frameset, what follows is markup.
        if (tag)
            this.listener.startTag({ ...tag, textFollows: TEXT.includes(this.tokenizer.state) });
        this.told(at);
    }
    onEndTag(token) {
        const at = token.location;
        super.onEndTag(token);
        if (at)
            this.listener.endTag(token.tagName, at.startOffset);
        this.told(at);
    }
    onDoctype(token) {
        const at = token.location;
        super.onDoctype(token);
        if (at)
            this.listener.doctype(at.endOffset, this.lines.at(at.endOffset));
        this.told(at);
    }
    onComment(token) {
        const at = token.location;
        super.onComment(token);
        this.told(at);
    }
    onCharacter(token) {
        const at = token.location;
        super.onCharacter(token);
        this.told(at);
    }
    onNullCharacter(token) {
        const at = token.location;
        super.onNullCharacter(token);
        this.told(at);
    }
    onWhitespaceCharacter(token) {
        const at = token.location;
        super.onWhitespaceCharacter(token);
        this.told(at);
    }
}
function readTag(token, at, lines, foreign, inTemplate) {
    const attributes = token.attrs.map(({ name, value }) => [name, { value, start: at.attrs?.[name]?.startOffset ?? at.startOffset }]);
    return {
        name: token.tagName,
        attributes: new Map(attributes),
        start: at.startOffset,
        end: at.endOffset,
        line: lines.at(at.startOffset),
        endLine: lines.at(at.endOffset),
        foreign,
        selfClosing: token.selfClosing,
        textFollows: false,
        inTemplate,
    };
}

function createSplicer() {
    let text = '';
    /** Offset of what is left of the text. */
    let from = 0;
    let edits = [];
    const slice = (start, end) => text.slice(start - from, end - from);
    return {
        append(piece) { text += piece; },
        edit(edit) { edits.push(edit); },
        slice,
        take(end) {
            const due = edits.filter((edit) => edit.end <= end).sort((a, b) => a.start - b.start);
            edits = edits.filter((edit) => edit.end > end);
            let out = '';
            let at = from;
            for (const edit of due) {
                out += slice(at, edit.start) + edit.text;
                at = edit.end;
            }
            out += slice(at, end);
            text = text.slice(end - from);
            from = end;
            return out;
        },
        length: () => from + text.length,
    };
}

const BOM = '\uFEFF';
function createRewriter(rules) {
    const changes = [];
    const tell = (change) => void changes.push(change);
    const splicer = createSplicer();
    const base = createBase(rules.page);
    const head = createHead(rules.tag, base, tell);
    const marker = createMarker({
        rules, base, splicer, tell, inner: (html) => markText(html, { ...rules, page: base.href(), tag: undefined }),
    });
    let settled = 0;
    const closeHead = () => {
        const place = head.close();
        if (!place || !rules.tag)
            return;
        splicer.edit({ start: place.at, end: place.at, text: rules.tag.html });
        changes.unshift({ kind: 'added', line: place.line, vendor: '', element: 'script', address: rules.tag.src });
    };
    const reader = new Reader({
        doctype: head.doctype,
        startTag(tag) {
            if (!tag.inTemplate) {
                base.see(tag);
                head.startTag(tag);
            }
            marker.startTag(tag);
        },
        endTag(name, start) {
            const tag = marker.waiting();
            if (tag?.name !== name)
                return;
            const text = splicer.slice(tag.end, start);
            if (name === 'script')
                head.inline(text, tag);
            marker.close(text);
        },
        upTo(end, inBody) {
            settled = end;
            if (inBody)
                closeHead();
        },
    });
    let begun = false;
    return {
        changes,
        write(text) {
            // The parser would take it for text and end the head.
            const mark = !begun && text.startsWith(BOM) ? BOM : '';
            begun || (begun = text !== '');
            const rest = text.slice(mark.length);
            splicer.append(rest);
            reader.write(rest, false);
            return mark + splicer.take(Math.min(settled, marker.waiting()?.start ?? Infinity, head.waitsAt() ?? Infinity));
        },
        end() {
            reader.write('', true);
            closeHead();
            return splicer.take(splicer.length());
        },
    };
}
/** A whole text at once. */
function markText(html, rules) {
    const rewriter = createRewriter(rules);
    const text = rewriter.write(html) + rewriter.end();
    return { html: text, changes: rewriter.changes };
}

/** Ways in which a snippet brings a tag in; code that only names an address does not load it as one. */
const LOADS = /createElement|document\s*\.\s*write|insertAdjacentHTML|innerHTML|\bimport\s*\(|\bnew\s+Image\b/;
/** `hm.baidu.com/h.js` without a scheme, as in `protocol + "hm.baidu.com/h.js"`. */
const BARE = /^[\w-]+(\.[\w-]+)+\//;
/** `find` names the vendor of one absolute address. */
function createRules(vendors, find, rest) {
    const look = (address, base) => {
        try {
            const url = new URL(address, base);
            return /^(?:http|ws)/.test(url.protocol) ? find(url) : undefined;
        }
        catch {
            return undefined;
        }
    };
    const first = (parts, base) => {
        for (const part of parts) {
            const id = look(part, base);
            if (id !== undefined)
                return id;
        }
        return undefined;
    };
    const companions = vendors.filter(({ globals }) => globals.length > 0)
        .map(({ id, globals }) => [id, new RegExp(globals.map((name) => `(?:^|[^\\w$])${name}`).join('|'))]);
    return {
        ...rest,
        vendorOf: (text, base) => first(/[\s,(]/.test(text) ? [text, ...text.split(/[\s,"'()]+/)] : [text], base),
        companionOf: (code) => companions.find(([, pattern]) => pattern.test(code))?.[0],
        snippetOf(code, base) {
            if (!LOADS.test(code))
                return undefined;
            const parts = code.replaceAll('\\/', '/').split(/["'`\s<>()=,;]+/).filter((part) => part.includes('/'));
            return first(parts.map((part) => (BARE.test(part) ? `//${part}` : part)), base);
        },
    };
}

/** How many bytes at the end belong to a character that is not complete. */
function unfinished(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return 0;
        // A lead byte: 110…, 1110…, 11110… announce 2, 3, 4 bytes.
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    }
    return 0;
}
const join = (a, b) => {
    const all = new Uint8Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return all;
};
/** Own bookkeeping, because a `TextDecoder` in stream mode keeps the bytes it has swallowed when it throws. */
function createDecoder() {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let rest = new Uint8Array();
    return {
        decode(bytes) {
            rest = join(rest, bytes);
            const whole = rest.length - unfinished(rest);
            try {
                const text = strict.decode(rest.subarray(0, whole));
                rest = rest.slice(whole);
                return text;
            }
            catch {
                return undefined;
            }
        },
        rest: () => rest,
    };
}

/** Marks a page on its way. Bytes come out as bytes, text as text. */
function createMarkStream(rules, done) {
    const rewriter = createRewriter(rules);
    const decoder = createDecoder();
    const encoder = new TextEncoder();
    let inBytes = false;
    let foreign = false;
    return new TransformStream({
        transform(piece, controller) {
            const send = (text) => {
                if (text)
                    controller.enqueue(inBytes ? encoder.encode(text) : text);
            };
            if (foreign) {
                controller.enqueue(piece);
                return;
            }
            inBytes = typeof piece !== 'string';
            const text = typeof piece === 'string' ? piece : decoder.decode(piece);
            if (text !== undefined) {
                send(rewriter.write(text));
                return;
            }
            // A page in another encoding is better unmarked than broken: the guard holds what it can.
            foreign = true;
            send(rewriter.end());
            controller.enqueue(decoder.rest());
        },
        flush(controller) {
            const rest = decoder.rest();
            if (!foreign) {
                const text = rewriter.end();
                if (text)
                    controller.enqueue(inBytes ? encoder.encode(text) : text);
                if (rest.length)
                    controller.enqueue(rest);
            }
            done?.({ changes: rewriter.changes, foreign: foreign || rest.length > 0 });
        },
    });
}

/** Directives that name where a vendor's tag may load from or send to. https://www.w3.org/TR/CSP3/#directives-fetch */
const FETCHES = /^(?:script|style|img|connect|frame|child|font|media)-src(?:-elem)?$/i;
/**
 * A site's own policy, opened for these hosts. A policy can only list what is allowed, so held hosts are refused by
 * being absent. Where the site has no directive of a kind, `default-src` decides, and is opened.
 */
function openPolicy(policy, hosts) {
    const sources = [...new Set(hosts)].flatMap((host) => [host, `*.${host}`]).join(' ');
    if (!sources)
        return policy;
    return policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        if (!FETCHES.test(name) && name.toLowerCase() !== 'default-src')
            return directive;
        // 'none' means nothing only while it stands alone.
        const kept = values.filter((value) => value.toLowerCase() !== "'none'");
        return ` ${[name, ...kept, sources].join(' ')}`;
    }).join(';').trim();
}
/** The values of a cookie in a request's `Cookie` header. */
const cookieValues = (header, name) => header.split(';').map((pair) => pair.trim()).filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));

const words = (text) => text.split(' ');
/** Patterns of names as people write them; `*` is any text. */
const named = (names) => words(names).map((name) => `^${name.replace(/\*/g, '.*')}$`);
/** Cookies of one lifetime; no days when nobody knows. */
const cookies = (names, days) => words(names).map((name) => ({ name, pattern: named(name)[0] ?? name, ...(days !== undefined && { days }) }));

/** Display ads of 360. */
const ads360 = {
    id: '360-ads',
    category: 'marketing',
    hosts: words('show-g.mediav.com show.g.mediav.com'),
};

/** The so.com push. Its files have hash names on a CDN that carries other sites' files too. */
const autopush360 = {
    id: '360-autopush',
    category: 'marketing',
    hosts: words('js.passport.qihucdn.com jspassport.ssl.qhimg.com s.360.cn'),
    urls: ['//s\\d*\\.(ssl\\.)?qhres2?\\.com/(ssl|static)/ab77b6ea7[\\da-f]+\\.js'],
};

/** 百度统计. hm.js writes its cookies back from storage, so both are listed. */
const baiduTongji = {
    id: 'baidu-tongji',
    category: 'analytics',
    hosts: words('hm.baidu.com hmcdn.baidu.com tongji.baidu.com datax.baidu.com ers.baidu.com ada.baidu.com goutong.baidu.com fclog.baidu.com'),
    cookies: [...cookies('Hm_lvt_* Hm_cv_* Hm_up_* Hm_ct_*', 365), ...cookies('Hm_lpvt_* Hm_ck_* HMACCOUNT', 0)],
    storage: named('Hm_* HMACCOUNT'),
    stop: [['_hmt.push', ['_setAutoTracking', false]]],
};

/** 360分析. The core file has a hash name on a shared CDN. */
const fenxi360 = {
    id: '360-fenxi',
    category: 'analytics',
    // e.so.com belongs to 360-ocpc; here it is for owners who list this vendor alone.
    hosts: words('s.union.360.cn 360fenxi.mediav.com e.so.com'),
    urls: ['//s\\d*\\.(ssl\\.)?(qhimg|qhres2?)\\.com/static/[\\da-f]{16}\\.js'],
    cookies: [...cookies('Qs_lvt_* Qs_pv_* qs_lvt_* qs_pv_*', 365), ...cookies('mediav __qhart', 0)],
    // Undocumented; later sends go out only when the function returns true.
    stop: [['_qha', 'set', 'pingGuard', () => false]],
};

/** 荟聚. A synchronous script without a stub: the page's inline calls are held with it. */
const gatherConvertlab = {
    id: 'gather-convertlab',
    category: 'marketing',
    hosts: words('convertlab.com convertwork.cn huiju.cool dmhub.cn'),
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
    hosts: words('e.so.com dop.360.cn api.e.360.cn'),
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
    hosts: words('udesk.cn udeskglobal.com'),
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

const PAGE = 'https://page.invalid/';
const listOf = (vendors) => (typeof vendors === 'string' ? vendors.match(/[^\s,]+/g) ?? [] : vendors);
/** Throws on a vendor nobody knows: a page cannot ask whoever builds it, a build can. */
function vendorsOf(list) {
    const { settings, problems } = resolve(list ? { vendors: [...list] } : {}, {
        presets, shorthands, defaultVendors, page: PAGE, script: '', nonce: '', languages: [],
    });
    const [problem] = problems;
    if (problem)
        throw new TypeError(`${problem.setting}: ${problem.given}; accepted: ${problem.accepted}`);
    return settings.vendors;
}
function rulesOf({ vendors, tag, snippets = 'run', page = PAGE }) {
    const list = listOf(vendors);
    const resolved = vendorsOf(list);
    const matcher = compile(resolved);
    return createRules(resolved, ({ hostname, pathname, href }) => matcher.vendor(hostname, pathname, href)?.id, {
        holdSnippets: snippets === 'hold', page, tag: tag === undefined ? undefined : createOwnTag(tag, list),
    });
}
/** Marks a page: its vendors' static tags become inert until consent, everything else stays as it is. Marking twice changes nothing. */
function mark(html, options = {}) {
    return markWithReport(html, options).html;
}
/** The same, and what was done. */
function markWithReport(html, options = {}) {
    return createMark(options)(html);
}
/** For many pages with the same options, which are checked and compiled once. */
function createMark(options = {}) {
    const rules = rulesOf(options);
    return (html) => markText(html, rules);
}
/** The same for a page on its way, in bytes or text. `done` hears at the end what was done. */
function markStream(options = {}, done) {
    return createMarkStream(rulesOf(options), done);
}
/**
 * The site's own Content-Security-Policy, opened for the vendors that the visitor has granted and for no other: for servers that
 * want the browser itself to refuse what is held. `cookies` is the request's `Cookie` header.
 */
function strictPolicy(policy, cookies, options = {}) {
    const vendors = vendorsOf(listOf(options.vendors));
    const now = Date.now();
    const record = cookieValues(cookies ?? '', 'consentry').map((value) => decode(value, now, 1))
        .filter((found) => found !== undefined).sort((a, b) => b.decidedAt - a.decidedAt)[0];
    const { state } = decide({ vendors, record, signals: { dnt: false, gpc: false }, policyVersion: '', now });
    return openPolicy(policy, vendors.filter(({ id, legalBasis }) => legalBasis === 'consent' && state.vendors[id] === 'granted').flatMap(({ hosts }) => hosts));
}

export { createMark, mark, markStream, markWithReport, strictPolicy };
