// Frames and other documents in the page, and what makes them navigate.
const frame = (at) => at.appendChild(document.createElement('iframe'));
const named = (at, name) => {
  const made = document.createElement('iframe');
  made.name = name;
  at.append(made);
  return made;
};
const formTo = (at, url, set) => {
  const form = document.createElement('form');
  form.method = 'post';
  form.target = named(at, `target-${at.id}`).name;
  set(form, url);
  at.append(form);
  return form;
};
const byAction = (form, url) => { form.action = url; };
/** Its name is that of its window; its element has none. */
const namedWindow = (at, name) => {
  frame(at).contentWindow.name = name;
  return name;
};
const clicked = (at, href, target) => {
  const link = document.createElement('a');
  link.href = href;
  if (target) link.target = target;
  at.append(link);
  link.click();
};
const sent = (at, action, target, page = at.ownerDocument) => {
  const form = page.createElement('form');
  Object.assign(form, { action, method: 'post' });
  if (target) form.target = target;
  at.append(form);
  form.submit();
};
/** While the page has a base that names a frame. */
const based = (at, act) => {
  const base = document.createElement('base');
  base.target = named(at, `based-${at.id}`).name;
  document.head.append(base);
  act();
  base.remove();
};

cases({
  'iframe, src': ({ to, at }) => {
    const made = document.createElement('iframe');
    made.src = to('html');
    at.append(made);
  },
  'iframe, src once in the page': ({ to, at }) => { frame(at).src = to('html'); },
  'iframe, setAttribute': ({ to, at }) => { frame(at).setAttribute('src', to('html')); },
  'iframe, attribute node': ({ to, at }) => {
    const node = document.createAttribute('src');
    node.value = to('html');
    frame(at).setAttributeNode(node);
  },
  'iframe, lazy': ({ to, at }) => {
    const made = document.createElement('iframe');
    made.loading = 'lazy';
    made.src = to('html');
    at.append(made);
  },
  'iframe, cloned': ({ to, at }) => {
    const made = document.createElement('iframe');
    made.src = to('html');
    at.append(made.cloneNode());
  },
  'iframe, by markup': ({ to, at }) => { at.innerHTML = `<iframe src="${to('html')}"></iframe>`; },
  'iframe, srcdoc': ({ to, at }) => { frame(at).srcdoc = `<img src="${to('gif')}">`; },
  'iframe, srcdoc before it is inserted': ({ to, at }) => {
    const made = document.createElement('iframe');
    made.srcdoc = `<script src="${to()}"><\/script>`;
    at.append(made);
  },
  'iframe, srcdoc by attribute': ({ to, at }) => { frame(at).setAttribute('srcdoc', `<script src="${to()}"><\/script>`); },
  'iframe, srcdoc by attribute node': ({ to, at }) => {
    const node = document.createAttribute('srcdoc');
    node.value = `<img src="${to('gif')}">`;
    frame(at).setAttributeNode(node);
  },
  'iframe, srcdoc by markup': ({ to, at }) => { at.innerHTML = `<iframe srcdoc="&lt;img src='${to('gif')}'&gt;"></iframe>`; },
  'iframe, srcdoc in a srcdoc': ({ to, at }) => { frame(at).srcdoc = `<iframe srcdoc="<img src='${to('gif')}'>"></iframe>`; },
  'iframe, srcdoc with an inline loader': ({ to, at }) => { frame(at).srcdoc = `<script>new Image().src = '${to('gif')}'<\/script>`; },
  'iframe, srcdoc with a base': ({ path, at }) => {
    frame(at).srcdoc = `<base href="${location.protocol}//hm.baidu.com"><img src="${path}.gif">`;
  },
  'iframe, srcdoc with a style': ({ to, at }) => { frame(at).srcdoc = `<style>html { background: url(${to('gif')}) }</style>x`; },
  'iframe, srcdoc with a refresh': ({ to, at }) => { frame(at).srcdoc = `<meta http-equiv="refresh" content="0;url=${to('html')}">`; },
  'iframe, data document': ({ to, at }) => { frame(at).src = `data:text/html,<img src="${to('gif')}">`; },
  'iframe, data document, encoded': ({ to, at }) => { frame(at).src = `data:text/html,${encodeURIComponent(`<img src="${to('gif')}">`)}`; },
  'iframe, data document, base64': ({ to, at }) => { frame(at).src = `data:text/html;charset=utf-8;base64,${btoa(`<img src=${to('gif')}>`)}`; },
  'iframe, blob document of svg': ({ to, at }) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="${to('gif')}"/></svg>`;
    frame(at).src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  },
  'iframe, blob document': ({ to, at }) => {
    frame(at).src = URL.createObjectURL(new Blob([`<img src="${to('gif')}">`], { type: 'text/html' }));
  },
  'iframe, javascript address': ({ to, at }) => { frame(at).src = `javascript:'<img src="${to('gif')}">'`; },
  'iframe, location.href': ({ to, at }) => { frame(at).contentWindow.location.href = to('html'); },
  'iframe, location': ({ to, at }) => { frame(at).contentWindow.location = to('html'); },
  'iframe, location.replace': ({ to, at }) => { frame(at).contentWindow.location.replace(to('html')); },
  'iframe, location.assign': ({ to, at }) => { frame(at).contentWindow.location.assign(to('html')); },
  'iframe, window.open by name': ({ to, at }) => { open(to('html'), named(at, `opened-${at.id}`).name); },
  'iframe, link with a target': ({ to, at }) => {
    const link = document.createElement('a');
    link.href = to('html');
    link.target = named(at, `linked-${at.id}`).name;
    at.append(link);
    link.click();
  },
  'iframe, area with a target': ({ to, at }) => {
    const area = document.createElement('area');
    area.href = to('html');
    area.target = named(at, `mapped-${at.id}`).name;
    at.append(area);
    area.click();
  },
  'iframe, link by a base': ({ to, at }) => based(at, () => clicked(at, to('html'))),
  'iframe, link to the name of its window': ({ to, at }) => clicked(at, to('html'), namedWindow(at, 'named-window-1')),
  'iframe, window.open by the name of its window': ({ to, at }) => { open(to('html'), namedWindow(at, 'named-window-2')); },
  'form to a frame, by a base': ({ to, at }) => based(at, () => sent(at, to('html'))),
  'form to a frame, by the name of its window': ({ to, at }) => sent(at, to('html'), namedWindow(at, 'named-window-3')),
  'form to a frame, which is in a frame': ({ to, at }) => {
    named(frame(at).contentDocument.body, 'inner');
    sent(at, to('html'), 'inner');
  },
  'form to a frame, which is in a shadow tree': ({ to, at }) => {
    named(at.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }), 'shadowed');
    sent(at, to('html'), 'shadowed');
  },
  'form in a frame, of the page': ({ to, at }) => sent(frame(at).contentDocument.body, to('html'), '', document),
  'form in a frame, to itself by name': ({ to, at }) => sent(frame(at).contentDocument.body, to('html'), '_Self'),
  'form in a frame, to another frame': ({ to, at }) => sent(frame(at).contentDocument.body, to('html'), named(at, 'beside').name),
  'form in a frame, submit': ({ to, at }) => {
    const page = frame(at).contentDocument;
    const form = page.body.appendChild(page.createElement('form'));
    form.action = to('html');
    form.submit();
  },
  'form in a frame, requestSubmit': ({ to, at }) => {
    const page = frame(at).contentDocument;
    page.body.innerHTML = `<form method="post" action="${to('html')}"></form>`;
    page.forms[0].requestSubmit();
  },
  'form in a frame, written there': ({ to, at }) => {
    const page = frame(at).contentDocument;
    page.open();
    page.write(`<form action="${to('html')}"></form><script>document.forms[0].submit()<\/script>`);
    page.close();
  },
  'frame in a frameset': ({ to, at }) => {
    const set = document.createElement('frameset');
    const made = document.createElement('frame');
    set.append(made);
    at.append(set);
    made.src = to('html');
  },
  'embed, src': ({ to, at }) => {
    const embed = document.createElement('embed');
    embed.src = to('html');
    at.append(embed);
  },
  'embed, type': ({ to, at }) => {
    const embed = document.createElement('embed');
    embed.type = 'image/gif';
    embed.setAttribute('src', to('gif'));
    at.append(embed);
  },
  'object, data': ({ to, at }) => {
    const object = document.createElement('object');
    object.data = to('html');
    at.append(object);
  },
  'object, data by markup': ({ to, at }) => { at.innerHTML = `<object data="${to('html')}"></object>`; },
  'object, type set last': ({ to, at }) => {
    const object = document.createElement('object');
    at.append(object);
    object.setAttribute('data', to('gif'));
    object.type = 'image/gif';
  },
  'form to a frame, submit': ({ to, at }) => { formTo(at, to('html'), byAction).submit(); },
  'form to a frame, requestSubmit': ({ to, at }) => { formTo(at, to('html'), byAction).requestSubmit(); },
  'form to a frame, setAttribute': ({ to, at }) => { formTo(at, to('html'), (form, url) => form.setAttribute('action', url)).submit(); },
  'form to a frame, by markup': ({ to, at }) => {
    at.innerHTML = `<iframe name="in-markup"></iframe><form action="${to('html')}" target="in-markup"></form>`;
    at.querySelector('form').submit();
  },
  'form to a frame, button with an address': ({ to, at }) => {
    const form = formTo(at, 'document.html', byAction);
    const button = document.createElement('button');
    button.formAction = to('html');
    form.append(button);
    button.click();
  },
  'form to a frame, requestSubmit of a button': ({ to, at }) => {
    const form = formTo(at, 'document.html', byAction);
    form.innerHTML = `<button formaction="${to('html')}"></button>`;
    form.requestSubmit(form.firstChild);
  },
});
