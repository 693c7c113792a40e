// A frame of the page's own origin, reached in each way there is, loads an image or runs a tag inside itself.
const empty = (at) => at.appendChild(document.createElement('iframe'));
const loaded = (at, set) => new Promise((done) => {
  const frame = document.createElement('iframe');
  frame.onload = () => done(frame);
  set(frame);
  at.append(frame);
});
const own = (at, name, address) => new Promise((done) => {
  const made = document.createElement(name);
  made.onload = () => done(made);
  made[name === 'embed' ? 'src' : 'data'] = address;
  at.append(made);
});
const imageIn = (svg, url) => {
  const image = svg.createElementNS('http://www.w3.org/2000/svg', 'image');
  for (const [name, value] of Object.entries({ width: 9, height: 9, href: url })) image.setAttribute(name, value);
  svg.documentElement.append(image);
};
const tagIn = (page, url) => {
  const script = page.createElement('script');
  script.src = url;
  (page.head ?? page.documentElement).append(script);
};

cases({
  'contentDocument, script': ({ to, at }) => { tagIn(empty(at).contentDocument, to()); },
  'contentWindow.document, script': ({ to, at }) => { tagIn(empty(at).contentWindow.document, to()); },
  'frames by index, script': ({ to, at }) => {
    empty(at);
    tagIn(frames[frames.length - 1].document, to());
  },
  'window by index, script': ({ to, at }) => {
    empty(at);
    tagIn(window[window.length - 1].document, to());
  },
  'frames by name, script': ({ to, at }) => {
    const frame = document.createElement('iframe');
    frame.name = 'byname';
    at.append(frame);
    tagIn(frames.byname.document, to());
  },
  'contentDocument of object': async ({ to, at }) => { tagIn((await own(at, 'object', 'empty.html')).contentDocument, to()); },
  'getSVGDocument of object': async ({ to, at }) => { imageIn((await own(at.attachShadow({ mode: 'open' }), 'object', 'own.svg')).getSVGDocument(), to('gif')); },
  'getSVGDocument of embed': async ({ to, at }) => { imageIn((await own(at.attachShadow({ mode: 'open' }), 'embed', 'own.svg')).getSVGDocument(), to('gif')); },
  'window of embed by index': async ({ to, at }) => {
    await own(at, 'embed', 'empty.html');
    tagIn(window[window.length - 1].document, to());
  },
  'frame by markup, contentDocument': ({ to, at }) => {
    at.innerHTML = '<iframe></iframe>';
    tagIn(at.firstChild.contentDocument, to());
  },
  'frame by insertAdjacentHTML, contentWindow': ({ to, at }) => {
    at.insertAdjacentHTML('beforeend', '<p><iframe></iframe></p>');
    tagIn(at.querySelector('iframe').contentWindow.document, to());
  },
  'frame in a closed shadow tree': ({ to, at }) => {
    const root = at.attachShadow({ mode: 'closed' });
    root.innerHTML = '<iframe></iframe>';
    tagIn(root.firstChild.contentDocument, to());
  },
  'own file, after it loaded': async ({ to, at }) => {
    const frame = await loaded(at, (made) => { made.src = 'empty.html'; });
    tagIn(frame.contentDocument, to());
  },
  'own file, its own script': async ({ to, at }) => {
    await loaded(at, (made) => { made.src = `loader.html#${to()}`; });
  },
  'srcdoc, after it loaded': async ({ to, at }) => {
    const frame = await loaded(at, (made) => { made.srcdoc = '<p>own'; });
    tagIn(frame.contentDocument, to());
  },
  'srcdoc, its own script': async ({ to, at }) => {
    await loaded(at, (made) => { made.srcdoc = `<script>document.write('<img src="' + ${JSON.stringify(to('gif'))} + '">')<\/script>`; });
  },
  'srcdoc in a closed shadow tree, its own script': async ({ to, at }) => {
    const root = at.attachShadow({ mode: 'closed' });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script>new Image().src = ${JSON.stringify(to('gif')).replace('hm.', 'h" + "m.')}<\/script>`;
    await new Promise((done) => {
      frame.onload = done;
      root.append(frame);
    });
  },
  'blob, after it loaded': async ({ to, at }) => {
    const frame = await loaded(at, (made) => { made.src = URL.createObjectURL(new Blob(['<p>own'], { type: 'text/html' })); });
    tagIn(frame.contentDocument, to());
  },
  'innerHTML in a frame': ({ to, at }) => { empty(at).contentDocument.body.innerHTML = `<img src="${to('gif')}">`; },
  'document.write in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    page.open();
    page.write(`<img src="${to('gif')}">`);
    page.close();
  },
  'document.write of what looks like a tag with a quote, in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    page.write(`<body><p>a<b and don't</p><img src="${to('gif')}"><p>end`);
    page.close();
  },
  'document.write of a script in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    page.open();
    page.write(`<!doctype html><body><script src="${to()}"><\/script>`);
    page.close();
  },
  'document.write of an inline loader in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    page.open();
    page.write(`<body><script>new Image().src = ${JSON.stringify(to('gif'))}<\/script>`);
    page.close();
  },
  'a tag after document.open in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    page.open();
    page.write('<html><head></head><body></body></html>');
    page.close();
    tagIn(page, to());
  },
  'inline script in a frame': ({ to, at }) => {
    const page = empty(at).contentDocument;
    const script = page.createElement('script');
    script.textContent = `new Image().src = ${JSON.stringify(to('gif'))}`;
    page.head.append(script);
  },
  'eval of a frame': ({ to, at }) => { empty(at).contentWindow.eval(`new Image().src = ${JSON.stringify(to('gif'))}`); },
  'fetch of a frame': ({ to, at }) => { void empty(at).contentWindow.fetch(to()).catch(() => undefined); },
  'beacon of a frame': ({ to, at }) => { empty(at).contentWindow.navigator.sendBeacon(to()); },
  'xhr of a frame': ({ to, at }) => {
    const xhr = new (empty(at).contentWindow.XMLHttpRequest)();
    xhr.open('GET', to());
    xhr.send();
  },
  'Image of a frame': ({ to, at }) => { new (empty(at).contentWindow.Image)().src = to('gif'); },
  'WebSocket of a frame': ({ to, at }) => { void new (empty(at).contentWindow.WebSocket)(to().replace('http', 'ws')); },
  'frame in a frame': ({ to, at }) => {
    const outer = empty(at).contentDocument;
    const inner = outer.body.appendChild(outer.createElement('iframe'));
    tagIn(inner.contentDocument, to());
  },
  'a frame\'s window kept while it is moved': ({ to, at }) => {
    const frame = empty(at);
    at.after(frame);
    tagIn(frame.contentDocument, to());
  },
  'window.open': async ({ to }) => {
    const opened = open('about:blank', '_blank');
    tagIn(opened.document, to());
    // Firefox paints no page that lies behind another.
    await new Promise((done) => { setTimeout(done, 1000); });
    opened.close();
  },
  'window.open into a frame': ({ to, at }) => {
    const frame = document.createElement('iframe');
    frame.name = 'opened-here';
    at.append(frame);
    tagIn(open('', 'opened-here').document, to());
  },
});
