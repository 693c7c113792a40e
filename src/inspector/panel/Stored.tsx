import type { View } from '../view.ts';

const AREAS = ['cookie', 'localStorage', 'sessionStorage'] as const;
const TITLES = { cookie: 'Cookies', localStorage: 'localStorage', sessionStorage: 'sessionStorage' };

/** What is in the browser now, and whose it is. */
export function Stored({ view: { words, facts: { stored }, nameOf } }: { view: View }) {
  return (
    <>
      {AREAS.map((area) => {
        const rows = stored.filter((entry) => entry.area === area);
        return (
          <section aria-labelledby={area}>
            <h3 id={area}>{TITLES[area]} <b class="count">{rows.length}</b></h3>
            {!rows.length && <p class="note">{words.storedNone}</p>}
            <ul class="rows">
              {rows.map(({ name, vendor, known }) => (
                <li><code>{name}</code> {vendor || known ? <span>{vendor === 'consentry' ? 'Consentry' : nameOf(vendor || known)}</span> : <small>{words.noVendor}</small>}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
