import type { Tools } from './types.ts';
import { underOtherPolicy } from './otherPolicy.ts';

/** Told to the page after the reload that a withdrawal makes. */
const FRESH = 'consentry.inspector';
const RECORD = 'consentry';

/** A visitor's ways, through the public API; only what a visitor's browser does by itself touches the record. */
export interface Simulate {
  accept(): void;
  reject(): void;
  withdraw(): void;
  /** Allows one vendor, or takes it back. */
  flip(id: string): void;
  fresh(): void;
  /** As if the choice had been made under another version of the policy. */
  policy(): void;
}

function forget(page: Window, domain: string): void {
  for (const seat of ['', ...(domain ? [`;domain=${domain}`] : [])]) page.document.cookie = `${RECORD}=;max-age=0;path=/${seat}`;
  page.localStorage.removeItem(RECORD);
  page.sessionStorage.removeItem('consentry.told');
  page.location.reload();
}

const granted = ({ api, settings }: Pick<Tools, 'api' | 'settings'>) => settings.vendors.some(({ id }) => api.state().vendors[id] === 'granted');

/** The second half of `fresh`; `true` when the page is about to reload. */
export function finishFresh(page: Window, { settings }: Pick<Tools, 'settings'>): boolean {
  try {
    if (!page.sessionStorage.getItem(FRESH)) return false;
    page.sessionStorage.removeItem(FRESH);
    forget(page, settings.cookieDomain);
    return true;
  } catch {
    // Refused storage remembers no visitor either.
    return false;
  }
}

export function createSimulate(page: Window, { api, settings, hash }: Pick<Tools, 'api' | 'settings' | 'hash'>): Simulate {
  return {
    accept: () => api.accept(),
    reject: () => api.reject(),
    withdraw: () => api.withdraw(),
    flip: (id) => (api.state().vendors[id] === 'granted' ? api.withdraw([id]) : api.accept([id])),
    fresh() {
      if (!granted({ api, settings })) return forget(page, settings.cookieDomain);
      // Vendors must be stopped and cleaned first, which ends in a reload.
      page.sessionStorage.setItem(FRESH, '1');
      api.withdraw();
    },
    policy() {
      const [, value] = new RegExp(`(?:^|; )${RECORD}=([^;]*)`).exec(page.document.cookie) ?? [];
      if (!value) return;
      const secure = page.location.protocol === 'https:' ? ';secure' : '';
      const domain = settings.cookieDomain && `;domain=${settings.cookieDomain}`;
      page.document.cookie = `${RECORD}=${underOtherPolicy(value, hash)};path=/;max-age=31536000;samesite=lax${secure}${domain}`;
      page.location.reload();
    },
  };
}
