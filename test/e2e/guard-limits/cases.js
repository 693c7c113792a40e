// One way a row of the table in README.
const asIs = () => {};
const frame = (at) => at.appendChild(document.createElement('iframe'));
const painted = (at) => {
  at.textContent = 'painted';
  return at.style;
};
/** Spelt out only when it runs: the text names nobody. */
const loader = (url) => `new Image().src = ${JSON.stringify(url).replace('hm.', 'h" + "m.')};`;
const loaded = (at, set) => new Promise((done) => {
  const made = document.createElement('iframe');
  made.onload = done;
  set(made);
  at.append(made);
});

cases({
  'a tag above': asIs,
  'a static tag': asIs,
  'a closed shadow root in the page': asIs,
  'a CSS file of the site': asIs,
  'a header of the page': asIs,
  'an address of the site that leads on': () => { new Image().src = 'leads-on.gif'; },
  'a native kept above': ({ to }) => { keptSetter.call(new Image(), to('gif')); },
  'a native for elements, over the one for scripts': ({ to, at }) => {
    const script = document.createElement('script');
    script.src = to();
    Element.prototype.removeAttribute.call(script, 'type');
    at.append(script);
  },
  'an import map': asIs,
  'import in code made from text': async ({ to }) => { await (0, eval)(`import('${to()}')`).catch(() => undefined); },
  'import in an attribute': ({ to, at }) => {
    at.setAttribute('onclick', `import('${to()}').catch(() => undefined)`);
    at.click();
  },
  'a module by markup': ({ to, at }) => {
    at.append(document.createRange().createContextualFragment(`<script type="module">import '${to()}'<\/script>`));
  },
  'a frame, its location': ({ to, at }) => { frame(at).contentWindow.location = to('html'); },
  'a frame, a link in it': ({ to, at }) => {
    const page = frame(at).contentDocument;
    const link = page.body.appendChild(page.createElement('a'));
    link.href = to('html');
    link.click();
  },
  'a frame, refreshed': ({ to, at }) => {
    const page = frame(at).contentDocument;
    const meta = page.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${to('html')}`;
    page.head.append(meta);
  },
  'a frame of a blob, its own script': ({ to, at }) => loaded(at, (made) => {
    made.src = URL.createObjectURL(new Blob([`<script>${loader(to('gif'))}<\/script>`], { type: 'text/html' }));
  }),
  'a frame in a sandbox, its own script': ({ to, at }) => loaded(at, (made) => {
    made.sandbox = 'allow-scripts';
    made.srcdoc = `<script>${loader(to('gif'))}<\/script>`;
  }),
  'a frame by markup, its own script': async ({ to, at }) => {
    at.innerHTML = `<iframe srcdoc="<script>${loader(to('gif')).replaceAll('"', '&quot;')}</script>"></iframe>`;
    await new Promise((done) => { at.firstChild.onload = done; });
  },
  'a frame of bytes': ({ to, at }) => loaded(at, (made) => {
    made.src = URL.createObjectURL(new Blob([new TextEncoder().encode(`<img src="${to('gif')}">`)], { type: 'text/html' }));
  }),
  'a frame of another blob': ({ to, at }) => loaded(at, (made) => {
    made.src = URL.createObjectURL(new Blob([new Blob([`<img src="${to('gif')}">`])], { type: 'text/html' }));
  }),
  'a style property': ({ to, at }) => { painted(at).backgroundImage = `url(${to('gif')})`; },
  'a cursor': ({ to, at }) => { painted(at).cursor = `url(${to('gif')}), auto`; },
  'keyframes': ({ to, at }) => { at.animate({ backgroundImage: [`url(${to('gif')})`, `url(${to('gif')})`] }, { duration: 1e6 }); },
  'a text node in a style element': ({ to, at }) => {
    at.textContent = 'painted';
    document.head.appendChild(document.createElement('style')).append(`#${at.id} { background: url(${to('gif')}) }`);
  },
  'an attribute of SVG': ({ to, at }) => { at.innerHTML = `<svg><rect width="9" height="9" cursor="url(${to('gif')}), auto"/></svg>`; },
  'an initial value': ({ to, at }) => {
    CSS.registerProperty({ name: '--theirs', syntax: '<image>', inherits: false, initialValue: `url(${to('gif')})` });
    painted(at).background = 'var(--theirs)';
  },
  'a style sheet by an instruction': async ({ to }) => {
    const instruction = document.createProcessingInstruction('xml-stylesheet', `href="${to('css')}" type="text/css"`);
    document.insertBefore(instruction, document.documentElement);
    await new Promise((done) => { setTimeout(done, 100); });
    instruction.remove();
  },
  'XSLT': ({ to, at }) => {
    const sheet = new DOMParser().parseFromString(`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
      <xsl:output method="html"/><xsl:template match="/"><img src="${to('gif')}"/></xsl:template></xsl:stylesheet>`, 'text/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    at.append(processor.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));
  },
  'an image put in by an editor': ({ to, at }) => {
    at.contentEditable = 'true';
    at.focus();
    getSelection().selectAllChildren(at);
    document.execCommand('insertImage', false, to('gif'));
  },
});
