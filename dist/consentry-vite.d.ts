/** The part of Rollup's and Vite's plugin interface that is used; an own type, so that neither has to be installed. */
interface MarkPlugin {
    name: string;
    enforce: 'post';
    /** Vite: pages of the development server, and entry pages of a build. */
    transformIndexHtml: {
        order: 'post';
        handler(html: string): string;
    };
    generateBundle: {
        order: 'post';
        /** Pages that other plugins have put into the bundle. */
        handler(options: unknown, bundle: {
            [file: string]: {
                type: 'asset' | 'chunk';
                source?: string | Uint8Array;
            };
        }): void;
    };
}

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

/** Vite and Rollup: marks the pages that a build writes and a development server shows. */
declare function consentry(options?: MarkOptions): MarkPlugin;

export { consentry };
export type { MarkOptions, MarkPlugin };
