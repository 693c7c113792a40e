import type { Vendor } from '../config/types.ts';
import { either } from './either.ts';

/** Every domain and path a cookie of this page may sit on; the ones that do not exist are refused without harm. */
const seats = (): string[] => {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `;domain=${labels.slice(index).join('.')}`)];
  const folders = location.pathname.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/') || '/');
  const paths = [...new Set(folders.flatMap((folder) => [folder, `${folder.replace(/\/$/, '')}/`]))];
  return domains.flatMap((domain) => paths.map((path) => `;path=${path}${domain}`));
};

const quietly = (step: () => void) => {
  try {
    step();
  } catch { /* Refused storage holds nothing of theirs. */ }
};

export function cleanStorage(vendors: readonly Vendor[]): void {
  const keys = either(vendors.flatMap((vendor) => vendor.storage));
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    quietly(() => {
      for (const key of Object.keys(window[area])) if (keys.test(key)) window[area].removeItem(key);
    });
  }
}

/** Deletes what these vendors keep on this site: cookies on each domain and path, storage keys, databases. Never throws. */
export function clean(vendors: readonly Vendor[], writeCookie: (cookie: string) => void): void {
  const cookies = either(vendors.flatMap((vendor) => vendor.cookies));
  const keys = either(vendors.flatMap((vendor) => vendor.storage));
  quietly(() => {
    for (const cookie of document.cookie.split('; ')) {
      const name = cookie.split('=', 1)[0] ?? '';
      if (cookies.test(name)) for (const seat of seats()) writeCookie(`${name}=;max-age=0${seat}`);
    }
  });
  cleanStorage(vendors);
  quietly(() => {
    void indexedDB.databases?.().then((databases) => {
      for (const { name } of databases) if (name && keys.test(name)) indexedDB.deleteDatabase(name);
    }).catch(() => undefined);
  });
}
