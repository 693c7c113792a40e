// Code that loads the tag in turn: inline scripts however made, handlers, and text that is run.
const loader = (url) => `(function () { var tag = document.createElement('script'); tag.src = '${url}'; document.head.appendChild(tag); })();`;
const inline = () => document.createElement('script');
const blob = (code, type = 'text/javascript') => URL.createObjectURL(new Blob([code], { type }));

cases({
  'code: inline by text': ({ to, at }) => {
    const script = inline();
    script.text = loader(to());
    at.append(script);
  },
  'code: inline by textContent': ({ to, at }) => {
    const script = inline();
    script.textContent = loader(to());
    at.append(script);
  },
  'code: inline by innerHTML': ({ to, at }) => {
    const script = inline();
    script.innerHTML = loader(to());
    at.append(script);
  },
  'code: inline by innerText': ({ to, at }) => {
    const script = inline();
    script.innerText = loader(to());
    at.append(script);
  },
  'code: inline by a text node that comes later': ({ to, at }) => {
    at.appendChild(inline()).append(loader(to()));
  },
  'code: inline in a contextual fragment': ({ to, at }) => {
    at.append(document.createRange().createContextualFragment(`<script>${loader(to())}<\/script>`));
  },
  'code: inline module': ({ to, at }) => {
    const script = inline();
    script.type = 'module';
    script.textContent = loader(to());
    at.append(script);
  },
  'code: inline module that imports': ({ to, at }) => {
    const script = inline();
    script.type = 'module';
    script.textContent = `import '${to()}';`;
    at.append(script);
  },
  'code: inline script that imports': ({ to, at }) => {
    const script = inline();
    script.textContent = `import('${to()}').catch(function () {});`;
    at.append(script);
  },
  'code: inline module that exports from': ({ to, at }) => {
    const script = inline();
    script.type = 'module';
    script.append(`export * from "${to()}"`);
    at.append(script);
  },
  'code: blob script': ({ to, at }) => {
    const script = inline();
    script.src = blob(loader(to()));
    at.append(script);
  },
  'code: data script': ({ to, at }) => {
    const script = inline();
    script.src = `data:text/javascript,${encodeURIComponent(loader(to()))}`;
    at.append(script);
  },
  'code: blob module that imports': ({ to, at }) => {
    const script = inline();
    script.type = 'module';
    script.src = blob(`import '${to()}';`);
    at.append(script);
  },
  'code: data module that imports': ({ to, at }) => {
    const script = inline();
    script.type = 'module';
    script.src = `data:text/javascript,${encodeURIComponent(`import '${to()}';`)}`;
    at.append(script);
  },
  'code: handler attribute in markup': ({ to, at }) => { at.innerHTML = `<img src="data:," onerror="${loader(to())}">`; },
  'code: handler attribute': ({ to, at }) => {
    const image = document.createElement('img');
    image.setAttribute('onerror', loader(to()));
    image.src = 'data:,';
    at.append(image);
  },
  'code: handler of a click': ({ to, at }) => {
    at.setAttribute('onclick', loader(to()));
    at.click();
  },
  'code: eval': ({ to }) => { (0, eval)(loader(to())); },
  'code: new Function': ({ to }) => { new Function(loader(to()))(); },
  'code: timer with text': ({ to }) => { setTimeout(loader(to())); },
  'code: javascript address': ({ to, at }) => {
    at.innerHTML = '<a href="#">go</a>';
    at.firstChild.href = `javascript:${loader(to())}void 0`;
    at.firstChild.click();
  },
  'code: import from eval': async ({ to }) => { await (0, eval)(`import('${to()}')`).catch(() => undefined); },
  'code: import from new Function': async ({ to }) => { await new Function(`return import('${to()}')`)().catch(() => undefined); },
});
