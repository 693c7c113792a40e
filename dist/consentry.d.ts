/**
 * The public configuration. Every setting is optional; what each one falls back to is decided once, in `resolve.ts`.
 * An attribute of the script tag (`data-…`) beats the JSON block.
 */
/** What a tag is for. `necessary` has no switch and is never held. */
type Category = 'necessary' | 'functional' | 'analytics' | 'marketing';
/** A text in several languages, or the same text in all of them. */
type Localised = string | {
    [lang: string]: string;
};
/** A cookie a vendor sets in the site's own jar. */
interface CookieInfo {
    /** Regular-expression source that the cookie's name must match, case-sensitive. */
    pattern: string;
    /** The name as people read it. @default the pattern */
    name?: string;
    /** Lifetime in days; `0` means session. @default unknown */
    days?: number;
}
/** A third party whose tags are held until the visitor opts in. */
interface Vendor {
    /** Stable id, lower-case letters, digits and dashes. */
    id: string;
    /** What it is for. @default 'marketing', the most guarded one */
    category: Category;
    /**
     * Hosts, each standing for itself and its subdomains (`udesk.cn` covers `assets-cli.udesk.cn`).
     * A path may follow (`example.com/track/`), then only addresses under it are meant.
     * @default []
     */
    hosts: string[];
    /**
     * Regular-expression sources (flag `i`) tested against the whole address, for tags that live on the site's own hosts.
     * @default []
     */
    urls: string[];
    /** Cookies it writes on this site. @default [] */
    cookies: CookieInfo[];
    /** Regular-expression sources of its keys in local and session storage and of its IndexedDB names. @default [] */
    storage: string[];
    /** Globals that page code uses before the script is there and that no snippet stubs (`clab_tracker`). @default [] */
    globals: string[];
    /** The vendor's own stop calls, in order: path of the function, then its arguments. @default [] */
    stop: [path: string, ...args: unknown[]][];
    /** Shuts this vendor for everybody, whatever was chosen. @default false */
    disabled: boolean;
    /** Receives identity data, sits abroad or decides for itself: never covered by Accept all (S22, S29, L-CN8). @default false */
    separate: boolean;
    /**
     * `legitimate-interest`: runs until the visitor objects. Taken as `consent` where `separate`, where `minAge` is set and under
     * a controller in CN, whose law does not know it (L-CN4). @default 'consent'
     */
    legalBasis: 'consent' | 'legitimate-interest';
    /** Revision of the disclosure; another one makes a stored choice for this vendor undecided. @default 1 */
    revision: number;
    /** What the visitor is told; overrides the built-in disclosure field by field. @default {} */
    disclosure: Disclosure;
}
/** The row of the vendor table: technology, purpose, data, provider, contact (S24). */
interface Disclosure {
    /** Name of the technology. */
    name?: Localised;
    purpose?: Localised;
    /** Kinds of personal information. */
    data?: Localised;
    /** Legal name of the provider. */
    provider?: Localised;
    /** URL, e-mail address or telephone number. */
    contact?: string;
    /** The provider's privacy policy. */
    policyUrl?: string;
    /** Country the data goes to, ISO 3166-1 alpha-2. */
    country?: string;
    /** What stops working without it (S12). */
    consequence?: Localised;
    /** How long the provider keeps the data (S36). */
    retention?: Localised;
}
/** A vendor as an owner writes it: an id of a preset, or fields that adapt one or describe an own one. */
type VendorInput = string | ({
    id: string;
} & Partial<Omit<Vendor, 'id'>>);
/** Who asks (S42). */
interface Controller {
    name: Localised;
    /** URL, e-mail address or telephone number. */
    contact?: string;
    /** Postal address, for the receipt. */
    address?: Localised;
    /** Country whose law it answers to, ISO 3166-1 alpha-2, for the receipt. */
    country?: string;
}
/** Dates and changes of the policy whose version is `policyVersion` (S31, S32). */
interface Policy {
    /** Day it was published, `2026-12-01`; the notice appears from then on. @default none: at once */
    publishedAt?: string;
    /** Day it comes into force, `2027-01-01`. */
    effectiveAt?: string;
    /** What is new in it. */
    summary?: Localised;
    /** Address of earlier versions. */
    archiveUrl?: string;
}
/** How the visitor uses their rights, without any third party of the list (S37, S39). Every field is optional. */
interface Rights {
    phone?: Localised;
    email?: Localised;
    /** Address of a form. */
    form?: Localised;
    /** Postal address. */
    post?: Localised;
    /** Id of the vendor that carries a chat; the visitor is told that it needs consent. */
    chat?: string;
    /** How long an answer takes, such as "15 working days". */
    answer?: Localised;
    /** Address of the rules of processing. */
    rules?: Localised;
    /** Authorities for complaints: address, then name. */
    regulators?: {
        [address: string]: Localised;
    };
    /** Where e-mails are unsubscribed; tells the visitor what no switch reaches (S6). */
    unsubscribe?: Localised;
}
/** What an owner may write: in `data-` attributes, in the JSON block, or as the argument of `start` from npm. */
interface Config {
    /** Vendors to hold. @default ['baidu-tongji', '360', 'sensors', 'udesk'] */
    vendors?: VendorInput[];
    /** Where consent events are posted: https, or http on loopback or on the page's own origin. @default none: no event is sent */
    endpoint?: string;
    /** Posts events as `text/plain`, for endpoints on another origin that cannot answer a CORS preflight (T13). @default false */
    endpointPlain?: boolean;
    /** The privacy policy. @default none: no link is shown */
    policyUrl?: string;
    /** Version of the policy the visitor decides under, at most 40 characters. @default '' */
    policyVersion?: string;
    /** Language of the banner, a BCP 47 tag. @default `<html lang>`, then the browser's list, then en */
    lang?: string;
    /** What Do Not Track does. @default 'honour' */
    dnt?: 'honour' | 'ignore';
    /** What Global Privacy Control does. @default 'honour' */
    gpc?: 'honour' | 'ignore';
    /** Domain of the record cookie, to share it among subdomains. @default this host only */
    cookieDomain?: string;
    /** Life of a choice in days, 1 to 395; a refusal lives as long as a grant. @default 180 */
    days?: number;
    /** Where the banner stands. @default 'bar' */
    position?: 'bar' | 'card' | 'dialog';
    /** Edge at which the button that opens the preferences stands; `off`: only the page's own `data-consentry-open` does. @default 'start' */
    reopen?: 'start' | 'end' | 'off';
    /** Colour of the buttons, `#rgb` or `#rrggbb`; `--consentry-accent` goes before it. @default '': a dark teal */
    accent?: string;
    /** Folder of the other files, with a slash at the end. @default the folder of this script */
    base?: string;
    /** Third parties that no vendor covers. @default 'report': let through and listed */
    unlisted?: 'allow' | 'report' | 'hold';
    /** Who asks. @default none: the site's host name is shown */
    controller?: Controller;
    /** What the notice of a new `policyVersion` says to visitors who have chosen before. @default {} */
    policy?: Policy;
    /** Least age to choose for oneself; 0 asks for none. @default 0 */
    minAge?: number;
    /** A page on which nothing optional runs, whatever was chosen. @default false */
    restricted?: boolean;
    /** Channels for requests and complaints, shown in the preferences. @default {}: only the controller's contact */
    rights?: Rights;
    /** Categories that are only granted by a ticked box and a Confirm button, separated by spaces. @default '': none */
    confirm?: string;
    /** Own words by language and key; text only. @default {} */
    texts?: {
        [lang: string]: {
            [key: string]: string;
        };
    };
}
/** The configuration with every default filled in. Later code receives values, never absences. */
interface Settings {
    vendors: Vendor[];
    /** `''` when no event is to be sent. */
    endpoint: string;
    endpointPlain: boolean;
    policyUrl: string;
    policyVersion: string;
    /** Languages to try, best first; never empty. */
    langs: string[];
    dnt: 'honour' | 'ignore';
    gpc: 'honour' | 'ignore';
    /** `''` for this host only. */
    cookieDomain: string;
    days: number;
    position: 'bar' | 'card' | 'dialog';
    reopen: 'start' | 'end' | 'off';
    accent: string;
    /** Absolute URL ending in a slash, or `''` when unknown. */
    base: string;
    unlisted: 'allow' | 'report' | 'hold';
    controller: Controller | undefined;
    policy: Policy;
    minAge: number;
    restricted: boolean;
    rights: Rights;
    /** Names of categories, or `''`. */
    confirm: string;
    texts: {
        [lang: string]: {
            [key: string]: string;
        };
    };
    /** Nonce of the script tag, handed on to what we insert. */
    nonce: string;
}
/** Something wrong with the configuration or the page. Never opens a tag. */
interface Problem {
    /** Name of the setting (`days`, `vendors[2].id`) or of the part that failed (`ui`, `storage`, `endpoint`). */
    setting: string;
    /** What was given, as text, at most 80 characters. */
    given: string;
    /** What is accepted, or what happens instead. */
    accepted: string;
}

/** Only `granted` opens a tag. `undecided` is never a boolean that also means "not asked". */
type Status = 'granted' | 'denied' | 'undecided';
/** What the browser says for the visitor, read again at every start (T1, T3). */
interface Signals {
    /** Do Not Track is on and honoured. */
    dnt: boolean;
    /** Global Privacy Control is on and honoured. */
    gpc: boolean;
}
/** How a decision came about. */
interface Method {
    /** What was used. `check-and-confirm`: a box was ticked and Confirm was pressed; `signal`: the browser's signal; `injected`: a bare `consentry=reject` written by somebody else. */
    button: 'accept' | 'reject' | 'save' | 'check-and-confirm' | 'withdraw' | 'signal' | 'injected';
    /** Where it stood. `api`: `window.consentry`; `placeholder`: a held frame; `none`: no visitor acted. */
    layer: 'banner' | 'preferences' | 'placeholder' | 'api' | 'none';
    /** Whether the click came from the visitor's hand (`event.isTrusted`). */
    trusted: boolean;
}
/** The answer to "what now?", for pages, the UI and the guard. */
interface ConsentState {
    /** `true` when no question is open. */
    decided: boolean;
    /** `necessary` is always `granted`; a category with mixed vendors is `undecided`. */
    categories: {
        [category in Category]: Status;
    };
    vendors: {
        [id: string]: Status;
    };
    /** Vendors that run until the visitor objects: whether they are shut by an objection. In `vendors` they are open or not as the others. */
    objections: {
        [id: string]: boolean;
    };
    signals: Signals;
    /** Absent before the first decision. */
    method: Method | undefined;
    /** Milliseconds since 1970; absent before the first decision. */
    decidedAt: number | undefined;
    expiresAt: number | undefined;
    /** Version decided under, not the present one. */
    policyVersion: string | undefined;
    consentId: string;
    /** The site's policy has another version than the one decided under. */
    policyChanged: boolean;
}

type ConsentEventKind = 'consent.granted' | 'consent.denied' | 'consent.partial' | 'consent.withdrawn' | 'consent.expired' | 'policy.acknowledged';
/** What stood before this decision. */
interface PreviousRecord {
    /** RFC 3339. */
    decidedAt: string;
    policyVersion: string;
    /** Only when something was granted. */
    consentId?: string;
    vendors: {
        [id: string]: 'granted' | 'denied';
    };
}
/** The payload. No address, no query string, no identifier for a refusal. */
interface ConsentEventData {
    schemaVersion: 1;
    /** RFC 3339. */
    decidedAt: string;
    /** RFC 3339. */
    expiresAt: string;
    policyVersion: string;
    policyUrl: string;
    /** Hash of the vendor list. */
    configHash: string;
    /** Hash of the texts the visitor was shown; `''` when none was shown. */
    textHash: string;
    /** Language the visitor was shown; `''` when none was shown. */
    language: string;
    /** `none`: nobody decided, a consent ran out. */
    method: Omit<Method, 'button'> & {
        button: Method['button'] | 'none';
    };
    signals: Signals;
    categories: {
        [category in Category]: Status;
    };
    vendors: {
        [id: string]: Status;
    };
    /** Vendors that run on legitimate interest until the visitor objects, which are not among `vendors`. Absent when there are none. */
    objections?: {
        [id: string]: boolean;
    };
    /** Only when something is granted, or was before this withdrew it. */
    consentId?: string;
    /** Absent when this visitor had decided nothing here. */
    previous?: PreviousRecord;
}
/** CloudEvents 1.0, structured mode. @see https://github.com/cloudevents/spec */
interface ConsentEvent {
    specversion: '1.0';
    /** Made once, survives every retry. */
    id: string;
    /** Origin of the site, with a slash. */
    source: string;
    /** `dev.consentry.` and the kind. */
    type: `dev.consentry.${ConsentEventKind}`;
    /** RFC 3339. */
    time: string;
    datacontenttype: 'application/json';
    data: ConsentEventData;
}
/** What listeners get before each try to deliver an event, also when a later page tries again. */
interface Outgoing {
    event: ConsentEvent;
    /** What is posted, byte for byte; the same in every try. */
    body: string;
    /** Empty; what is put in goes along. A promise is waited for; when it fails, the event is tried again later. */
    headers: {
        [name: string]: string | Promise<string>;
    };
    /** `same-origin` sends the site's cookies to an endpoint of the page's own origin, which may then answer with one. */
    credentials: 'omit' | 'same-origin';
    /** Set it and the event is dropped for good, as by `preventDefault()` on the page's own event. */
    cancelled: boolean;
}

/** What happened to a load. `held`: kept for later; `dropped`: a request that failed like a network error; `unlisted`: no vendor covers it. */
type GuardAction = 'held' | 'released' | 'dropped' | 'unlisted';
/** One line of the log that marketing reads. */
interface GuardEntry {
    action: GuardAction;
    /** Vendor id; `''` for an unlisted third party. */
    vendor: string;
    /** The way it came: `script`, `img`, `iframe`, `inline`, `fetch`, `xhr`, `beacon`, `cookie`, `localStorage` … */
    vector: string;
    /** Address, cookie name or storage key; without the query string. */
    what: string;
    /** Milliseconds since 1970. */
    time: number;
}

/** What listeners hear, by type. */
interface Events {
    /** The state is another one, whoever changed it: this tab, another one, a signal. */
    change: ConsentState;
    /** The visitor, or the page for them, has decided here. */
    decide: ConsentState;
    /** A tag was held or a request dropped. */
    hold: GuardEntry;
    release: GuardEntry;
    /** A consent event is about to go out; a listener may add headers or drop it. */
    event: Outgoing;
}
/** What the visitor may save (S38). */
interface Receipt {
    schemaVersion: 1;
    site: string;
    controller: Settings['controller'];
    policyUrl: string;
    policyVersion: string;
    consentId: string;
    /** RFC 3339; `''` before the first decision. */
    decidedAt: string;
    expiresAt: string;
    method: ConsentState['method'];
    signals: ConsentState['signals'];
    categories: ConsentState['categories'];
    vendors: {
        [id: string]: Status;
    };
}
/** `window.consentry`. */
interface Consentry {
    version: string;
    /** What is wrong with the configuration or the page. */
    problems: Problem[];
    state(): ConsentState;
    /** `true` when this category or vendor may run now. */
    allows(categoryOrVendor: string): boolean;
    /** Grants these categories and vendors, and leaves the others as they are. @default all that one answer may cover */
    accept(ids?: string[]): void;
    /** Denies everything optional. */
    reject(): void;
    /** Takes these back, cleans up and reloads. @default everything */
    withdraw(ids?: string[]): void;
    /** Opens the preferences. */
    open(): void;
    /** Closes the preferences without deciding. */
    close(): void;
    /** Calls back from now on; the present state can always be read. Returns the stop. */
    on<T extends keyof Events>(type: T, listener: (detail: Events[T]) => void): () => void;
    receipt(): Receipt;
    /** The last things the guard did, oldest first. */
    log(): GuardEntry[];
    /** A copy of the configuration as it was understood, every default filled in. */
    settings(): Settings;
}
interface Bus {
    on: Consentry['on'];
    /** Tells the listeners, then the page by a bubbling event on `document`. `false` when the page prevented it. */
    emit<T extends keyof Events>(type: T, detail: Events[T]): boolean;
}

/** Starts Consentry in this page; call it before any tag that it should hold. `base` says where the other files are. */
declare function start(config: Config): Consentry & {
    stop(): void;
};

export { start };
export type { Bus, Category, Config, ConsentEvent, ConsentEventData, ConsentEventKind, ConsentState, Consentry, Controller, CookieInfo, Disclosure, Events, GuardAction, GuardEntry, Localised, Method, Outgoing, PreviousRecord, Problem, Receipt, Settings, Signals, Status, Vendor, VendorInput };
