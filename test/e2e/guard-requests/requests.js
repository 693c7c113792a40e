// What asks for an answer, or only tells. The page goes on whatever comes back.
const quiet = (promise) => promise.catch(() => undefined);
const sent = (method, url, body, set = () => {}) => new Promise((done) => {
  const xhr = new XMLHttpRequest();
  xhr.open(method, url);
  set(xhr);
  xhr.onloadend = done;
  xhr.send(body);
});

cases({
  'fetch, text': ({ to }) => quiet(fetch(to())),
  'fetch, URL': ({ to }) => quiet(fetch(new URL(to()))),
  'fetch, Request': ({ to }) => quiet(fetch(new Request(to()))),
  'fetch, Request and options': ({ to }) => quiet(fetch(new Request(to()), { method: 'POST', body: 'x' })),
  'fetch, clone of a Request': ({ to }) => quiet(fetch(new Request(to()).clone())),
  'fetch, Request of a Request': ({ to }) => quiet(fetch(new Request(new Request(to())))),
  'fetch, Request of a frame': ({ to, at }) => quiet(fetch(new (at.appendChild(document.createElement('iframe')).contentWindow.Request)(to()))),
  'fetch, Request class of the page': ({ to }) => quiet(fetch(new (class extends Request {})(to()))),
  'fetch, object with text': ({ to }) => quiet(fetch({ toString: () => to() })),
  'fetch, array': ({ to }) => quiet(fetch([to()])),
  'fetch, String object': ({ to }) => quiet(fetch(new String(to()))),
  'fetch, Location-like link': ({ to }) => {
    const link = document.createElement('a');
    link.href = to();
    return quiet(fetch(link));
  },
  'fetch, blanks around': ({ to }) => quiet(fetch(`  ${to()}\n`)),
  'fetch, line end inside': ({ to }) => quiet(fetch(to().replace('baidu', 'bai\ndu'))),
  'fetch, no-cors': ({ to }) => quiet(fetch(to(), { mode: 'no-cors' })),
  'fetch, keepalive': ({ to }) => quiet(fetch(to(), { keepalive: true, method: 'POST', body: 'x' })),
  'fetch, by window': ({ to }) => quiet(window.fetch(to())),
  'fetch, by call': ({ to }) => quiet(fetch.call(window, to())),
  'fetch, by apply': ({ to }) => quiet(fetch.apply(undefined, [to()])),
  'fetch, by bind': ({ to }) => quiet(fetch.bind(window)(to())),
  'fetch, by Reflect': ({ to }) => quiet(Reflect.apply(fetch, window, [to()])),
  'fetch, full-width host': ({ to }) => quiet(fetch(to().replace('hm', 'ｈｍ'))),
  'fetch, dot at the end of the host': ({ to }) => quiet(fetch(to().replace('.com', '.com.'))),
  'fetch, relative to a base': ({ path }) => {
    const base = document.createElement('base');
    base.href = `${location.protocol}//hm.baidu.com/`;
    document.head.prepend(base);
    const answer = quiet(fetch(`${path}.js`));
    base.remove();
    return answer;
  },
  'fetchLater': ({ to }) => { fetchLater(to(), { activateAfter: 0 }); },
  'xhr, async': ({ to }) => sent('GET', to()),
  'xhr, sync': ({ to }) => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', to(), false);
    try { xhr.send(); } catch { /* As without a network. */ }
  },
  'xhr, URL': ({ to }) => sent('POST', new URL(to()), 'x'),
  'xhr, with a header': ({ to }) => sent('GET', to(), null, (xhr) => xhr.setRequestHeader('x-own', '1')),
  'xhr, opened twice': ({ to }) => sent('GET', 'own.txt', null, (xhr) => xhr.open('GET', to())),
  'xhr, class of the page': ({ to }) => new Promise((done) => {
    const xhr = new (class extends XMLHttpRequest {})();
    xhr.open('GET', to());
    xhr.onloadend = done;
    xhr.send();
  }),
  'beacon': ({ to }) => { navigator.sendBeacon(to()); },
  'beacon, body': ({ to }) => { navigator.sendBeacon(to(), new Blob(['x'])); },
  'beacon, by the prototype': ({ to }) => { Navigator.prototype.sendBeacon.call(navigator, new URL(to())); },
  'EventSource': ({ to }) => { void new EventSource(to()); },
  'EventSource, class of the page': ({ to }) => { void new (class extends EventSource {})(to(), { withCredentials: true }); },
  'WebSocket': ({ to }) => { void new WebSocket(to().replace('http', 'ws')); },
  'WebSocket, http address': ({ to }) => { void new WebSocket(to()); },
  'WebSocket, protocols': ({ to }) => { void new WebSocket(new URL(to().replace('http', 'ws')), ['one', 'two']); },
  'WebSocket, class of the page': ({ to }) => { void new (class extends WebSocket {})(to().replace('http', 'ws')); },
  'WebSocket, by Reflect': ({ to }) => { Reflect.construct(WebSocket, [to().replace('http', 'ws')]); },
  'WebSocket, by its constructor property': ({ to }) => { void new WebSocket.prototype.constructor(to().replace('http', 'ws')); },
  'WebSocketStream': async ({ to }) => { await quiet(new WebSocketStream(to().replace('http', 'ws')).opened); },
  'in visibilitychange': ({ to }) => {
    addEventListener('visibilitychange', () => { navigator.sendBeacon(to()); }, { once: true });
    dispatchEvent(new Event('visibilitychange'));
  },
  'from an image\'s error handler': ({ to }) => new Promise((done) => {
    const image = new Image();
    image.onerror = () => done(quiet(fetch(to())));
    image.src = 'data:,';
  }),
  'cache.add': async ({ to }) => { await quiet((await caches.open('own')).add(to())); },
  'cache.addAll': async ({ to }) => { await quiet((await caches.open('own')).addAll([new Request(to(), { mode: 'no-cors' })])); },
});
