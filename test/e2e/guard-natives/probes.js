// Small questions about behaviour; each answer is compared with the one of the page without us.
const VENDOR = 'http://hm.baidu.com/';
const answerOf = (ask) => {
  try {
    const value = ask();
    return value === undefined ? 'undefined' : value;
  } catch (error) {
    return `${error.constructor.name} ${error instanceof Error} ${error.name}: ${error.message}`;
  }
};
const make = (tag) => document.createElement(tag);
const setter = (owner, name) => Object.getOwnPropertyDescriptor(owner, name).set;
/** Counts and orders the conversions of its arguments. */
const counting = (order, name, text) => ({ toString: () => { order.push(name); return text; } });
const coerced = (call, ...texts) => () => {
  const order = [];
  const result = answerOf(() => call(...texts.map((text, index) => counting(order, index, text))));
  return [order.join(), String(result)];
};
const recorded = (change) => () => {
  const root = make('div');
  root.innerHTML = '<p id="a"><b></b></p>';
  const observer = new MutationObserver(() => {});
  observer.observe(root, { attributes: true, childList: true, subtree: true, attributeOldValue: true });
  change(root);
  return observer.takeRecords().map(({ type, attributeName, oldValue, addedNodes, removedNodes, target }) =>
    [type, attributeName, oldValue, [...addedNodes].map((node) => node.nodeName), [...removedNodes].map((node) => node.nodeName), target.nodeName].join(' '));
};
const reactions = (change) => () => {
  const name = `x-${Math.random().toString(36).slice(2)}`;
  const seen = [];
  customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['src', 'style', 'data', 'id'];
    constructor() { super(); seen.push('made'); }
    connectedCallback() { seen.push('connected'); }
    disconnectedCallback() { seen.push('disconnected'); }
    adoptedCallback() { seen.push('adopted'); }
    attributeChangedCallback(...args) { seen.push(args.slice(0, 3).join()); }
  });
  change(name, document.querySelector('main'));
  return seen;
};

const METHODS = ['Element.setAttribute', 'Element.setAttributeNS', 'Element.setAttributeNode', 'Element.insertAdjacentHTML', 'Element.setHTMLUnsafe',
  'Element.toggleAttribute', 'Element.removeAttribute', 'NamedNodeMap.setNamedItem', 'NamedNodeMap.removeNamedItem', 'Range.createContextualFragment',
  'DOMParser.parseFromString', 'Document.write', 'Document.writeln', 'XMLHttpRequest.open', 'XMLHttpRequest.send', 'Navigator.sendBeacon', 'Storage.setItem',
  'IDBFactory.open', 'CSSStyleSheet.insertRule', 'CSSStyleSheet.replaceSync', 'CSSStyleDeclaration.setProperty', 'HTMLFormElement.submit',
  'Node.appendChild', 'Element.append', 'EventTarget.addEventListener', 'Function.toString'];
const SETTERS = ['HTMLScriptElement.src', 'HTMLScriptElement.type', 'HTMLScriptElement.text', 'HTMLImageElement.src', 'HTMLImageElement.srcset', 'HTMLIFrameElement.src',
  'HTMLIFrameElement.srcdoc', 'HTMLLinkElement.href', 'HTMLMediaElement.src', 'HTMLObjectElement.data', 'HTMLFormElement.action', 'Element.innerHTML',
  'Element.outerHTML', 'ShadowRoot.innerHTML', 'Document.cookie', 'Attr.value', 'CSSStyleDeclaration.cssText', 'HTMLAnchorElement.ping'];
const CONSTRUCTORS = ['XMLHttpRequest', 'EventSource', 'WebSocket', 'Worker', 'SharedWorker', 'Image', 'Audio', 'FontFace', 'Request', 'MutationObserver'];

const probes = {};
for (const row of METHODS) {
  const [owner, name] = row.split('.');
  const native = () => window[owner].prototype[name];
  Object.assign(probes, {
    [`${row} of a stranger`]: () => native().call({}, 'a', 'b'),
    [`${row} of null`]: () => native().call(null, 'a', 'b'),
    [`${row} with nothing`]: () => native().call(owner === 'Function' ? 1 : window[owner].prototype),
    [`${row} with new`]: () => new (native())(),
  });
}
for (const row of SETTERS) {
  const [owner, name] = row.split('.');
  const native = () => setter(window[owner].prototype, name);
  Object.assign(probes, {
    [`${row} of a stranger`]: () => native().call({}, 'a'),
    [`${row} of null`]: () => native().call(null, 'a'),
    [`${row} of the prototype`]: () => { window[owner].prototype[name] = 'a'; },
    [`${row} with new`]: () => new (native())('a'),
    [`${row} with nothing`]: () => native().call({}),
  });
}
for (const name of CONSTRUCTORS) {
  Object.assign(probes, {
    [`${name} without new`]: () => window[name]('x'),
    [`${name} with nothing`]: () => String(new window[name]()),
    [`${name} with a symbol`]: () => String(new window[name](Symbol('s'))),
    [`${name}, statics and constructor`]: () => [Object.keys(window[name]), window[name].prototype.constructor === window[name], Object.getPrototypeOf(window[name]).name],
  });
}

Object.assign(probes, {
  'setAttribute, conversions': coerced((...args) => make('img').setAttribute(...args), 'src', '/own.gif'),
  'setAttributeNS, conversions': coerced((...args) => make('img').setAttributeNS(...args), 'urn:x', 'a:src', '/own.gif'),
  'img.src, conversions': coerced((url) => { make('img').src = url; }, '/own.gif'),
  'script.src, conversions': coerced((url) => { make('script').src = url; }, '/own.js'),
  'iframe.srcdoc, conversions': coerced((html) => { make('iframe').srcdoc = html; }, '<p>'),
  'innerHTML, conversions': coerced((html) => { make('div').innerHTML = html; }, '<p>'),
  'insertAdjacentHTML, conversions': coerced((...args) => make('div').insertAdjacentHTML(...args), 'beforeend', '<p>'),
  'createContextualFragment, conversions': coerced((html) => document.createRange().createContextualFragment(html).childNodes.length, '<p>'),
  'parseFromString, conversions': coerced((...args) => new DOMParser().parseFromString(...args).body.innerHTML, '<p>', 'text/html'),
  'insertRule, conversions': coerced((text) => new CSSStyleSheet().insertRule(text), 'b {}'),
  'replaceSync, conversions': coerced((text) => new CSSStyleSheet().replaceSync(text), 'b {}'),
  'setProperty, conversions': coerced((...args) => make('b').style.setProperty(...args), 'color', 'red'),
  'cssText, conversions': coerced((text) => { make('b').style.cssText = text; }, 'color: red'),
  'cookie, conversions': coerced((text) => { document.cookie = text; }, 'probe=1'),
  'setItem, conversions': coerced((...args) => localStorage.setItem(...args), 'probe', '1'),
  'xhr.open, conversions': coerced((...args) => new XMLHttpRequest().open(...args), 'GET', '/own'),
  'sendBeacon, conversions': coerced((url) => navigator.sendBeacon(url), '/own'),
  'WebSocket, conversions': coerced((url) => new WebSocket(url).url, 'bad:'),
  'EventSource, conversions': coerced((url) => new EventSource(url).close(), '/own'),
  'form.action, conversions': coerced((url) => { make('form').action = url; }, '/own'),
  'document.write, conversions': coerced((...args) => document.implementation.createHTMLDocument('').write(...args), '<p>', '<b>'),

  'setAttribute, bad name': () => make('img').setAttribute('a b', VENDOR),
  'setAttribute, one argument': () => make('img').setAttribute('src'),
  'setAttribute, a symbol': () => make('img').setAttribute('src', Symbol('s')),
  'setAttributeNS, bad namespace': () => make('img').setAttributeNS(null, 'a:src', VENDOR),
  'setAttributeNode, in use': () => {
    const image = make('img');
    image.setAttribute('id', 'x');
    make('img').setAttributeNode(image.getAttributeNode('id'));
  },
  'setAttributeNode, answers the old one': () => {
    const image = make('img');
    image.setAttribute('src', '/own.gif');
    const node = document.createAttribute('src');
    node.value = '/other.gif';
    return [image.setAttributeNode(node).value, image.getAttribute('src')];
  },
  'insertAdjacentHTML, bad place': () => make('p').insertAdjacentHTML('nowhere', `<img src="${VENDOR}">`),
  'insertAdjacentHTML, no parent': () => make('p').insertAdjacentHTML('beforebegin', `<img src="${VENDOR}">`),
  'outerHTML, no parent': () => { make('p').outerHTML = `<img src="${VENDOR}">`; },
  'outerHTML of the root': () => { document.documentElement.outerHTML = `<img src="${VENDOR}">`; },
  'innerHTML, null and undefined': () => {
    const div = make('div');
    div.innerHTML = null;
    const first = div.innerHTML;
    div.innerHTML = undefined;
    return [first, div.innerHTML];
  },
  'innerHTML of XML, not well-formed': () => {
    const root = document.implementation.createDocument(null, 'a').documentElement;
    root.innerHTML = `<img src="${VENDOR}">`;
  },
  'createContextualFragment, its owner': () => document.createRange().createContextualFragment(`<p>${VENDOR}</p>`).ownerDocument === document,
  'parseFromString, bad type': () => new DOMParser().parseFromString(VENDOR, 'text/nonsense'),
  'insertRule, bad rule': () => new CSSStyleSheet().insertRule(`url(${VENDOR})`),
  'insertRule, bad index': () => new CSSStyleSheet().insertRule(`b { background: url(${VENDOR}) }`, 5),
  'xhr.open, bad method': () => new XMLHttpRequest().open('TRACE', VENDOR),
  'xhr.open, bad address': () => new XMLHttpRequest().open('GET', 'http://['),
  'xhr, send before open': () => new XMLHttpRequest().send(),
  'sendBeacon, bad scheme': () => navigator.sendBeacon('data:,x'),
  'WebSocket, bad address': () => new WebSocket('nonsense:'),
  'WebSocket, bad protocol': () => new WebSocket('ws://hm.baidu.com/', ['a', 'a']),
  'setItem, one argument': () => localStorage.setItem('probe'),
  'cookie, a symbol': () => { document.cookie = Symbol('s'); },
  'fetch, nothing, is a promise': () => fetch() instanceof Promise,
  'fetch, bad init, is a promise': () => fetch(VENDOR, { method: 'TRACE' }) instanceof Promise,

  'records, innerHTML': recorded((root) => { root.innerHTML = '<i></i><u></u>'; }),
  'records, innerHTML that names a vendor': recorded((root) => { root.innerHTML = `<i></i><a href="${VENDOR}">x</a>`; }),
  'records, outerHTML': recorded((root) => { root.firstChild.outerHTML = `<a href="${VENDOR}">x</a>`; }),
  'records, insertAdjacentHTML': recorded((root) => { root.firstChild.insertAdjacentHTML('afterend', `<a href="${VENDOR}">x</a>`); }),
  'records, setAttribute': recorded((root) => { root.firstChild.setAttribute('src', '/own'); root.firstChild.setAttribute('style', 'color: red'); }),
  'records, attribute node': recorded((root) => { root.firstChild.attributes.id.value = 'b'; }),
  'reactions, setAttribute': reactions((name, main) => {
    const made = make(name);
    made.setAttribute('src', '/own');
    made.setAttribute('style', 'color: red');
    main.append(made);
    made.remove();
  }),
  'reactions, setAttribute with a vendor\'s address': reactions((name, main) => { make(name).setAttribute('src', VENDOR); }),
  'reactions, innerHTML': reactions((name, main) => { main.innerHTML = `<${name} id="a" src="/own">x</${name}>`; main.innerHTML = ''; }),
  'reactions, innerHTML that names a vendor': reactions((name, main) => { main.innerHTML = `<${name} id="a" data="${VENDOR}"></${name}><p>x</p>`; main.innerHTML = ''; }),
  'reactions, outerHTML': reactions((name, main) => { main.innerHTML = '<p></p>'; main.firstChild.outerHTML = `<${name}></${name}><a href="${VENDOR}">x</a>`; main.innerHTML = ''; }),

  'read back, img': () => {
    const image = new Image();
    image.src = `${VENDOR}a.gif?x=1`;
    return [image.src, image.getAttribute('src'), image.hasAttribute('src'), image.getAttributeNode('src')?.value, image.attributes.length, image.outerHTML, image.complete];
  },
  'read back, img in markup': () => {
    const div = make('div');
    div.innerHTML = `<img alt="a" src="${VENDOR}a.gif">`;
    return [div.firstChild.src, div.firstChild.getAttribute('src'), div.innerHTML, div.querySelectorAll('[src]').length, div.firstChild.matches('img[src*="baidu"]')];
  },
  'read back, iframe': () => {
    const frame = make('iframe');
    frame.src = `${VENDOR}a.html`;
    return [frame.src, frame.getAttribute('src'), frame.outerHTML];
  },
  'read back, script': () => {
    const script = make('script');
    script.src = `${VENDOR}a.js`;
    return [script.src, script.getAttribute('src'), script.type, script.getAttribute('type'), script.async, script.outerHTML];
  },
  'read back, script with a type': () => {
    const script = make('script');
    script.type = 'module';
    script.src = `${VENDOR}a.js`;
    return [script.type, script.getAttribute('type'), script.hasAttribute('type')];
  },
  'read back, script found by its address': () => {
    const script = make('script');
    script.src = `${VENDOR}found.js`;
    document.head.append(script);
    const found = [document.querySelectorAll(`script[src="${VENDOR}found.js"]`).length, [...document.scripts].some(({ src }) => src.includes('found.js'))];
    script.remove();
    return found;
  },
  'read back, srcset and link': () => {
    const image = new Image();
    image.srcset = `${VENDOR}a.gif 2x`;
    const link = Object.assign(make('link'), { rel: 'stylesheet', href: `${VENDOR}a.css` });
    return [image.srcset, image.getAttribute('srcset'), link.href, link.rel, link.relList.length];
  },
  'read back, style': () => {
    const div = make('div');
    div.setAttribute('style', `color: red; background-image: url("${VENDOR}a.gif")`);
    return [div.style.color, div.style.backgroundImage, div.getAttribute('style')];
  },
  'read back, an element that loads nothing': () => {
    const bold = make('b');
    bold.setAttribute('src', VENDOR);
    bold.setAttribute('data', VENDOR);
    return [bold.outerHTML, bold.attributes.length];
  },
  'read back, a link to follow': () => {
    const link = make('a');
    link.href = VENDOR;
    return [link.outerHTML, link.host];
  },
  'read back, form': () => {
    const form = make('form');
    form.action = VENDOR;
    return [form.action, form.getAttribute('action'), form.outerHTML];
  },
  'read back, Request': () => [new Request(VENDOR).url, new Request(VENDOR, { method: 'POST' }).method],
  'read back, WebSocket': () => new WebSocket('ws://hm.baidu.com/a').url,
  'read back, EventSource': () => new EventSource(`${VENDOR}a`).url,
  'read back, setter of a held address': () => {
    const image = new Image();
    image.src = `${VENDOR}a.gif`;
    image.src = '/own.gif';
    return [image.src, image.outerHTML];
  },
  'own property names of a held image': () => {
    const image = new Image();
    image.src = `${VENDOR}a.gif`;
    return [Object.keys(image), Object.getOwnPropertyNames(image), JSON.stringify(image)];
  },
  'a copy of a held image': () => {
    const image = new Image();
    image.src = `${VENDOR}a.gif`;
    return [image.cloneNode().src, image.isEqualNode(image.cloneNode())];
  },
  'instances across frames': () => {
    const frame = document.querySelector('main').appendChild(make('iframe'));
    const inner = frame.contentWindow;
    const answers = [new inner.XMLHttpRequest() instanceof XMLHttpRequest, new inner.Image() instanceof inner.HTMLImageElement, inner.document.createElement('p') instanceof inner.HTMLElement,
      inner.document.createElement('p') instanceof HTMLElement, inner.Function.prototype.toString.call(inner.fetch), inner.Function.prototype.toString.call(fetch),
      Function.prototype.toString.call(inner.fetch), inner === frame.contentWindow, inner.frameElement === frame, inner.document === frame.contentDocument, frames[0] === inner];
    frame.remove();
    return answers;
  },
  'contentWindow of a frame that is nowhere': () => [make('iframe').contentWindow, make('iframe').contentDocument, make('object').contentDocument],
});

const ask = () => Object.fromEntries(Object.entries(probes).map(([name, probe]) => [name, answerOf(probe)]));

/** Events of requests to a host that does not answer, in order. */
async function failures() {
  const seen = {};
  const note = (name) => (event) => (seen[name] ??= []).push([event.type, event.constructor.name, event.target.readyState, event.target.status].join(' '));
  const xhr = new XMLHttpRequest();
  for (const type of ['readystatechange', 'loadstart', 'progress', 'error', 'load', 'loadend', 'abort', 'timeout']) xhr.addEventListener(type, note('xhr'));
  xhr.open('GET', `${VENDOR}dead`);
  const ended = new Promise((done) => { xhr.onloadend = done; });
  xhr.send();
  await ended;
  const socket = new WebSocket('ws://hm.baidu.com/dead');
  for (const type of ['open', 'error', 'close']) socket.addEventListener(type, note('socket'));
  await new Promise((done) => { socket.onclose = done; });
  seen.fetch = await fetch(`${VENDOR}dead`).catch((error) => `${error.name} ${error.message} ${error instanceof TypeError}`);
  seen.beacon = navigator.sendBeacon(`${VENDOR}dead`);
  const sync = new XMLHttpRequest();
  sync.open('GET', `${VENDOR}dead`, false);
  // The message names the address, of which only the name of the error says something.
  seen.sync = answerOf(() => sync.send()).split(':')[0];
  const worker = answerOf(() => new Worker(`${VENDOR}dead`));
  seen.worker = typeof worker === 'string' ? worker.split(':')[0] : await new Promise((done) => { worker.onerror = (event) => done(event.type); });
  const source = new EventSource(`${VENDOR}dead`);
  seen.source = await new Promise((done) => { source.onerror = (event) => done(event.type); });
  source.close();
  return seen;
}
