// Natives of a fresh frame, used on this document.
const fresh = (at) => at.appendChild(document.createElement('iframe')).contentWindow;
const setter = (realm, owner, name) => Object.getOwnPropertyDescriptor(realm[owner].prototype, name).set;

cases({
  'borrowed: src setter of a script': ({ to, at }) => {
    const script = document.createElement('script');
    setter(fresh(at), 'HTMLScriptElement', 'src').call(script, to());
    at.append(script);
  },
  'borrowed: src setter of an image': ({ to, at }) => { setter(fresh(at), 'HTMLImageElement', 'src').call(new Image(), to('gif')); },
  'borrowed: setAttribute': ({ to, at }) => {
    const script = document.createElement('script');
    fresh(at).Element.prototype.setAttribute.call(script, 'src', to());
    at.append(script);
  },
  'borrowed: innerHTML setter': ({ to, at }) => { setter(fresh(at), 'Element', 'innerHTML').call(at.appendChild(document.createElement('p')), `<img src="${to('gif')}">`); },
  'borrowed: createElement': ({ to, at }) => {
    const script = fresh(at).document.createElement('script');
    script.src = to();
    at.append(script);
  },
  'borrowed: document.createElement on our document': ({ to, at }) => {
    const script = fresh(at).Document.prototype.createElement.call(document, 'script');
    script.src = to();
    at.append(script);
  },
  'borrowed: fetch': ({ to, at }) => { void fresh(at).fetch.call(window, to()).catch(() => undefined); },
  'borrowed: sendBeacon': ({ to, at }) => { fresh(at).Navigator.prototype.sendBeacon.call(navigator, to()); },
  'borrowed: open of XMLHttpRequest': ({ to, at }) => {
    const xhr = new XMLHttpRequest();
    fresh(at).XMLHttpRequest.prototype.open.call(xhr, 'GET', to());
    xhr.send();
  },
  'borrowed: Worker of a frame with our blob': ({ to, at }) => {
    void new (fresh(at).Worker)(URL.createObjectURL(new Blob([`fetch("${to()}")`], { type: 'text/javascript' })));
  },
  'borrowed: from a srcdoc frame': async ({ to, at }) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '';
    await new Promise((done) => {
      frame.onload = done;
      at.append(frame);
    });
    void frame.contentWindow.fetch(to()).catch(() => undefined);
  },
  'borrowed: contentWindow getter of a frame\'s own frame': ({ to, at }) => {
    const realm = fresh(at);
    const frame = at.appendChild(document.createElement('iframe'));
    const inner = Object.getOwnPropertyDescriptor(realm.HTMLIFrameElement.prototype, 'contentWindow').get.call(frame);
    new inner.Image().src = to('gif');
  },
  'borrowed: toString does not give it away': ({ to, at }) => {
    const real = fresh(at).Function.prototype.toString.call(fetch);
    if (!real.includes('[native code]')) throw new Error(real);
    new Image().src = to('gif');
  },
});
