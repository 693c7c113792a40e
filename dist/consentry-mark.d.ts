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

/** How to mark pages. */
interface MarkOptions {
    /** The same vendors as on the page; ids may stand in one text, as in `data-vendors`. @default the vendors a page holds by default */
    vendors?: string | readonly VendorInput[];
    /**
     * The Consentry tag, put first in the head of a page that has none: its address, its attributes as text
     * (`src="/consentry.js" data-endpoint="/consent-events"`) or as an object. @default none is added
     */
    tag?: string | {
        readonly [attribute: string]: string;
    };
    /**
     * Inline scripts that insert a vendor's tag. `run`: they stay as they are, because the page may call the queue they set up;
     * Consentry holds what they insert. `hold`: they are marked as well, and their queue is missing until consent. @default 'run'
     */
    snippets?: 'run' | 'hold';
    /** Address of the page, for relative addresses. @default 'https://page.invalid/' */
    page?: string;
}
/**
 * One thing that was done, or knowingly not done, to a page. `marked`: made inert; `added`: the Consentry tag;
 * `left`: an inline snippet that goes on running; `late`: the Consentry tag stands below another script.
 */
interface Change {
    kind: 'marked' | 'added' | 'left' | 'late';
    /** Line in the original, from 1. */
    line: number;
    /** Vendor id; `''` for the Consentry tag. */
    vendor: string;
    /** Name of the element; `inline script` for a script without an address. */
    element: string;
    /** Address as written; `''` for an inline script. */
    address: string;
}
interface Marked {
    html: string;
    changes: Change[];
}

interface StreamReport {
    changes: Change[];
    /** Bytes that are not UTF-8 were met: from there on everything was passed on as it is. */
    foreign: boolean;
}

/** Marks a page: its vendors' static tags become inert until consent, everything else stays as it is. Marking twice changes nothing. */
declare function mark(html: string, options?: MarkOptions): string;
/** The same, and what was done. */
declare function markWithReport(html: string, options?: MarkOptions): Marked;
/** For many pages with the same options, which are checked and compiled once. */
declare function createMark(options?: MarkOptions): (html: string) => Marked;
/** The same for a page on its way, in bytes or text. `done` hears at the end what was done. */
declare function markStream(options?: MarkOptions, done?: (report: StreamReport) => void): TransformStream<Uint8Array | string, Uint8Array | string>;
/**
 * The site's own Content-Security-Policy, opened for the vendors that the visitor has granted and for no other: for servers that
 * want the browser itself to refuse what is held. `cookies` is the request's `Cookie` header.
 */
declare function strictPolicy(policy: string, cookies: string | null | undefined, options?: Pick<MarkOptions, 'vendors'>): string;

export { createMark, mark, markStream, markWithReport, strictPolicy };
export type { Change, MarkOptions, Marked, StreamReport, VendorInput };
