// Each way writes under one name of the vendor's and is told that name.
const setter = (owner, name) => Object.getOwnPropertyDescriptor(owner, name).set;
const cookieWays = {
  'document.cookie': (name) => { document.cookie = `${name}=1; path=/; max-age=1000`; },
  'document.cookie, blanks': (name) => { document.cookie = `  ${name} = 1; path=/; max-age=1000`; },
  'document.cookie, by the setter': (name) => { setter(Document.prototype, 'cookie').call(document, `${name}=1; path=/`); },
  'document.cookie, an object with text': (name) => { document.cookie = { toString: () => `${name}=1; path=/` }; },
  'document.cookie, an object whose text changes': (name) => {
    let count = 0;
    document.cookie = { toString: () => (count++ ? 'other=1' : `${name}=1; path=/`) };
  },
  'document.cookie, no value': (name) => { document.cookie = `${name}=; path=/`; },
  'cookieStore.set': (name) => cookieStore.set(name, '1'),
  'cookieStore.set, an object': (name) => cookieStore.set({ name, value: '1', expires: Date.now() + 1e6 }),
  'cookieStore.set, by the prototype': (name) => CookieStore.prototype.set.call(cookieStore, name, '1'),
};
const storageWays = (area) => ({
  'setItem': (name) => { area.setItem(name, '1'); },
  'setItem, by the prototype': (name) => { Storage.prototype.setItem.call(area, name, '1'); },
  'setItem, an object with text': (name) => { area.setItem({ toString: () => name }, '1'); },
  'property': (name) => { area[name] = '1'; },
  'Object.assign': (name) => { Object.assign(area, { [name]: '1' }); },
  'Reflect.set': (name) => { Reflect.set(area, name, '1'); },
  'defineProperty': (name) => { Object.defineProperty(area, name, { value: '1', configurable: true, enumerable: true, writable: true }); },
  'an earlier value, changed': (name) => { area[name] = '1'; area[name] += '2'; },
});
/** Of another window of the page's. */
const inner = () => (window.frame ??= document.body.appendChild(document.createElement('iframe'))).contentWindow;
const idb = (name) => new Promise((done) => {
  const request = indexedDB.open(name);
  request.onsuccess = () => { request.result.close(); done(); };
  request.onerror = done;
});

const table = {};
for (const [way, write] of Object.entries(cookieWays)) table[way] = { kind: 'cookie', write };
for (const area of ['localStorage', 'sessionStorage']) {
  for (const [way, write] of Object.entries(storageWays(window[area]))) table[`${area}, ${way}`] = { kind: area, write };
}
table['document.cookie of a frame'] = { kind: 'cookie', write: (name) => {
  inner().document.cookie = `${name}=1; path=/; max-age=1000`;
  // Chromium shows it to the page when the frame has seen it.
  return inner().document.cookie;
} };
for (const area of ['localStorage', 'sessionStorage']) table[`${area} of a frame`] = { kind: area, write: (name) => { inner()[area].setItem(name, '1'); } };
table['indexedDB.open'] = { kind: 'indexedDB', write: idb };
table['indexedDB.open, by the prototype'] = { kind: 'indexedDB', write: (name) => new Promise((done) => {
  const request = IDBFactory.prototype.open.call(indexedDB, name, 1);
  request.onsuccess = () => { request.result.close(); done(); };
}) };

const written = {
  cookie: (name) => document.cookie.split('; ').some((pair) => pair.split('=')[0].trim() === name),
  localStorage: (name) => Object.keys(localStorage).includes(name),
  sessionStorage: (name) => Object.keys(sessionStorage).includes(name),
  indexedDB: async (name) => (await indexedDB.databases()).some((database) => database.name === name),
};

/** Names of the ways that left something behind; `begin` chooses whose names are used. */
async function left(begin) {
  const found = [];
  const thrown = [];
  const names = Object.keys(table);
  for (const [index, way] of names.entries()) {
    const { kind, write } = table[way];
    try { await write(begin + index); } catch (error) { thrown.push(`${way}: ${error}`); }
    if (await written[kind](begin + index)) found.push(way);
  }
  return { found, thrown, all: names };
}
