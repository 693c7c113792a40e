/** What the page has noted of one decision. */
export interface Decision {
  /** RFC 3339, as its event says it. */
  at: string;
  /** What the visitor was doing. */
  act: string;
}

/**
 * A page that notes each decision by itself, tab by tab. It listens before our tag has run: a click may come as soon as there is
 * somebody to take it. What storage is too full for, the tab keeps by itself and tells whoever made it decide.
 */
export const pageOf = (visitor: string): string => `<!doctype html><title>${visitor}</title><link rel="icon" href="data:,">
<script>
  var act = '';
  const made = 'made.' + (sessionStorage.tab ||= Math.random());
  const note = (storage, text) => { storage[made] = (storage[made] || '') + text; };
  document.addEventListener('consentry:decide', ({ detail }) => {
    const text = detail.decidedAt + ' ' + Math.random() + ' ' + act + '\\n';
    try { note(localStorage, text); } catch { note(sessionStorage, text); }
  });
  function fill() {
    for (let size = 2 ** 22; size >= 1; size /= 2) try { for (;;) localStorage.setItem('fill' + Math.random(), 'x'.repeat(size)); } catch { /* this size no more */ }
  }
  function empty() {
    for (const key of Object.keys(localStorage)) if (key.startsWith('fill')) localStorage.removeItem(key);
  }
  document.addEventListener('consentry:event', ({ detail: { event, headers } }) => { headers['x-event'] = event.id; });
</script>
<script src="/consentry.js" data-vendors="baidu-tongji udesk" data-endpoint="/consent-events/${visitor}"></script>`;

/** For the page. */
export const OWN_NOTES = 'Object.keys(sessionStorage).filter((key) => key.startsWith("made.")).map((key) => sessionStorage[key]).join("")';
export const NOTES = 'Object.keys(localStorage).filter((key) => key.startsWith("made.")).map((key) => localStorage[key]).join("")';
const KEPT = `document.cookie.includes('consentry.outbox.') ? new Promise((done, fail) => {
  const opening = indexedDB.open('consentry', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
  opening.onerror = fail;
  opening.onsuccess = () => {
    const reading = opening.result.transaction('outbox').objectStore('outbox').getAllKeys();
    reading.onsuccess = () => { opening.result.close(); done(reading.result); };
  };
}) : []`;
/** Each once, wherever it is kept. */
export const WAITING = `Promise.resolve(${KEPT}).then((keys) => new Set([localStorage, sessionStorage].flatMap((store) => Object.keys(store)).concat(keys).filter((key) => key.startsWith('consentry.outbox.'))).size)`;
export const READY = 'typeof consentry === "object"';

/** Each once, however often it was told. */
export const readNotes = (lines: string[]): Decision[] => [...new Set(lines)].filter(Boolean).map((line) => {
  const [at = '', , ...act] = line.split(' ');
  return { at: new Date(Number(at)).toISOString(), act: act.join(' ') };
});
