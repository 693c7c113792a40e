function saveNatives(realm) {
    const call = realm.Function.prototype.call;
    const take = (native) => call.bind(native);
    const setter = (owner, name) => realm.Object.getOwnPropertyDescriptor(owner, name)?.set;
    const { Element, Document, trustedTypes } = realm;
    let policy;
    return {
        getAttribute: take(Element.prototype.getAttribute),
        setAttribute: take(Element.prototype.setAttribute),
        removeAttribute: take(Element.prototype.removeAttribute),
        parseInto: take(setter(Element.prototype, 'innerHTML')),
        writeCookie: take(setter(Document.prototype, 'cookie')),
        write: take(Document.prototype.write),
        // Either may have been switched off.
        fetch: realm.fetch?.bind(realm),
        beacon: realm.navigator.sendBeacon?.bind(realm.navigator) ?? (() => false),
        nonce: realm.document.currentScript?.nonce ?? '',
        isTrusted: (value) => Boolean(trustedTypes?.isHTML(value) || trustedTypes?.isScriptURL(value)),
        trust(text) {
            try {
                policy ?? (policy = trustedTypes?.createPolicy('consentry', { createHTML: String }));
            }
            catch {
                policy = { createHTML: () => trustedTypes?.emptyHTML };
            }
            return policy ? policy.createHTML(text) : text;
        },
    };
}

/** A listener that throws never stops the next; its error goes to `fail`. */
function createBus(fail) {
    const listeners = new Set();
    return {
        on(type, listener) {
            const entry = [type, listener];
            listeners.add(entry);
            return () => void listeners.delete(entry);
        },
        emit(type, detail) {
            for (const [wanted, listener] of [...listeners]) {
                if (wanted !== type)
                    continue;
                try {
                    listener(detail);
                }
                catch (error) {
                    fail(error);
                }
            }
            return document.dispatchEvent(new CustomEvent(`consentry:${type}`, { detail, bubbles: true, cancelable: true }));
        },
    };
}
const iso = (time) => (time === undefined ? '' : new Date(time).toISOString());
function makeReceipt({ controller, policyUrl }, state) {
    const { consentId, categories, vendors, method, signals } = state;
    return {
        schemaVersion: 1,
        site: location.origin,
        controller,
        policyUrl,
        policyVersion: state.policyVersion ?? '',
        consentId,
        decidedAt: iso(state.decidedAt),
        expiresAt: iso(state.expiresAt),
        method,
        signals,
        categories,
        vendors,
    };
}

const isText = (value) => typeof value === 'string';
const isMap = (value) => Object(value) === value && !Array.isArray(value);
/** A text, or texts by name, or these by language. */
const isTexts = (value) => isText(value) || (isMap(value) && Object.values(value).every(isTexts));
const when = (fallback, accepted, good) => [fallback, accepted, (value) => (good(value) ? value : undefined)];
const fits = (form) => (value) => isText(value) && form.test(value);
const like = (accepted, form) => when('', accepted, fits(form));
const word = (...words) => when(words[0], words.join(', '), (value) => words.includes(value));
const count = (fallback, least, most) => when(fallback, `${least} to ${most}`, (value) => Number.isInteger(value) && value >= least && value <= most);
const flag$1 = when(false, 'true or false', (value) => value === !!value);
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
    endpointPlain: flag$1,
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
    restricted: flag$1,
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
    disabled: flag$1,
    separate: flag$1,
    legalBasis: word('consent', 'legitimate-interest'),
    revision: when(1, 'number', Number.isFinite),
    disclosure: texts({}),
};

const number = (text) => (/^\d+$/.test(text) ? +text : text);
const flag = (text) => !text || text === 'true' || (text !== 'false' && text);
/** Attributes are text; these settings are not. What does not look right stays text, and `resolve` says so. */
const fromText = {
    vendors: (text) => text.match(/[^\s,]+/g) ?? text,
    days: number,
    minAge: number,
    endpointPlain: flag,
    restricted: flag,
};
/** The JSON block and the attributes of our script tag, which win, as the page wrote them: for `resolve`. Never throws. */
function readConfig(script, page) {
    const block = page.querySelector('script[type="application/json"][data-consentry-config]')?.textContent ?? '{}';
    let json;
    try {
        json = JSON.parse(block);
    }
    catch { /* Told below. */ }
    const raw = isMap(json) ? json : {};
    for (const [name, text = ''] of Object.entries({})) {
        // Objects have no attribute: other scripts use names such as data-controller.
        const simple = name === 'vendors' || /^[sbn]/.test(typeof SETTINGS[name]?.[0]);
        if (simple)
            raw[name] = (fromText[name] ?? String)(text);
    }
    // No list: `resolve` says so, and every vendor we know is held, whatever an attribute names.
    return isMap(json) ? raw : { ...raw, vendors: block };
}

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
function attempt$1(action, otherwise) {
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
        record.consentId = consentId || randomId();
    return record;
}
/**
 * The cookie's value: a readable word, then fields that hold only characters a cookie may hold (RFC 6265), then a check sum,
 * by which a value that somebody cut, changed or made up is known.
 */
function encode(record) {
    const { decidedAt, expiresAt, policyVersion, configHash, vendors, method, signals, consentId } = record;
    const granted = grants(record);
    const body = [
        !granted ? 'reject' : granted < Object.keys(vendors).length ? 'choice' : 'accept',
        SCHEMA,
        decidedAt,
        expiresAt,
        encodeURIComponent(policyVersion),
        configHash,
        Object.entries(vendors).map(([id, answer]) => `${id}:${answer.hash}:${+answer.granted}`).join('/'),
        method.button,
        method.layer,
        +method.trusted,
        +signals.dnt,
        +signals.gpc,
        consentId,
    ].join('|');
    return `${body}|${hash(body)}`;
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
        policyVersion: attempt$1(() => decodeURIComponent(policyVersion), ''),
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
/** What Accept all may grant: not what is shut, nor what needs an answer of its own (S22, S29, L-CN8). */
const acceptable = (vendors) => vendors.filter(bundled).map(({ id }) => id);
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

/**
 * What the browser says for the visitor. Firefox says `"unspecified"` for off, so only a leading 1 and `"yes"` are on.
 * A signal that cannot be read counts as on: then nothing opens.
 */
const readSignals = ({ dnt, gpc }, page) => ({
    dnt: dnt === 'honour' && attempt$1(() => [page.navigator.doNotTrack, page.navigator.msDoNotTrack, page.doNotTrack].some((value) => /^(1|yes$)/.test(`${value}`)), true),
    gpc: gpc === 'honour' && attempt$1(() => page.navigator.globalPrivacyControl === true, true),
});

/** Holds one value. A listener that throws never stops the next; its error goes to `fail`. */
function createStore(value, fail) {
    const listeners = new Set();
    return {
        get: () => value,
        set(next) {
            value = next;
            // A copy: who subscribes meanwhile is not called for this change.
            for (const listener of [...listeners]) {
                try {
                    listener(next);
                }
                catch (error) {
                    fail(error);
                }
            }
        },
        subscribe(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
    };
}

/*! js-cookie v3.0.8 | MIT */
function assign (target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key in source) {
      if (key === '__proto__') continue
      target[key] = source[key];
    }
  }
  return target
}

var defaultConverter = {
  read: function (value) {
    if (value[0] === '"') {
      value = value.slice(1, -1);
    }
    return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
  },
  write: function (value) {
    return encodeURIComponent(value).replace(
      /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
      decodeURIComponent
    )
  }
};

function init(converter, defaultAttributes) {
  function set(name, value, attributes) {
    if (typeof document === 'undefined') {
      return
    }

    attributes = assign({}, defaultAttributes, attributes);

    if (typeof attributes.expires === 'number') {
      attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
    }
    if (attributes.expires) {
      attributes.expires = attributes.expires.toUTCString();
    }

    name = encodeURIComponent(name)
      .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
      .replace(/[()]/g, escape);

    var stringifiedAttributes = '';
    for (var attributeName in attributes) {
      if (!attributes[attributeName]) {
        continue
      }

      stringifiedAttributes += '; ' + attributeName;

      if (attributes[attributeName] === true) {
        continue
      }

      // Considers RFC 6265 section 5.2:
      // ...
      // 3.  If the remaining unparsed-attributes contains a %x3B (";")
      //     character:
      // Consume the characters of the unparsed-attributes up to,
      // not including, the first %x3B (";") character.
      // ...
      stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
    }

    return (document.cookie =
      name + '=' + converter.write(value, name) + stringifiedAttributes)
  }

  function get(name) {
    if (typeof document === 'undefined' || (arguments.length && !name)) {
      return
    }

    // To prevent the for loop in the first place assign an empty array
    // in case there are no cookies at all.
    var cookies = document.cookie ? document.cookie.split('; ') : [];
    var jar = {};
    for (var i = 0; i < cookies.length; i++) {
      var parts = cookies[i].split('=');
      var value = parts.slice(1).join('=');

      try {
        var found = decodeURIComponent(parts[0]);
        if (!(found in jar)) jar[found] = converter.read(value, found);
        if (name === found) {
          break
        }
      } catch (_e) {
        // Do nothing...
      }
    }

    return name ? jar[name] : jar
  }

  return Object.create(
    {
      set: set,
      get: get,
      remove: function (name, attributes) {
        set(
          name,
          '',
          assign({}, attributes, {
            expires: -1
          })
        );
      },
      withAttributes: function (attributes) {
        return init(this.converter, assign({}, this.attributes, attributes))
      },
      withConverter: function (converter) {
        return init(assign({}, this.converter, converter), this.attributes)
      }
    },
    {
      attributes: { value: Object.freeze(defaultAttributes) },
      converter: { value: Object.freeze(converter) }
    }
  )
}

var api = init(defaultConverter, { path: '/' });

const NAME = 'consentry';
/** A cookie rides on every request; a longer record goes to localStorage (C3). */
const MAX_COOKIE = 1000;
/** Every value under our name: host and parent domain may each hold one, of which js-cookie shows the first. */
const cookieValues = () => document.cookie.split('; ').filter((pair) => pair.startsWith(`${NAME}=`)).map((pair) => pair.slice(NAME.length + 1));
/** What somebody else wrote has no time of its own: a decision of the visitor's stands above it. */
const age = ({ method, decidedAt }) => (method.button === 'injected' ? 0 : decidedAt);
/** Cookie, else localStorage, else memory. Never throws; what is refused is told as a problem. */
function openStorage(domain, days, problem) {
    let memory = '';
    let told = false;
    const keptAsCookie = (value, expires, at) => attempt$1(() => {
        if (value.length > MAX_COOKIE)
            return false;
        const { protocol } = location;
        api.withConverter({ write: String }).set(NAME, value, { expires, domain: at, sameSite: 'Lax', secure: protocol === 'https:' });
        // What is over is kept nowhere, so that its end is told once.
        return +expires <= Date.now() || cookieValues().includes(value);
    }, false);
    return {
        read: (now) => [...attempt$1(cookieValues, []), attempt$1(() => localStorage.getItem(NAME), '') ?? '', memory]
            .map((value) => decode(value, now, days))
            .filter((record) => !!record)
            // The newest; of the same age, the refusal.
            .sort((a, b) => age(b) - age(a) || grants(a) - grants(b))[0],
        write(record) {
            const value = encode(record);
            const expires = new Date(record.expiresAt);
            // A copy for this host alone would stand beside the shared one.
            if (domain)
                attempt$1(() => api.remove(NAME), undefined);
            const kept = keptAsCookie(value, expires, domain);
            const cookie = kept || (!!domain && keptAsCookie(value, expires, ''));
            memory = cookie ? '' : value;
            attempt$1(() => {
                if (cookie)
                    localStorage.removeItem(NAME);
                else
                    localStorage.setItem(NAME, value);
                // Kept there, so nothing is left to remember here.
                memory = '';
            }, undefined);
            if (!kept && !told)
                problem({ setting: domain ? 'cookieDomain' : 'storage', given: `${value.length} characters`, accepted: 'a cookie; kept for this host or tab' });
            told || (told = !kept);
        },
    };
}

/**
 * Calls back whenever the record may have changed elsewhere: read it again and compare. `cookieStore` reaches subdomains,
 * BroadcastChannel older browsers, `storage` a record kept in localStorage, and the last two a page that slept (P21, C6).
 */
function watchTabs(page, changed) {
    // Firefox refuses it where cookies are refused.
    const channel = attempt$1(() => page.BroadcastChannel && new page.BroadcastChannel('consentry'), undefined);
    const sources = [[channel, 'message'], [page.cookieStore, 'change'], [page, 'storage'], [page, 'pageshow'], [page.document, 'visibilitychange']];
    const each = (method) => {
        for (const [target, type] of sources)
            target?.[method](type, changed);
    };
    each('addEventListener');
    return {
        tell: () => channel?.postMessage(0),
        stop() {
            each('removeEventListener');
            channel?.close();
        },
    };
}

/** The mark of a held element; the same one an owner writes by hand. */
const MARK = 'data-consentry';
/** Held elements that are not in the document are kept for release up to this number, oldest dropped first. */
const KEPT$1 = 500;
/** Attributes whose value is an address that browsers load, on one element or another. */
const ADDRESSES = 'src srcset srcdoc imagesrcset href data poster ping background style mask fill filter clip-path to from values'.split(' ');
const names = new Set([...ADDRESSES, 'xlink:href', 'type']);
/** Those that no property reflects under their name. */
const LOOSE = /^(?:back|image|mask|fil|clip|to|val|from)/;
const isAddress = (name) => names.has(name) || names.has(name.toLowerCase());
/** A link to follow loads nothing. */
const LINK = /^(?:a|area)$/;
/** Whether there is anything to ask about: of a page's elements most have a class at best. */
const isAsked = (element) => element.localName === 'script'
    || element.getAttributeNames().some((name) => name.startsWith(MARK) || (isAddress(name) && name !== 'type' && (name !== 'href' || !LINK.test(element.localName))));
/** Held by us, marked by the owner, or a held element's clone. */
const HELD = `script[${MARK}][type="text/plain"],[${MARK}][data-src],${ADDRESSES.map((name) => `[${MARK}-${name}]`).join()}`;
// eslint-disable-next-line max-lines-per-function -- six short functions over one set of held elements, which nobody else may touch
function createHolder({ getAttribute, setAttribute, removeAttribute }, gate, { named, rewriteCss }) {
    const kept = new Map();
    const dynamic = new WeakSet();
    /** Trusted Types values must come back as they were given. */
    const given = new WeakMap();
    const isScript = (element) => element.localName === 'script';
    const aside = (attribute) => `${MARK}-${attribute.replace('xlink:', '')}`;
    const move = (element, from, to) => {
        const value = getAttribute(element, from);
        if (value === null)
            return;
        removeAttribute(element, from);
        setAttribute(element, to, given.get(element)?.get(to) ?? value);
    };
    const keep = (element, vendor) => {
        if (getAttribute(element, MARK) === null)
            setAttribute(element, MARK, vendor);
        kept.set(element, vendor);
        if (kept.size > KEPT$1)
            kept.delete(kept.keys().next().value);
    };
    const check = (element, attribute, value, vector) => attribute === 'type' || (/href$/.test(attribute) ? LINK.test(element.localName) : !LOOSE.test(attribute) && !(attribute in element))
        ? undefined : (attribute === 'srcdoc' ? named : gate.held)(value, vector);
    const holder = {
        kept,
        dynamic,
        holdScript(element, vendor) {
            if (kept.has(element))
                return;
            // One that was made inert in its markup has its own type put aside already.
            if (getAttribute(element, MARK) === null || getAttribute(element, 'type') !== 'text/plain') {
                move(element, 'type', aside('type'));
                setAttribute(element, 'type', 'text/plain');
            }
            keep(element, vendor);
            show(element, 'type', () => getAttribute(element, aside('type')));
        },
        assign(element, attribute, value) {
            const held = kept.has(element);
            if (attribute === 'type') {
                // A copy of a held script is kept by nobody.
                if (!isScript(element) || getAttribute(element, MARK) === null)
                    return false;
                setAttribute(element, aside('type'), value);
                return true;
            }
            const vendor = check(element, attribute, value, element.localName);
            if (vendor === undefined) {
                // A new address, and a free one.
                if (held && (isScript(element) || getAttribute(element, aside(attribute)) !== null))
                    holder.rearm(element);
                return false;
            }
            dynamic.add(element);
            if (isScript(element)) {
                holder.holdScript(element, vendor);
                return false;
            }
            setAttribute(element, aside(attribute), String(value));
            given.set(element, (given.get(element) ?? new Map()).set(attribute, value));
            keep(element, vendor);
            // Only the address has to wait, not the colours.
            if (attribute === 'style')
                setAttribute(element, attribute, rewriteCss(value));
            else
                show(element, attribute, () => getAttribute(element, aside(attribute)));
            return true;
        },
        inspect(element) {
            let found = false;
            for (const name of element.getAttributeNames()) {
                const value = getAttribute(element, name);
                const vendor = isAddress(name) ? check(element, name, value, element.localName) : undefined;
                if (vendor === undefined)
                    continue;
                found = true;
                if (isScript(element)) {
                    holder.holdScript(element, vendor);
                    break;
                }
                move(element, name, aside(name));
                if (name === 'style')
                    setAttribute(element, name, rewriteCss(value));
                keep(element, vendor);
            }
            return found;
        },
        stillHeld: (element) => [...element.attributes].some(({ name, value }) => {
            const attribute = name.replace(/^data-(?:consentry-)?/, '');
            return isAddress(attribute) && check(element, attribute, value) !== undefined;
        }),
        rearm(element) {
            kept.delete(element);
            removeAttribute(element, MARK);
            for (const own of [...ADDRESSES, 'type', 'getAttribute', 'hasAttribute'])
                delete element[own];
            if (isScript(element))
                removeAttribute(element, 'type');
            for (const { name } of [...element.attributes]) {
                // `data-src` is how an owner marks a frame.
                const attribute = name.replace(/^data-(?:consentry-)?/, '');
                if (attribute === name || !isAddress(attribute))
                    continue;
                move(element, name, attribute);
            }
            // A new source wakes nobody: https://html.spec.whatwg.org/multipage/media.html#the-source-element
            element.parentNode?.load?.();
        },
    };
    return holder;
}
/** The page reads back what it wrote, an address as an absolute one; by own members, so that no other element pays for it. */
function show(element, attribute, read) {
    const { getAttribute, hasAttribute } = element;
    const own = (name, descriptor) => Object.defineProperty(element, name, { configurable: true, ...descriptor });
    const asked = (native, held) => ({ value: (name) => (String(name).toLowerCase() === attribute ? held() : native.call(element, name)) });
    own(attribute, {
        get: () => (/src\w|type/.test(attribute) ? read() ?? '' : new URL(read() ?? '', document.baseURI).href),
        set(next) { element.setAttribute(attribute, next); },
    });
    own('getAttribute', asked(getAttribute, read));
    own('hasAttribute', asked(hasAttribute, () => read() !== null));
}

/** How many harmless texts a question remembers, and how long each may be. */
const KEPT = 256;
const LENGTH$1 = 200;
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
        if (!length || length > LENGTH$1)
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
/** The same for names that stand in a program, of which there are few: their hashes are known, and the answer is kept, whatever it is. */
function rememberNames(matters) {
    const known = new Map();
    return (name) => {
        const answer = known.get(name);
        if (answer !== undefined)
            return answer;
        if (typeof name !== 'string')
            return Object(name) === name;
        if (known.size > KEPT)
            known.clear();
        const found = matters(name);
        known.set(name, found);
        return found;
    };
}

/** Properties that set an address, of `HTML…Element`. */
const PROPERTIES = 'Script.src|Image.src|Image.srcset|IFrame.src|Frame.src|Link.href|Link.imageSrcset|Media.src|Video.poster'
    + '|Source.src|Source.srcset|Track.src|Embed.src|Object.data|Input.src|Anchor.ping|Area.ping|Body.background|Base.href';
/** Ways to take an attribute off, and who knows its name. */
const REMOVALS = 'removeAttribute 0|removeAttributeNS 1|removeAttributeNode 0|toggleAttribute 0';
/** Holds at the earliest point: where an address is assigned, by property or by attribute in its many forms. */
function guardAssignments({ Element, Attr, NamedNodeMap, SVGAnimatedString, document }, patch, natives, gate, holder, markup) {
    /** Converted once, as the native would, and in the native's place. */
    const text = (args, index) => typeof args[index] === 'string' || natives.isTrusted(args[index]) ? args[index] : args[index] = `${args[index]}`;
    const assign = (element, name, args, index) => {
        const attribute = name.replace(/^.*:/, '').toLowerCase();
        const held = Boolean(element && isAddress(attribute) && holder.assign(element, attribute, text(args, index)));
        if (!held && element && attribute === 'srcdoc')
            args[index] = markup.rewriteFrame(args[index]);
        return held;
    };
    const taken = (held, result = undefined) => (held ? [result] : undefined);
    // A held element is told of its new address, whatever that is.
    const matters = (value, self) => holder.kept.has(self) || gate.risky(value);
    const property = (_, name) => (self, args) => taken(assign(self, name, args, 0));
    patch.rows(PROPERTIES.replace(/(\w+)\./g, 'HTML$1Element.'), property, matters);
    // Whatever its document names, its script must find a guarded window; and of a held script's copy only its mark tells.
    patch.rows('HTMLIFrameElement.srcdoc|HTMLScriptElement.type', property);
    // By far the most frequent question of all; and of those for an address, most are for links to follow. 1: an address, whose
    // value may be harmless; 2: asked about whatever the value.
    const named = rememberNames((name) => (/^(?:srcdoc|type)$/i.test(name) ? 2 : (isAddress(name) || name.includes(':')) && 1));
    patch(Element.prototype, 'setAttribute', (self, args) => taken(assign(self, text(args, 0), args, 1)), undefined, 0, (native, ask) => ({
        setAttribute(name, value) {
            const kind = named(name);
            return kind && arguments.length > 1 && !(name === 'href' && this?.localName === 'a') && (kind !== 1 || matters(value, this))
                // eslint-disable-next-line prefer-rest-params -- measured, as in patch
                ? Reflect.apply(ask, this, arguments) : Reflect.apply(native, this, arguments);
        },
    }).setAttribute);
    patch(Element.prototype, 'setAttributeNS', (self, args) => {
        if (args.length < 3)
            return undefined;
        const space = args[0] == null ? '' : text(args, 0);
        const name = text(args, 1);
        // Throws what the native throws, which then does it itself.
        return /^$|xlink$/.test(space) && document.createAttributeNS(space, name) ? taken(assign(self, name, args, 2)) : undefined;
    }, (name) => !!named(name), 1);
    // An attribute is a node as well, and may be filled before it is put on or after.
    for (const name of ['value', 'nodeValue', 'textContent']) {
        patch(Attr.prototype, name, (self, args) => taken(assign(self.ownerElement, self.name, args, 0)));
    }
    const node = (owner) => (self, [attribute]) => taken(attribute instanceof Attr && isAddress(attribute.name) && assign(owner(self), attribute.name, [attribute.value], 0), null);
    // A map tells its element only by what is in it.
    const ofMap = (map) => map.item(0)?.ownerElement;
    const ofEmptyMap = (map) => {
        const probe = document.createAttribute('x');
        map.setNamedItem(probe);
        const { ownerElement } = probe;
        map.removeNamedItem('x');
        return ownerElement;
    };
    for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
        patch(Element.prototype, name, node((self) => self));
    for (const name of ['setNamedItem', 'setNamedItemNS'])
        patch(NamedNodeMap?.prototype, name, node((map) => ofMap(map) ?? ofEmptyMap(map)));
    // A held script stays one, whoever takes its type away.
    const keeps = (element, name) => (element?.localName === 'script' && element.hasAttribute(MARK) && String(name?.name ?? name).toLowerCase() === 'type' ? [undefined] : undefined);
    patch.rows(REMOVALS.replace(/(\w+) /g, 'HTMLScriptElement.$1 '), (argument) => (self, args) => keeps(self, args[argument]));
    for (const name of ['removeNamedItem', 'removeNamedItemNS'])
        patch(NamedNodeMap?.prototype, name, (self, args) => keeps(ofMap(self), args[args.length - 1]));
    // It does not tell its element, so there is nothing to give back later.
    patch(SVGAnimatedString?.prototype, 'baseVal', (_, [value]) => taken(gate.held(value, 'svg', 'dropped') !== undefined));
    // A module asks for what its text names before any of it runs, and speculation rules have nothing to run.
    const module = (self, [code]) => {
        const vendor = /\b(?:im|ex)port\b|"urls"/.test(String(code)) ? gate.held(code, 'module') : undefined;
        if (vendor !== undefined)
            holder.holdScript(self, vendor);
    };
    patch.rows('HTMLScriptElement.text|HTMLScriptElement.textContent|HTMLScriptElement.innerText', () => module);
}

/** Names and patterns as one expression; without any it matches nothing. */
const either = (sources, flags = '') => new RegExp(sources.map((source) => (typeof source === 'string' ? source : source.pattern)).join('|') || '(?!)', flags);

/** Every domain and path a cookie of this page may sit on; the ones that do not exist are refused without harm. */
const seats = () => {
    const labels = location.hostname.split('.');
    const domains = ['', ...labels.map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
    const folders = location.pathname.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/') || '/');
    const paths = [...new Set(folders.flatMap((folder) => [folder, `${folder.replace(/\/$/, '')}/`]))];
    return domains.flatMap((domain) => paths.map((path) => `;path=${path}${domain}`));
};
const quietly = (step) => {
    try {
        step();
    }
    catch { /* Refused storage holds nothing of theirs. */ }
};
function cleanStorage(vendors) {
    const keys = either(vendors.flatMap((vendor) => vendor.storage));
    for (const area of ['localStorage', 'sessionStorage']) {
        quietly(() => {
            for (const key of Object.keys(window[area]))
                if (keys.test(key))
                    window[area].removeItem(key);
        });
    }
}
/** Deletes what these vendors keep on this site: cookies on each domain and path, storage keys, databases. Never throws. */
function clean(vendors, writeCookie) {
    const cookies = either(vendors.flatMap((vendor) => vendor.cookies));
    const keys = either(vendors.flatMap((vendor) => vendor.storage));
    quietly(() => {
        for (const cookie of document.cookie.split('; ')) {
            const name = cookie.split('=', 1)[0] ?? '';
            if (cookies.test(name))
                for (const seat of seats())
                    writeCookie(`${name}=;max-age=0${seat}`);
        }
    });
    cleanStorage(vendors);
    quietly(() => {
        void indexedDB.databases?.().then((databases) => {
            for (const { name } of databases)
                if (name && keys.test(name))
                    indexedDB.deleteDatabase(name);
        }).catch(() => undefined);
    });
}

/** Whether a window below this one has the name, wherever it has it from. */
function isNamed(name, view) {
    for (let index = view.length; index--;) {
        try {
            const frame = view[index];
            if (frame.name === name || isNamed(name, frame))
                return true;
        }
        catch { /* Of another origin's frame only its element tells the name. */ }
    }
    return false;
}
/** Forms and links aimed at a frame: its request is one of the page. Into a window of its own it is where the visitor goes. Tells whether a frame would ask. */
function guardForms({ document: own }, patch, gate) {
    const isFrame = (name) => [...own.getElementsByName(name)].some(({ localName }) => /frame$/.test(localName)) || isNamed(name, top);
    const asks = (target, url, page = own) => (!target || /^_self$/i.test(target) ? page !== document : isFrame(String(target))) && gate.held(url, 'iframe', 'dropped') !== undefined;
    const held = (element, submitter) => {
        const given = (name) => submitter?.getAttribute(`form${name}`) ?? element.getAttribute(name);
        const { ownerDocument, localName } = element;
        const target = given('target') ?? ownerDocument.querySelector('base[target]')?.target;
        // A link in a frame may be the visitor's.
        return asks(target ?? (localName === 'form' ? '' : '_blank'), given('action') ?? given('href') ?? '', ownerDocument);
    };
    patch.rows('HTMLFormElement.submit', () => (form) => (held(form) ? [undefined] : undefined));
    const sends = (event) => {
        const element = event.type === 'submit' ? event.target : event.composedPath()[0].closest?.(':any-link');
        if (element && held(element, event.submitter))
            event.preventDefault();
    };
    for (const type of ['submit', 'click'])
        own.addEventListener(type, sends, true);
    return asks;
}

/**
 * A frame of the same origin brings fresh natives, which could load a held tag or act on this document. It is guarded before
 * anybody can use it: its `load` event comes at once when an empty frame is inserted, and every way to its window asks here.
 */
function guardFrames(realm, patch, asks, guard, isHeld) {
    const { document } = realm;
    const enter = (found) => {
        try {
            const view = found?.defaultView ?? found;
            if (view?.document)
                guard(view);
        }
        catch { /* Another origin's frame has its own rules. */ }
        return found;
    };
    const reach = (_, __, run) => [enter(run())];
    patch.rows('Frame|IFrame|Object|Embed'.replace(/\w+/g, 'HTML$&Element.contentDocument|HTML$&Element.contentWindow|HTML$&Element.getSVGDocument'), () => reach);
    patch.rows('open', () => (self, args, run) => (asks(args[1] || '_blank', args[0]) ? [null] : reach(self, args, run)));
    const loaded = (event) => {
        const frame = event.target;
        if (!/^(?:i?frame|object|embed)$/.test(frame.localName))
            return;
        // An `embed` tells its window only here.
        for (let index = realm.length; index--;)
            enter(realm[index]);
        // An empty frame in place of the held one: nothing has loaded yet.
        if (isHeld(frame))
            event.stopImmediatePropagation();
    };
    document.addEventListener('load', loaded, true);
    return () => document.removeEventListener('load', loaded, true);
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
const CSS_ESCAPE = /\\(?:([\da-f]{1,6})\s?|\r?\n|(.))/gi;
/** As a style sheet's parser reads it; a program's escaped slash as well. */
const unescapeCss = (text) => text.replace(CSS_ESCAPE, (_, code, sign = '') => (code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : sign));
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

/** Registrable domain, as far as a script can tell without the public suffix list; it only tells first from third party. */
const site = (host) => /[^.]*\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]*$/.exec(host)?.[0] ?? host;
/** Host and path of an absolute address without anything a parser would change. */
const PLAIN = /^(?:(?:https?|wss?):)?\/\/([\w.-]+)(?::\d+)?(\/[^?#\\\s]*)?(?:[?#][^\\\s]*)?$/i;
/** The text inside a data address, its own addresses apart from each other. */
const unpack = (href) => {
    const [, packed, text = ''] = /^[^,]*?(;base64)?,(.*)/i.exec(unescape(href)) ?? [];
    return (packed ? atob(text) : text).replace(/[<>=;`]/g, ' ');
};
function createGate({ vendors, allows, unlisted, log, own }) {
    const matcher = compile(vendors);
    const rules = vendors.map((vendor) => ({
        id: vendor.id,
        cookies: either(vendor.cookies),
        storage: either(vendor.storage),
        companion: either(vendor.globals.map((name) => `(?:^|[^\\w$])${name.replace(/[$.]/g, '\\$&')}`)),
    }));
    const any = { cookies: either(vendors.flatMap(({ cookies }) => cookies)), storage: either(vendors.flatMap(({ storage }) => storage)) };
    const shut = (test) => rules.find((rule) => test(rule) && !allows(rule.id))?.id;
    const ownSites = [location.href, ...own].filter(Boolean).map((address) => site(new URL(address, location.href).hostname));
    const foreign = (hostname) => (ownSites.includes(site(hostname)) ? undefined : '');
    const blobs = new Map();
    /** Vendor id, `''` for an unlisted third party, `undefined` for anything else. */
    const look = (address) => {
        // Almost every address is plain, and taking it apart ourselves is ten times quicker than the URL parser.
        const [plain, host, path = '/'] = PLAIN.exec(address) ?? [];
        if (plain && host)
            return [matcher.vendor(host, path, plain)?.id ?? foreign(host.toLowerCase()), `${/^\w+:/.exec(plain)?.[0] ?? location.protocol}//${host}${path}`];
        try {
            const { hostname, pathname, href, origin, protocol } = new URL(address, document.baseURI);
            if (protocol === 'blob:')
                return [blobs.get(href.replace(/#.*/, '')), protocol];
            if (protocol === 'data:')
                return [gate.held(unpack(href)), protocol];
            if (/^(?:http|ws)/.test(protocol))
                return [matcher.vendor(hostname, pathname, href)?.id ?? foreign(hostname), origin + pathname];
        }
        catch { /* The native will say what is wrong with it. */ }
        return [undefined, ''];
    };
    const riskyName = { cookies: remember((name) => any.cookies.test(name)), storage: remember((name) => any.storage.test(name)) };
    const gate = {
        blobs,
        held(text, vector, action = 'held') {
            if (!gate.risky(text))
                return undefined;
            const whole = String(text);
            for (const part of /[\s,(\\]/.test(whole) ? [whole, ...unescapeCss(whole).split(/[\s,"'()]+/)] : [whole]) {
                // Most parts of a style are words, and the parser takes ten times as long to say so.
                if (!gate.risky(part))
                    continue;
                const [id, what] = look(part);
                const open = id === undefined || (id ? allows(id) : unlisted !== 'hold');
                if (vector && !open)
                    gate.log(action, id, vector, what);
                else if (vector && id === '' && unlisted === 'report')
                    gate.log('unlisted', id, vector, what);
                if (!open)
                    return id;
            }
            return undefined;
        },
        heldName(name, kind, vector) {
            const id = riskyName[kind](String(name)) ? shut((rule) => rule[kind].test(String(name))) : undefined;
            if (id)
                gate.log('dropped', id, vector, String(name));
            return id;
        },
        heldCompanion: (code) => shut(({ companion }) => companion.test(code)),
        hint: (text) => unlisted === 'hold' || matcher.hint(text) || (text.includes('\\') && matcher.hint(unescapeCss(text))),
        risky: remember(matcher.risky),
        riskyName,
        log: (action, vendor, vector, what) => log({ action, vendor, vector, what, time: Date.now() }),
        closed: () => unlisted === 'hold' || Boolean(shut(() => true)),
        allows,
    };
    return gate;
}

/** How nodes go where text would have gone. */
const PUT = {
    beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after', outerhtml: 'replaceWith', innerhtml: 'replaceChildren',
};
/** Into a template goes what it holds. */
const inside = (node) => (node.localName === 'template' ? node.content : node);
/**
 * Text that the page itself has trusted and that names something held. The browser reads it where nothing loads, and its nodes
 * are held there, so that no policy of ours is needed. `undefined`: not one of the places where that can be done.
 */
function createReader(page, parseInto, inspectTree) {
    return (self, place, html, run) => {
        const put = PUT[place.toLowerCase()];
        const { startContainer, parentNode } = self;
        const outside = /[fW]/.test(put ?? '');
        const around = (startContainer ?? (outside ? parentNode : self));
        // Without a place for it the native throws.
        if (!around || (put ? around.nodeType === Node.DOCUMENT_NODE : !startContainer))
            return undefined;
        const quiet = page.createElement('template').content.ownerDocument;
        const context = quiet.importNode([around, around.host, around.parentNode].find((node) => node instanceof Element) ?? page.body, false);
        const range = quiet.createRange();
        range.selectNodeContents(context);
        if (put)
            parseInto(context, html);
        const root = (put ? inside(context) : run(range));
        inspectTree(root);
        return [put ? (outside ? self : inside(self))[put](...root.childNodes) : page.adoptNode(root)];
    };
}

/** A start tag, with `>` allowed inside quoted values. Only `=` begins one: "a<b and don't" ends at its first `>`, as does `a=b="`. */
const START_TAG = /<[a-z](?:[^>=]|=(?=(\s*(?:"[^"]*"|'[^']*'|[^\s>]*)))\1)*>/gi;
/** What stands in quotes or brackets in CSS text: addresses come in no other way. */
const CSS_TOKEN = /(["'(]\s*)((?:\\[^]|[^"'()\\])+)/g;
/** Its beginning: most of what is set by the thousand is a length or a colour. */
const CSS_ADDRESS = /["'(]/;
const STYLE_TEXT = /<style\b[^>]*>([^]*?)(?=<\/style|$)/gi;
function createMarkup({ parseInto, isTrusted, trust, nonce }, gate, { inspect, kept, dynamic }) {
    /** The browser's own parser reads the tag, character references and all, in a template, where nothing loads. */
    const rewriteTag = (tag, say) => {
        if (!gate.hint(tag))
            return tag;
        const template = document.createElement('template');
        // Outside of SVG the parser reads `image` as `img`.
        const svg = /^<image\b/i.test(tag);
        parseInto(template, say(svg ? `<svg>${tag}` : tag));
        const outer = template.content.firstElementChild;
        const element = svg ? outer?.firstElementChild : outer;
        const held = element && inspect(element);
        // A pattern for the parser, not an element of the page.
        if (element)
            kept.delete(element);
        // Only the start tag: what follows it is in the text.
        return held ? element.cloneNode().outerHTML.replace(/<\/[^>]*>$/, '') : tag;
    };
    const css = (text) => text.replace(CSS_TOKEN, (whole, before, address) => (gate.held(address, 'css') === undefined ? whole : `${before}data:,`));
    const inspectTree = (root) => {
        for (const element of root.querySelectorAll('*')) {
            // The page's parser has not made it, so nothing waits for it; many such scripts never run.
            if (inspect(element))
                dynamic.add(element);
            for (const inner of [element.shadowRoot, element.content]) {
                if (inner instanceof DocumentFragment)
                    inspectTree(inner);
            }
        }
    };
    // What the page has not trusted is none of ours to trust.
    const rewrite = (html, style = false, say = isTrusted(html) ? trust : String) => {
        const text = String(html);
        if (!gate.hint(text))
            return html;
        const safe = style ? css(text) : text.replace(START_TAG, (tag) => rewriteTag(tag, say)).replace(STYLE_TEXT, css);
        return safe === text ? html : say(safe);
    };
    return {
        inspectTree,
        rewrite,
        named(value, vector) {
            const text = String(value);
            // A link to follow loads nothing.
            const vendor = gate.hint(text) && gate.held(text.replace(/<a\s[^>]*>|[<>=;`]/gi, ' '));
            if (vendor && vector)
                gate.log('held', vendor, vector, 'srcdoc');
            return vendor || undefined;
        },
        rewriteFrame(html) {
            const safe = rewrite(html);
            return typeof safe === 'string' && gate.closed() && /<script|\son/i.test(safe)
                ? `<script nonce="${nonce}">frameElement.contentWindow</script>${safe}` : safe;
        },
        rewriteCss: (value) => (gate.hint(String(value)) ? css(String(value)) : value),
    };
}
/** Text goes in; what came out of it is looked up again, so that it can be given back, also in a closed shadow root. */
const HTML = 'Element.innerHTML 0|Element.outerHTML 0|Element.insertAdjacentHTML 1|Element.setHTML 0|Element.setHTMLUnsafe 0'
    + '|ShadowRoot.innerHTML 0|ShadowRoot.setHTML 0|ShadowRoot.setHTMLUnsafe 0|Range.createContextualFragment 0'
    + '|Document.execCommand 2';
/** Documents without a window: nothing loads in them, and what is held in them stays held when it moves. */
const DOCUMENTS = 'DOMParser.parseFromString|XMLHttpRequest.responseXML|XMLHttpRequest.response|XSLTProcessor.transformToDocument|XSLTProcessor.transformToFragment';
const CSS = 'CSSStyleSheet.insertRule 0|CSSStyleSheet.replace 0|CSSStyleSheet.replaceSync 0|CSSGroupingRule.insertRule 0|CSSStyleDeclaration.cssText 0'
    + '|CSSStyleDeclaration.setProperty 1|CSSStyleProperties.background 0|CSSStyleProperties.backgroundImage 0|HTMLStyleElement.textContent 0'
    + '|HTMLStyleElement.innerText 0|CSSStyleSheet.addRule 1|CSSStyleRule.insertRule 0|StylePropertyMap.set 1|StylePropertyMap.append 1|FontFace 1';
function guardMarkup({ Document, HTMLStyleElement, Node, document: page }, patch, { isTrusted, parseInto }, gate, { rewrite, rewriteCss, inspectTree }, keepMarked) {
    const readTrusted = createReader(page, parseInto, inspectTree);
    /** Once, and in the order of the arguments, as the native would. */
    const convert = (args, last) => {
        for (let index = 0; index <= last; index += 1)
            if (Object(args[index]) === args[index] && !isTrusted(args[index]))
                args[index] = `${args[index]}`;
    };
    const html = (argument, member = '') => (self, args, run) => {
        if (args.length <= argument)
            return undefined;
        convert(args, argument);
        const style = self instanceof HTMLStyleElement;
        const trusted = !style && isTrusted(args[argument]) && gate.hint(`${args[argument]}`) && readTrusted(self, argument ? args[0] : member, args[argument], run);
        if (trusted)
            return trusted;
        const safe = rewrite(args[argument], style);
        if (safe === args[argument])
            return undefined;
        const parent = self instanceof Node && self.parentNode;
        args[argument] = safe;
        const result = run();
        for (const root of [result, self, parent])
            if (root instanceof Node)
                keepMarked(root);
        return [result];
    };
    patch.rows(HTML, html, gate.risky);
    patch.rows(CSS, (argument, name) => (_, args) => {
        if (args.length <= argument)
            return;
        // What a property map or a font takes need not be text.
        if (!/^(?:set|append|FontFace)$/.test(name))
            convert(args, argument);
        args[argument] = rewriteCss(args[argument]);
    }, (value) => (typeof value !== 'string' || CSS_ADDRESS.test(value)) && gate.risky(value));
    const made = (_, __, run) => {
        const result = run();
        if (result instanceof Node)
            inspectTree(result);
        return [result];
    };
    patch.rows(DOCUMENTS, () => made);
    patch(Document, 'parseHTML', made);
    patch(Document, 'parseHTMLUnsafe', made);
}

/** A held frame, or where the owner wants a widget's placeholder. */
const PLACE = `iframe[${MARK}],[${MARK}-place]`;
/** How often a page is looked through for marked tags that it added later, in milliseconds. */
const INTERVAL = 400;
const isOpen = (element, gate, holder) => element.matches(HELD) && gate.allows(element.getAttribute(MARK) ?? '') && !holder.stillHeld(element);
/** The document and those of its frames, as far as they are ours to see. */
const documents = (page) => [page, ...[...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => (contentDocument ? documents(contentDocument) : []))];
/** Everything held or marked that may run now. */
const openElements = ({ document }, gate, holder) => [...new Set([...documents(document).flatMap((page) => [...page.querySelectorAll(HELD)]), ...holder.kept.keys()])]
    .filter((element) => isOpen(element, gate, holder));
/** Takes note of what is marked under a root that the document may not reach. */
const keepMarked = (root, holder) => {
    for (const element of root.querySelectorAll?.('*') ?? []) {
        if (element.matches(HELD))
            holder.kept.set(element, element.getAttribute(MARK) ?? '');
        if (element.shadowRoot)
            keepMarked(element.shadowRoot, holder);
    }
};
const REPLACED = /^(?:script|i?frame|object|embed|link|track)$/;
/** Lets one element load as it would have. Of all changes only becoming connected makes a script of changed type run, or a plug-in look again. */
function rearm(element, gate, holder) {
    const { parentNode, nextSibling, isConnected, localName } = element;
    const vendor = holder.kept.get(element) ?? element.getAttribute(MARK) ?? '';
    const again = isConnected && REPLACED.test(localName);
    if (again)
        element.remove();
    holder.rearm(element);
    const address = ['src', 'href', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    const script = localName === 'script';
    gate.log('released', vendor, script && !address ? 'inline' : localName, address.replace(/[?#].*/, ''));
    if (again)
        parentNode?.insertBefore(element, nextSibling);
    // A parsed script reads as one again. Not sooner: browsers run such scripts one after another, and one that never comes would stop all.
    if (script && !holder.dynamic.has(element) && !element.hasAttribute('async'))
        element.async = false;
}
/**
 * Marked tags that a page adds after parsing. An observer would make every insertion dearer, and without one nothing tells;
 * so the page is looked at now and then, and for tags only when its number of scripts or frames has changed.
 */
function watchMarks(realm, gate, holder, marked, tidy) {
    const { document } = realm;
    let before = 0;
    let told = false;
    /** In sight, which it may come into long after it was made. Frames for counting are smaller. */
    const isSeen = (place) => place.offsetWidth > 40 && !gate.allows(place.getAttribute(`${MARK}-place`) ?? place.getAttribute(MARK) ?? '');
    const timer = realm.setInterval(() => {
        tidy();
        if (document.readyState === 'loading')
            return;
        // A live list would make every insertion a tenth dearer in Chromium.
        const { length: now } = document.querySelectorAll('script,iframe');
        if (now !== before) {
            before = now;
            for (const element of openElements(realm, gate, holder))
                if (!holder.kept.has(element))
                    rearm(element, gate, holder);
        }
        // Whoever is told looks for further ones.
        if (!told && [...document.querySelectorAll(PLACE)].some(isSeen)) {
            told = true;
            marked();
        }
    }, INTERVAL);
    return () => realm.clearInterval(timer);
}

/**
 * What the parser inserts. A microtask checkpoint comes before a parsed script is prepared, so its callback is in time to stop
 * a static script from running: https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag (whatwg/html#7882).
 * It goes when parsing ends, because an observer over the document makes every insertion dearer.
 */
function observeParser({ document, MutationObserver }, { getAttribute }, gate, holder, markup) {
    const options = { childList: true, subtree: true };
    const look = (node) => {
        const element = node;
        if (node.nodeType !== 1 || holder.kept.has(element))
            return;
        const { localName, shadowRoot } = element;
        if (isAsked(element))
            ask(element);
        if (localName === 'template')
            templates.push(element);
        if (shadowRoot) {
            shadowRoot.querySelectorAll('*').forEach(look);
            observer.observe(shadowRoot, options);
        }
    };
    const ask = (element) => {
        const { localName, parentNode, nextSibling } = element;
        // Granted already: the parser, which is about to look at it, finds an ordinary tag in its place.
        if (isOpen(element, gate, holder))
            rearm(element, gate, holder);
        else if (holder.inspect(element)) {
            // A frame has begun to load by now; leaving and entering the document stops it, and without an address it stays empty.
            if (/^(?:i?frame|object|embed)$/.test(localName) && parentNode) {
                element.remove();
                parentNode.insertBefore(element, nextSibling);
            }
        }
        else if (localName === 'script' && [MARK, 'src'].every((name) => getAttribute(element, name) === null)) {
            const code = element.textContent ?? '';
            const vendor = gate.heldCompanion(code) ?? (getAttribute(element, 'type') === 'module' ? gate.held(code) : undefined);
            if (vendor) {
                holder.holdScript(element, vendor);
                gate.log('held', vendor, 'inline', '');
            }
        }
        // Marked by the owner: it waits in line with what we hold.
        if (element.matches(HELD) && !holder.kept.has(element))
            holder.kept.set(element, getAttribute(element, MARK) ?? '');
    };
    /** A template comes before its content. */
    const templates = [];
    const take = (records) => {
        for (const { content } of templates.splice(0)) {
            markup.inspectTree(content);
            content.querySelectorAll('*').forEach(look);
        }
        for (const { addedNodes } of records)
            addedNodes.forEach(look);
    };
    const observer = new MutationObserver(take);
    const stop = () => {
        take(observer.takeRecords());
        take([]);
        observer.disconnect();
    };
    observer.observe(document, options);
    if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', stop, { once: true, capture: true });
    else
        stop();
    return stop;
}

/** Of every realm: a frame's `toString` may be asked about a function of the page. */
const natives = new WeakMap();
/**
 * The one way to wrap. A stand-in keeps name, length, descriptor and source text of its native, and nothing is patched twice.
 * Methods and setters are plain methods, not proxies: a proxied native costs up to twice the call in Firefox.
 */
// eslint-disable-next-line max-lines-per-function -- every kind of stand-in, with the list that takes them all off again
function createPatcher(realm) {
    const { Object, Reflect, Function, Proxy } = realm;
    const { getOwnPropertyDescriptor: describe } = Object;
    const { apply, construct, defineProperty, deleteProperty } = Reflect;
    const undo = [];
    const standIn = (native, before, matters = () => true, argument = 0, quick) => {
        const ask = function (...args) {
            let ran = false;
            const run = (on = this) => {
                ran = true;
                return apply(native, on, args);
            };
            let end;
            try {
                end = before(this, args, run);
            }
            catch (error) {
                // What the question stumbles over, the native names better: a symbol, a stranger in place of `this`.
                if (ran)
                    throw error;
            }
            return end ? end[0] : run();
        };
        return quick ? quick(native, ask) : ({
            method() {
                // A rest parameter costs Firefox 15 % of a call, a bound `call` 20 %, and the argument chosen among named ones as much.
                // eslint-disable-next-line prefer-rest-params -- measured
                return matters(arguments[argument], this) ? apply(ask, this, arguments) : apply(native, this, arguments);
            },
        }).method;
    };
    /** `new`, `prototype`, statics and subclasses go on working. What another tool has put in a method's place looks like a constructor too. */
    const proxy = (native, before, called) => {
        const stand = new Proxy(native, {
            apply: (_, self, args) => apply(called, self, args),
            construct(_, args, target) {
                const run = () => construct(native, args, target === stand ? native : target);
                const end = before(undefined, args, run);
                return end ? end[0] : run();
            },
        });
        return stand;
    };
    const define = (owner, name, old, now) => {
        if (!defineProperty(owner, name, now))
            return;
        undo.push(() => {
            const last = describe(owner, name);
            if (!last || last.value !== now.value || last.set !== now.set || last.get !== now.get)
                return;
            if (old)
                defineProperty(owner, name, old);
            else
                deleteProperty(owner, name);
        });
    };
    // eslint-disable-next-line complexity -- a descriptor has three kinds and each may be missing, inherited or frozen
    const patch = (owner, name, before, matters, argument, quick) => {
        // A member that is inherited gets a stand-in of its own here, so that nothing else pays for the question.
        let from = owner;
        while (from && !describe(from, name))
            from = Reflect.getPrototypeOf(from);
        const old = from ? describe(from, name) : undefined;
        const key = old?.set ? 'set' : old?.get ? 'get' : 'value';
        const native = old?.[key];
        if (!owner || !old?.configurable || typeof native !== 'function' || natives.has(native))
            return;
        const constructs = key === 'value' && describe(native, 'prototype');
        const called = standIn(native, before, matters, argument, quick);
        const stand = constructs ? proxy(native, before, called) : called;
        natives.set(stand, native);
        if (!constructs)
            for (const part of ['name', 'length'])
                defineProperty(stand, part, describe(native, part) ?? {});
        define(owner, name, from === owner ? old : undefined, { ...old, [key]: stand });
        // `socket.constructor` would lead around the proxy. (`Audio` has the prototype of another constructor.)
        const own = constructs && describe(constructs.value, 'constructor');
        if (own && own.value === native)
            define(constructs.value, 'constructor', own, { ...own, value: stand });
    };
    patch.rows = (table, before, matters) => {
        for (const row of table.split('|')) {
            const [, owner = '', name = '', argument = ''] = /^(?:(\w+)\.)?(\w+) ?(\d*)$/.exec(row) ?? [];
            const found = owner ? realm[owner]?.prototype : realm;
            patch(found, name, before(+argument, name), matters, +argument);
        }
    };
    patch.restore = () => {
        for (const step of undo.splice(0).reverse())
            step();
    };
    // Asked for its source text, a stand-in answers for its native.
    const { toString } = Function.prototype;
    patch(Function.prototype, 'toString', (self) => (natives.has(self) ? [apply(toString, natives.get(self), [])] : undefined));
    return patch;
}

const REQUESTS = 'fetch 0|fetchLater 0|XMLHttpRequest.open 1|EventSource 0|Worker 0|SharedWorker 0|WebSocket 0|WebSocketStream 0|WebTransport 0'
    + '|ServiceWorkerContainer.register 0|Worklet.addModule 0|Navigator.sendBeacon 0|Cache.add 0|Cache.addAll 0';
/**
 * Addresses that fail inside the browser as a dead network does, with the native's own errors and events, while no byte leaves:
 * an unknown blob, and for sockets a blocked port. https://fetch.spec.whatwg.org/#port-blocking
 */
const NOWHERE = { fetch: 'blob:consentry', WebSocket: 'wss://localhost:1', WebSocketStream: 'wss://localhost:1', WebTransport: 'https://localhost:1', fetchLater: 'https://localhost:1' };
/** Of a request, which may be that of another realm. */
const urlOf = (input) => (/Request]/.test({}.toString.call(input)) ? input.url : undefined);
/** Requests are not collected for later: a page that asks for an answer now gets the network error now. */
function guardRequests({ URL }, patch, gate, { named }) {
    patch.rows(REQUESTS, (argument, name) => (_, args) => {
        if (args.length <= argument)
            return undefined;
        // Converted once, in the native's place and order.
        if (argument && Object(args[0]) === args[0])
            args[0] = `${args[0]}`;
        const given = args[argument];
        if (Object(given) === given && urlOf(given) === undefined && !Array.isArray(given))
            args[argument] = `${given}`;
        const inputs = [args[argument]].flat();
        // The page's own text: to read it is no request, to run it is.
        const blob = /^\s*(?:blob|data):/i.test(String(inputs[0]));
        if (blob && !/(?:Worker|Module)$/.test(name))
            return undefined;
        if (!inputs.some((input) => gate.held(urlOf(input) ?? input, name === 'open' ? 'xhr' : name, 'dropped') !== undefined))
            return undefined;
        // A worker of another origin throws at once; one of the page's own text is made, and fails later.
        args[argument] = blob ? 'data:,throw 0' : name === 'addAll' ? [NOWHERE.fetch] : NOWHERE[name] ?? NOWHERE.fetch;
        // A beacon that the network loses later has been queued all the same.
        return name === 'sendBeacon' ? [true] : undefined;
    }, gate.risky);
    // A document, a style sheet or a program that the page makes itself is judged by its text.
    const vendors = new WeakMap();
    patch.rows('Blob|File', () => (_, [parts], run) => {
        const blob = run();
        const vendor = Array.isArray(parts) && /html|script|css|plain|xml|^$/.test(blob.type) ? named(parts.filter((part) => typeof part === 'string').join('')) : undefined;
        if (vendor)
            vendors.set(blob, vendor);
        return [blob];
    });
    patch(URL, 'createObjectURL', (_, [blob], run) => {
        const address = run();
        const vendor = vendors.get(blob);
        if (vendor)
            gate.blobs.set(address, vendor);
        return [address];
    });
    // It would take its address before anybody is asked.
    patch.rows('Audio', () => (_, args, run) => {
        const [address] = args.splice(0);
        const audio = run();
        if (address !== undefined) {
            audio.preload = 'auto';
            audio.src = address;
        }
        return [audio];
    });
}

/** Held vendors cannot write state either: cookies, storage and databases under their names. */
function guardState(realm, patch, gate) {
    const { Document, Storage, CookieStore, IDBFactory } = realm;
    // An expression takes Chromium twenty times as long.
    const nameOf = (cookie) => cookie.slice(0, cookie.indexOf('=')).trim();
    patch(Document.prototype, 'cookie', (_, args) => (gate.heldName(nameOf(args[0] = `${args[0]}`), 'cookies', 'cookie') ? [0] : undefined), 
    // Values change: it is the name that is remembered.
    (cookie) => typeof cookie !== 'string' || gate.riskyName.cookies(nameOf(cookie)));
    patch(CookieStore?.prototype, 'set', (_, [first]) => (gate.heldName(first?.name ?? first, 'cookies', 'cookie') ? [Promise.resolve()] : undefined));
    patch(Storage?.prototype, 'setItem', (_, args) => (args.length > 1 && gate.heldName(args[0] = `${args[0]}`, 'storage', 'storage') ? [undefined] : undefined), gate.riskyName.storage);
    // A database of another name is what the page gets: asking for one must answer, and this one is empty and ours to delete.
    patch(IDBFactory?.prototype, 'open', (_, args) => {
        if (gate.heldName(args[0], 'storage', 'indexedDB'))
            args[0] = `consentry-${Math.random()}`;
    });
}

/** A tag that has begun and not ended: the rest comes with the next call. */
const UNFINISHED = /<(?:[a-z!/](?:[^>=]|=(?=(\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*)))\1)*)?$/i;
/**
 * `document.write`, in two roles. While the parser runs, held start tags are made inert in the text, because written scripts
 * are prepared at once and no observer sees them in time. After a release, what a late tag writes is placed where the tag
 * stands (`place` takes it and says so), because the native would wipe the page.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
function guardWrites(patch, { write, trust, isTrusted }, gate, markup, late) {
    let rest = '';
    patch.rows('Document.write|Document.writeln', (_, name) => (self, parts) => {
        // Converted once, as the native would.
        parts.forEach((part, index) => {
            if (!isTrusted(part))
                parts[index] = `${part}`;
        });
        const given = parts.join('') + (name === 'write' ? '' : '\n');
        const say = parts.every(isTrusted) ? trust : String;
        if (self.defaultView && late.place(given, say))
            return [undefined];
        const text = rest + given;
        const last = gate.closed() ? UNFINISHED.exec(text)?.[0] ?? '' : '';
        const safe = markup.rewrite(text.slice(0, text.length - last.length), false, say);
        // Values given by Trusted Types stay what they are unless something in them has to change.
        if (safe === given)
            return undefined;
        // Even when it is empty: what a page may not write fails here, and is not trusted with the end of its tag.
        write(self, say(String(safe)));
        rest = last;
        // Nothing more may come: hand on what is left before the parser goes on.
        if (rest)
            queueMicrotask(() => {
                if (rest)
                    write(self, say(rest));
                rest = '';
            });
        return [undefined];
    });
}

function createGuard({ realm, natives, marked, ...options }) {
    const gate = createGate(options);
    const holder = createHolder(natives, gate, { named: (text, vector) => markup.named(text, vector), rewriteCss: (css) => markup.rewriteCss(css) });
    const markup = createMarkup(natives, gate, holder);
    const held = { realm, natives, gate, holder, markup, place: () => false };
    const stops = [];
    let observed;
    /** By constructor: a window keeps its name when a frame navigates, its realm does not. */
    let guarded = new WeakSet();
    /** Stays when all is open: what was released late may still write. */
    const stopWrites = [];
    const install = (where) => {
        if (guarded.has(where.Document))
            return;
        guarded.add(where.Document);
        const patch = createPatcher(where);
        guardAssignments(where, patch, natives, gate, holder, markup);
        guardMarkup(where, patch, natives, gate, markup, (root) => keepMarked(root, holder));
        guardRequests(where, patch, gate, markup);
        guardState(where, patch, gate);
        stops.push(guardFrames(where, patch, guardForms(where, patch, gate), install, (frame) => holder.kept.has(frame)), patch.restore);
        if (where !== realm || !stopWrites.length) {
            const writes = createPatcher(where);
            guardWrites(writes, natives, gate, markup, where === realm ? held : { place: () => false });
            (where === realm ? stopWrites : stops).push(writes.restore);
        }
    };
    /** What is written past every function, as a property of a storage area, goes again soon. */
    const tidy = () => cleanStorage(options.vendors.filter(({ id }) => !gate.allows(id)));
    const open = () => {
        guarded = new WeakSet();
        for (const step of stops.splice(0))
            step();
    };
    return {
        held,
        refresh() {
            observed ?? (observed = [observeParser(realm, natives, gate, holder, markup), watchMarks(realm, gate, holder, marked, tidy)]);
            if (gate.closed())
                install(realm);
            else
                open();
        },
        stopVendors(gone) {
            for (const { stop } of gone)
                for (const [path, ...args] of stop)
                    call(realm, path, args);
        },
        clean: (gone) => clean(gone, (cookie) => natives.writeCookie(realm.document, cookie)),
        stop() {
            open();
            for (const step of [...stopWrites.splice(0), ...observed ?? []])
                step();
        },
    };
}
/** Calls a vendor's function by its path, such as `_hmt.push`; a vendor that is not there or throws is passed over. */
function call(realm, path, args) {
    try {
        const names = path.split('.');
        const method = names.pop() ?? '';
        const owner = names.reduce((object, name) => object[name], realm);
        owner[method]?.(...args);
    }
    catch { /* Its stop is its own affair; cookies and storage go all the same. */ }
}

const NOTHING_SHOWN = { lang: '', textHash: '' };
/** What follows from a decision, whoever made it: record, state, guard, other tabs, event. */
// eslint-disable-next-line max-lines-per-function -- short functions over one record, which nobody else may touch
function createDecisions({ settings, signals, record, storage, store, guard, desk, tabs, decide, makeRecord, granted, passing, kit, decided }) {
    const { vendors, policyVersion, days, restricted } = settings;
    let release;
    const judge = () => decide({ vendors, record, signals, policyVersion, now: Date.now() }).state;
    const letOut = () => void kit().then(({ createRelease }) => (release ?? (release = createRelease(guard.held)))(), () => undefined);
    const restart = (lost, out) => {
        guard.stopVendors(lost);
        guard.clean(lost);
        void out.then(() => location.reload());
    };
    /** The state becomes what the record says; what was open and is shut now is stopped, cleaned and, by a reload, gone. */
    const settle = (out) => {
        const before = [...granted(), ...passing];
        passing.clear();
        store.set(judge());
        const now = granted();
        const lost = vendors.filter(({ id }) => before.includes(id) && !now.includes(id));
        if (lost.length)
            restart(lost, out);
        else if (now.length > before.length)
            letOut();
    };
    const choose = ({ granted: ids, method, shown, asked }, kind) => {
        // What is shut for this page only must not become a refusal, but everything can be taken back anywhere.
        if (restricted && method.button === 'accept')
            return;
        const [before, previous] = [store.get().vendors, record];
        record = makeRecord({ vendors: vendors.filter(({ id }) => (asked ?? [id]).includes(id)), granted: ids, method, signals, policyVersion, now: Date.now(), days, consentId: previous?.consentId ?? '' });
        storage.write(record);
        tabs.tell();
        const state = judge();
        settle(desk.tell({ before, state, shown, configHash: record.configHash, previous }, kind));
        decided(state);
    };
    return {
        choose,
        byPage: (button, ids) => choose({ granted: ids, method: { button, layer: 'api', trusted: false }, shown: NOTHING_SHOWN }),
        /** Whether there is an answer about this vendor, as it is now or as it was. */
        known: (id) => !!record?.vendors[id],
        /** Opens one vendor until the page is left; nothing is stored, and what it stores goes then. */
        once(id, state, shown) {
            passing.add(id);
            guard.refresh();
            letOut();
            addEventListener('pagehide', () => guard.clean(vendors.filter((vendor) => passing.has(vendor.id))));
            void desk.tell({ before: store.get().vendors, state, shown, configHash: record?.configHash ?? '', previous: record });
        },
        /** The notice of another policy was dismissed: not consent, and the answers stay as they are (S31, S35). */
        acknowledge(shown) {
            const previous = record;
            if (!previous)
                return;
            record = { ...previous, policyVersion };
            storage.write(record);
            const state = judge();
            store.set(state);
            void desk.tell({ before: state.vendors, state, shown, configHash: record.configHash, previous }, 'policy.acknowledged');
        },
        /** Another tab, or somebody else, has written the record. */
        follow() {
            const found = storage.read(Date.now());
            if (found?.decidedAt === record?.decidedAt)
                return;
            record = found;
            settle(Promise.resolve());
        },
        /** What the first look at record and signals asks for. */
        begin({ state, withdrawn, expired }, signal) {
            // Of vendors that were refused nothing stays, nor what their tags wrote while they were being stopped.
            if (record)
                guard.clean(vendors.filter(({ id }) => state.vendors[id] === 'denied'));
            if (withdrawn)
                choose({ granted: [], method: signal, shown: NOTHING_SHOWN }, 'consent.withdrawn');
            else if (record)
                storage.write(record);
            if (expired)
                void desk.tell({ before: {}, state, shown: NOTHING_SHOWN, configHash: record?.configHash ?? '', previous: record }, 'consent.expired');
        },
    };
}

/** A withdrawal waits this long for its event to be on its way before the page reloads, in milliseconds. */
const LONGEST_WAIT = 500;
/** Prefix, time to sort by, id: read in src/events/outbox.ts. */
const ENTRY = 'consentry.outbox.';
/** The outbox keeps fewer; this is for pages that it could not be loaded on. */
const MAX_ENTRIES = 99;
/** The second ends with its tab, and has room where the first is full. */
const stores = () => [localStorage, sessionStorage];
/** A cookie tells of what src/events/database.ts holds. */
const waiting = () => stores().flatMap(Object.keys).concat(document.cookie.split('; ')).filter((key) => key.startsWith(ENTRY)).length;
const attempt = (action) => {
    try {
        return action();
    }
    catch {
        return false;
    }
};
/**
 * Tells the endpoint. What was decided is in storage before this returns, also when the tab closes at once; what makes an
 * event of it and delivers it is loaded with the first decision, or when an earlier page has left one waiting.
 */
function createDesk({ settings, kit, randomId, ...rest }) {
    const { endpoint, policyUrl, policyVersion } = settings;
    let desk;
    let last = 0;
    const open = async () => {
        const { openDesk } = await kit();
        return desk ?? (desk = openDesk({ page: window, settings, ...rest }));
    };
    const tryAgain = () => void open().then((opened) => opened.flush()).catch(() => undefined);
    // Not before the page's own scripts can listen for what goes out.
    if (endpoint && attempt(() => waiting() > 0)) {
        if (document.readyState === 'loading')
            document.addEventListener('DOMContentLoaded', tryAgain, { once: true });
        else
            tryAgain();
    }
    return {
        /** Resolves when the event is on its way, or cannot be soon. The kind follows from what changed unless it is named. */
        async tell(told, kind) {
            if (!endpoint)
                return;
            // Never the same twice: events of one millisecond keep their order.
            last = Math.max(Date.now(), last + 1);
            const key = `${ENTRY}${last.toString(36)}.${randomId()}`;
            const draft = { ...told, kind, policyUrl, policyVersion };
            const text = JSON.stringify(draft);
            const kept = attempt(() => waiting() < MAX_ENTRIES && stores().some((store, second) => attempt(() => {
                // Until src/events/outbox.ts has shared it, the other tabs wait so many seconds for what they cannot see.
                if (second)
                    document.cookie = `${key}=;path=/;max-age=9`;
                store.setItem(key, text);
                return store.getItem(key) === text;
            })));
            const out = open().then((opened) => opened.flush(key, kept ? '' : text)).catch(() => undefined);
            await Promise.race([out, new Promise((done) => { setTimeout(done, LONGEST_WAIT); })]);
        },
        stop: () => desk?.stop(),
    };
}

const LENGTH = 300;
/** The last things the guard did, and the page's events about them. */
function createLog(emit) {
    const entries = [];
    return {
        add(entry) {
            entries.push(entry);
            if (entries.length > LENGTH)
                entries.shift();
            if (entry.action === 'held' || entry.action === 'dropped')
                emit('hold', entry);
            if (entry.action === 'released')
                emit('release', entry);
        },
        entries: () => [...entries],
    };
}

/** What an id stands for: a vendor, several of them for short, or a category. */
function createNames(vendors, shorthands, state) {
    const passing = new Set();
    const long = (name) => shorthands[name] ?? [name];
    return {
        /** Vendors that may run until the page is left, whatever the state says. */
        passing,
        /** Ids of the vendors these names stand for. */
        named: (names) => vendors.filter(({ id, category }) => names.some((name) => name === category || long(name).includes(id))).map(({ id }) => id),
        granted: () => vendors.map(({ id }) => id).filter((id) => state().vendors[id] === 'granted'),
        allows(name) {
            const { categories, vendors: answers } = state();
            return long(name).every((id) => passing.has(id) || (answers[id] ?? categories[id]) === 'granted');
        },
    };
}

/** What is answered on the page around this frame, of the same origin and with our tag too: what it shows need not be shown twice. */
function around() {
    try {
        for (let page = window; page !== page.parent;) {
            page = page.parent;
            // A frame-set shows nothing but its frames.
            if (page.consentry && page.document.body.localName === 'body')
                return page.consentry.state();
        }
    }
    catch {
        // Of another origin.
    }
    return undefined;
}

/** Opens the inspector when the address asks for it, now or later; returns the stop. */
function offerInspector(open) {
    const look = () => {
        if (location.hash === '#consentry-inspect')
            open();
    };
    addEventListener('hashchange', look);
    look();
    return () => removeEventListener('hashchange', look);
}

/** Firefox, and Chromium before 133, take no import map once a module is on its way, and that of the page may stand further down. */
const mapMayCome = () => document.readyState === 'loading' && ('mozInnerScreenX' in window || !('moveBefore' in document));
/**
 * Where the page may enforce Trusted Types the file comes as a module: `import()` needs no policy, which the owner would have
 * to list, and a preload in front of it checks the integrity. https://w3c.github.io/trusted-types/dist/spec/#integration-with-html
 */
function createLoader({ base, nonce }) {
    const loaded = {};
    const load = (file, integrity) => new Promise((done, fail) => {
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
        document.addEventListener(file, (event) => done(event.detail), { once: true });
        if (element instanceof HTMLScriptElement)
            element.src = address;
        else {
            element.href = address;
            const run = () => void import(/* @vite-ignore */ /* webpackIgnore: true */ element.href).catch(failed);
            // The page has asked for it, with an integrity of its own or none; a second link fails in Firefox.
            if ([...document.querySelectorAll('[rel=modulepreload]')].some(({ href }) => href === element.href))
                return run();
            element.rel = 'modulepreload';
            element.onload = run;
            if (mapMayCome())
                return document.addEventListener('readystatechange', () => document.head.append(element), { once: true });
        }
        document.head.append(element);
    });
    return (file, integrity) => loaded[file] ?? (loaded[file] = load(file, integrity));
}

const OPENER = '[data-consentry-open]';
const WORDS = { zh: '隐私设置', en: 'Cookie settings' };
// Its place and its height are held against a page's own !important; the spacing of its text is the visitor's (WCAG 1.4.12).
const STYLE = 'all:revert;position:fixed!important;z-index:2147483646!important;inset-block-end:12px!important;min-height:44px!important;'
    + 'margin:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)!important;'
    + 'padding:0 14px;border:1px solid;border-radius:22px;font:14px/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;cursor:pointer;inset-inline-';
/** The way back to the preferences, in the same place on every page (A13): the owner's own link, or a small button. Returns the stop. */
function offerReopen({ langs, texts, reopen, vendors, base }, open) {
    const button = document.createElement('button');
    const click = (event) => {
        if (!(event.target instanceof Element && event.target.closest(OPENER)))
            return;
        event.preventDefault();
        open();
    };
    /** It stands aside while it would hide what has the focus (WCAG 2.4.11), once the browser has scrolled there. */
    const aside = ({ target }) => setTimeout(() => {
        const { style } = button;
        style.translate = '';
        const { x, y } = target.getBoundingClientRect();
        if (target !== button && document.elementFromPoint(x + 9, y + 9) === button)
            style.translate = '0 -7em';
    });
    // It tells of what has left the page too, as all does where a framework draws the body anew.
    const gone = window.ResizeObserver && new ResizeObserver(() => { if (!document.querySelector(OPENER))
        place(); });
    const place = () => {
        const outer = around();
        // The page around leads to all that can be chosen here.
        if (reopen === 'off' || (outer && vendors.every(({ id }) => id in outer.vendors)))
            return;
        const opener = document.querySelector(OPENER) ?? addButton();
        gone?.observe(opener);
    };
    const addButton = () => {
        /** The first of the visitor's languages that has a word; English is the last of them. */
        const speak = (words) => {
            langs.some((lang) => {
                button.lang = lang;
                return button.textContent = texts[lang]?.['reopen'] || words[lang] || words[lang.slice(0, 2)] || '';
            });
        };
        speak(WORDS);
        const [first = ''] = langs;
        // English until the word is there, or for good, also where the page has switched requests off; text needs no check of its integrity as code does.
        const learn = async () => speak({ ...WORDS, ...await (await fetch(`${base}i18n/reopen.json`)).json() });
        if (!texts[first]?.['reopen'] && !/^en|^zh(-hans|-cn)*$/i.test(first))
            learn().catch(() => { });
        button.setAttribute('data-consentry-open', 'ours');
        // Through the object model, which a page's style policy does not forbid.
        button.style.cssText = `${STYLE}${reopen}:12px!important`;
        document.body.append(button);
        return button;
    };
    let paper;
    try {
        paper = new CSSStyleSheet({ media: 'print' });
        paper.insertRule(`[data-consentry-open=ours]{display:none!important}`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    }
    catch { /* Safari before 16.4 prints it: https://caniuse.com/mdn-api_document_adoptedstylesheets */ }
    document.addEventListener('click', click);
    document.addEventListener('focusin', aside);
    if (document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', place);
    else
        place();
    return () => {
        document.removeEventListener('click', click);
        document.removeEventListener('focusin', aside);
        document.removeEventListener('DOMContentLoaded', place);
        gone?.disconnect();
        button.remove();
        if (paper)
            paper.disabled = true;
    };
}

const TOLD = 'consentry.told';
/** Shows what must be shown, and loads the UI only then. */
function createQuestion({ settings, problem, ...context }) {
    const load = createLoader(settings);
    let ui;
    let stopped = false;
    const fetchUi = () => load('consentry-ui.js', "sha384-PNvBfCzuyK6Q6hfwC0tRcJ1lgy/oYBXlPaNYoBbxscd/XeW5/oCL2tlefNhCxso2");
    const kit = async () => {
        try {
            return await fetchUi();
        }
        catch (error) {
            problem({ setting: 'base', given: `${settings.base}consentry-ui.js`, accepted: 'a folder with this file, unchanged; until then all stays shut' });
            throw error;
        }
    };
    const show = (what) => {
        kit().then(async ({ mountUi }) => {
            await bodyReady();
            if (stopped)
                return;
            ui ?? (ui = mountUi({ settings, load, problem, around, ...context }));
            what(ui);
        }).catch(() => undefined);
    };
    const open = () => show((shown) => shown.preferences());
    const stops = [
        offerReopen(settings, open),
        offerInspector(() => void kit().then(({ inspector }) => load('consentry-inspector.js', inspector)).catch(() => undefined)),
    ];
    return {
        /** The file is on its way while the guard is put up; whoever needs it says what is wrong. */
        fetchAhead() { if (!isPrepared())
            void fetchUi().catch(() => undefined); },
        kit,
        open,
        places: () => show((shown) => shown.places()),
        close: () => ui?.close(),
        /** `told`: a signal has just taken a grant back, which the visitor has to know. */
        begin(told) {
            const { decided, method, signals, policyChanged } = context.state();
            const { publishedAt = '' } = settings.policy;
            const signal = method?.button === 'signal' && (signals.dnt || signals.gpc);
            whenVisible(() => {
                if (!decided)
                    show((shown) => { if (!context.state().decided)
                        shown.banner(); });
                else if (signal && (told || firstTime()))
                    show((shown) => shown.signal(told));
                else if (policyChanged && !(Date.parse(publishedAt) > Date.now()))
                    show((shown) => shown.policy());
            });
        },
        stop() {
            stopped = true;
            for (const step of stops)
                step();
            ui?.stop();
        },
    };
}
/** Once a visit; the status itself can always be read in the preferences. */
const firstTime = () => {
    try {
        const told = sessionStorage.getItem(TOLD);
        sessionStorage.setItem(TOLD, '1');
        return !told;
    }
    catch {
        return true;
    }
};
/** A page that is only being prepared has no visitor yet. https://html.spec.whatwg.org/multipage/speculative-loading.html#dom-document-prerendering */
const isPrepared = () => !!document.prerendering;
const whenVisible = (action) => {
    if (isPrepared())
        document.addEventListener('prerenderingchange', action, { once: true });
    else
        action();
};
const bodyReady = () => new Promise((done) => {
    const look = () => {
        if (!document.body)
            return;
        observer.disconnect();
        done();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { childList: true });
    look();
});

const said = new Set();
/** Says a problem on the console, each one once. */
function report({ setting, given, accepted }) {
    const text = `[consentry] ${setting}: given ${given}; accepted: ${accepted}`;
    if (!said.has(text))
        globalThis.console?.warn(text);
    said.add(text);
}
/** Rethrows outside our stack, where the page's own error tools see it. */
function throwOutside(error) {
    setTimeout(() => {
        throw error;
    });
}

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

const environment = (script) => ({
    page: location.href, presets, shorthands, defaultVendors, script: '', nonce: '',
    languages: [document.documentElement.lang, ...navigator.languages],
});
/** The flow: configuration, signals and record make a decision; the guard, the page and the UI follow it; a choice comes back the same way. */
function start$1({ realm, natives, script, config }) {
    const { settings, problems } = resolve({ ...readConfig(script, document), ...config }, environment());
    problems.forEach(report);
    const problem = (found) => {
        problems.push(found);
        report(found);
    };
    const signals = readSignals(settings, realm);
    const storage = openStorage(settings.cookieDomain, settings.days, problem);
    const record = storage.read(Date.now());
    const first = decide({ ...settings, record, signals, now: Date.now() });
    const store = createStore(first.state, throwOutside);
    const names = createNames(settings.vendors, shorthands, store.get);
    const bus = createBus(throwOutside);
    const log = createLog(bus.emit);
    const question = createQuestion({
        settings, state: store.get, onChange: store.subscribe, problem,
        decide: (choice) => decisions.choose(choice), acknowledge: (shown) => decisions.acknowledge(shown),
        known: (id) => decisions.known(id), once: (id, state, shown) => decisions.once(id, state, shown),
    });
    if (!first.state.decided)
        question.fetchAhead();
    const guard = createGuard({
        realm, natives, vendors: settings.vendors, allows: names.allows, unlisted: settings.unlisted, own: [settings.base, settings.endpoint], log: log.add,
        marked: () => question.places(),
    });
    guard.refresh();
    store.subscribe(guard.refresh);
    store.subscribe((state) => bus.emit('change', state));
    const desk = createDesk({ settings, natives, kit: question.kit, randomId, emit: (outgoing) => bus.emit('event', outgoing), problem });
    const tabs = watchTabs(realm, () => decisions.follow());
    const decisions = createDecisions({
        settings, signals, record, storage, store, guard, desk, tabs, decide, makeRecord, granted: names.granted, passing: names.passing,
        kit: question.kit, decided: (state) => bus.emit('decide', state),
    });
    decisions.begin(first, SIGNAL);
    question.begin(first.withdrawn);
    return {
        version: "0.1.0",
        problems,
        state: store.get,
        allows: names.allows,
        accept: (ids) => decisions.byPage('accept', [...names.granted(), ...(ids ? names.named(ids) : acceptable(settings.vendors))]),
        reject: () => decisions.byPage('reject', []),
        withdraw: (ids) => decisions.byPage('withdraw', ids ? names.granted().filter((id) => !names.named(ids).includes(id)) : []),
        open: question.open,
        close: question.close,
        on: bus.on,
        receipt: () => makeReceipt(settings, store.get()),
        log: log.entries,
        settings: () => JSON.parse(JSON.stringify(settings)),
        stop() {
            for (const step of [guard.stop, tabs.stop, question.stop, desk.stop])
                step();
        },
    };
}

/** Starts Consentry in this page; call it before any tag that it should hold. `base` says where the other files are. */
function start(config) {
    return start$1({ realm: window, natives: saveNatives(window), script: null, config });
}

export { start };
