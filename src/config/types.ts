/**
 * The public configuration. Every setting is optional; what each one falls back to is decided once, in `resolve.ts`.
 * An attribute of the script tag (`data-…`) beats the JSON block.
 */

/** What a tag is for. `necessary` has no switch and is never held. */
export type Category = 'necessary' | 'functional' | 'analytics' | 'marketing';

/** A text in several languages, or the same text in all of them. */
export type Localised = string | { [lang: string]: string };

/** A cookie a vendor sets in the site's own jar. */
export interface CookieInfo {
  /** Regular-expression source that the cookie's name must match, case-sensitive. */
  pattern: string;
  /** The name as people read it. @default the pattern */
  name?: string;
  /** Lifetime in days; `0` means session. @default unknown */
  days?: number;
}

/** A third party whose tags are held until the visitor opts in. */
export interface Vendor {
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
export interface Disclosure {
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
export type VendorInput = string | ({ id: string } & Partial<Omit<Vendor, 'id'>>);

/** Who asks (S42). */
export interface Controller {
  name: Localised;
  /** URL, e-mail address or telephone number. */
  contact?: string;
  /** Postal address, for the receipt. */
  address?: Localised;
  /** Country whose law it answers to, ISO 3166-1 alpha-2, for the receipt. */
  country?: string;
}

/** Dates and changes of the policy whose version is `policyVersion` (S31, S32). */
export interface Policy {
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
export interface Rights {
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
  regulators?: { [address: string]: Localised };
  /** Where e-mails are unsubscribed; tells the visitor what no switch reaches (S6). */
  unsubscribe?: Localised;
}

/** What an owner may write: in `data-` attributes, in the JSON block, or as the argument of `start` from npm. */
export interface Config {
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
  texts?: { [lang: string]: { [key: string]: string } };
}

/** The configuration with every default filled in. Later code receives values, never absences. */
export interface Settings {
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
  texts: { [lang: string]: { [key: string]: string } };
  /** Nonce of the script tag, handed on to what we insert. */
  nonce: string;
}

/** Something wrong with the configuration or the page. Never opens a tag. */
export interface Problem {
  /** Name of the setting (`days`, `vendors[2].id`) or of the part that failed (`ui`, `storage`, `endpoint`). */
  setting: string;
  /** What was given, as text, at most 80 characters. */
  given: string;
  /** What is accepted, or what happens instead. */
  accepted: string;
}
