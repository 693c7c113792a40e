import type { Category } from '../../../src/config/types.ts';
import type { Status } from '../../../src/consent/types.ts';

/** One request to a third party: as the demo's server saw it, or as the browser tells for hosts out there. */
export interface Ask {
  /** Milliseconds since 1970. */
  time: number;
  /** Host and path. */
  place: string;
  script: boolean;
  /** Nobody answered. */
  failed: boolean;
}

/** A choice, as the page's own state tells it. */
export interface Decision {
  time: number;
  button: 'accept' | 'reject' | 'save' | 'check-and-confirm' | 'withdraw' | 'signal' | 'injected';
  layer: string;
  /** Vendors that may run from then on. */
  granted: string[];
}

/** One tag, and what it did. */
export interface Tag {
  id: string;
  name: string;
  category: Category;
  /** A vendor of the page's configuration. */
  covered: boolean;
  /** Needs its own consent. */
  separate: boolean;
  asks: Ask[];
  /** What the guard did on the page that is shown. */
  held: number;
  released: number;
  /** Places of the scripts among these. */
  heldPlaces: string[];
  /** Names of its cookies and keys in the browser now. */
  kept: string[];
}

/** What all tags of a run have in common. */
export interface Run {
  /** Host of the page. */
  host: string;
  /** There is a Consentry on the page. */
  consentry: boolean;
  /** When each page of the run began, oldest first. */
  views: number[];
  /** Oldest first. */
  decisions: Decision[];
  statuses: { [id: string]: Status };
  /** Do Not Track, Global Privacy Control: those that are on. */
  signals: string[];
}
