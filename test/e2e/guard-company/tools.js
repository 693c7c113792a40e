// Ways in which other tools take natives: each is run before us or after us.
window.wrappedCalls = window.wrappedCalls || 0;
window.leaving = window.leaving || [];
const MEMBERS = [['Element', 'setAttribute'], ['Node', 'appendChild'], ['Node', 'insertBefore'], ['Document', 'write'], ['XMLHttpRequest', 'open'], ['XMLHttpRequest', 'send'],
  ['EventTarget', 'addEventListener'], ['EventTarget', 'removeEventListener'], ['Navigator', 'sendBeacon'], ['Storage', 'setItem']];
const ACCESSORS = [['HTMLScriptElement', 'src'], ['HTMLImageElement', 'src'], ['Element', 'innerHTML'], ['Document', 'cookie'], ['HTMLIFrameElement', 'contentWindow']];

const tools = {
  /** As monitors do: a function around each native. */
  wraps() {
    for (const [owner, name] of MEMBERS) {
      const { prototype } = window[owner];
      const old = prototype[name];
      prototype[name] = function (...args) {
        window.wrappedCalls += 1;
        return old.apply(this, args);
      };
    }
    for (const [owner, name] of ACCESSORS) {
      const old = Object.getOwnPropertyDescriptor(window[owner].prototype, name);
      Object.defineProperty(window[owner].prototype, name, {
        ...old,
        get() { window.wrappedCalls += 1; return old.get.call(this); },
        ...(old.set && { set(value) { window.wrappedCalls += 1; old.set.call(this, value); } }),
      });
    }
    const { fetch: old, XMLHttpRequest: Xhr, MutationObserver: Observer, WebSocket: Socket } = window;
    window.fetch = function (...args) { window.wrappedCalls += 1; return old.apply(this, args); };
    window.XMLHttpRequest = class extends Xhr {};
    window.WebSocket = class extends Socket {};
    window.MutationObserver = class extends Observer { constructor(callback) { super((...args) => { window.wrappedCalls += 1; callback(...args); }); } };
  },
  /** As zone.js does: the old one is kept on the prototype under another name, timers and promises are taken as well. */
  zones() {
    const keep = (owner, name) => {
      const old = owner[name];
      Object.defineProperty(owner, `__zone_symbol__${name}`, { value: old, configurable: true, writable: true });
      const patched = function (...args) {
        window.wrappedCalls += 1;
        return this[`__zone_symbol__${name}`] ? this[`__zone_symbol__${name}`](...args) : old.apply(this, args);
      };
      patched.toString = () => old.toString();
      owner[name] = patched;
    };
    for (const name of ['addEventListener', 'removeEventListener']) keep(EventTarget.prototype, name);
    for (const name of ['open', 'send', 'abort']) keep(XMLHttpRequest.prototype, name);
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'fetch']) keep(window, name);
    const { then } = Promise.prototype;
    Promise.prototype.then = function (...args) { window.wrappedCalls += 1; return then.apply(this, args); };
    const source = Function.prototype.toString;
    Function.prototype.toString = function () { return typeof this === 'function' && this.__zone_symbol__original ? source.call(this.__zone_symbol__original) : source.call(this); };
  },
  /** As hardened pages do. */
  freezes() {
    for (const name of ['Element', 'Node', 'HTMLScriptElement', 'HTMLImageElement', 'Document', 'XMLHttpRequest', 'Storage', 'Function', 'Object', 'Array', 'Map', 'EventTarget']) Object.freeze(window[name].prototype);
  },
  locks() {
    for (const [owner, name] of [...MEMBERS, ...ACCESSORS]) {
      const { prototype } = window[owner];
      Object.defineProperty(prototype, name, { ...Object.getOwnPropertyDescriptor(prototype, name), configurable: false, ...('value' in Object.getOwnPropertyDescriptor(prototype, name) && { writable: false }) });
    }
  },
  /** As a tool does that puts back what it once found. */
  puts() {
    const found = MEMBERS.map(([owner, name]) => [window[owner].prototype, name, window[owner].prototype[name]]);
    tools.wraps();
    addEventListener('load', () => { for (const [prototype, name, old] of found) prototype[name] = old; });
  },
  /** As old libraries do. */
  extends() {
    Object.prototype.each = function () {};
    Array.prototype.first = function () { return this[0]; };
    Function.prototype.delay = function () {};
    String.prototype.strip = String.prototype.trim;
    Element.prototype.addClass = function () {};
  },
  /** Breaks what is not ours to rely on after we have started. */
  breaks() {
    for (const name of ['forEach', 'map', 'filter', 'find', 'some', 'every', 'push', 'splice', 'includes']) {
      const old = Array.prototype[name];
      Array.prototype[name] = function (...args) { window.wrappedCalls += 1; return old.apply(this, args); };
    }
    JSON.parse = ((old) => function (...args) { window.wrappedCalls += 1; return old.apply(this, args); })(JSON.parse);
  },
  /** Takes zone.js off again, by what it has kept. */
  unzones() {
    const owners = [window, ...['EventTarget', 'XMLHttpRequest', 'Promise'].map((name) => window[name].prototype)];
    leaving.push(() => {
      for (const owner of owners) for (const name of Object.getOwnPropertyNames(owner)) {
        const kept = owner[`__zone_symbol__${name}`];
        if (typeof kept === 'function' && kept !== owner[name]) owner[name] = kept;
      }
    });
  },
  /** The same for Sentry. */
  unsentries() {
    leaving.push(() => {
      for (const owner of [window, history, console, ...['History', 'EventTarget', 'XMLHttpRequest'].map((name) => window[name].prototype)]) {
        for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) if (value?.__sentry_original__) owner[name] = value.__sentry_original__;
      }
    });
  },
};
