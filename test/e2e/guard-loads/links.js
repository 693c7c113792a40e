// Links that make the browser fetch or connect at once.
const link = (rel, more = {}) => {
  const made = document.createElement('link');
  Object.assign(made, { rel, ...more });
  return made;
};
const hrefFirst = (rel, extension, more) => ({ to, at }) => {
  const made = link(rel, more);
  made.href = to(extension);
  at.append(made);
};

cases({
  'link, stylesheet': hrefFirst('stylesheet', 'css'),
  'link, stylesheet for print': hrefFirst('stylesheet', 'css', { media: 'print' }),
  'link, alternate stylesheet': hrefFirst('alternate stylesheet', 'css', { title: 'other' }),
  'link, stylesheet, href last': ({ to, at }) => { at.appendChild(link('stylesheet')).href = to('css'); },
  'link, stylesheet, rel last': ({ to, at }) => {
    const made = document.createElement('link');
    made.href = to('css');
    at.append(made);
    made.rel = 'stylesheet';
  },
  'link, stylesheet, rel by relList': ({ to, at }) => {
    const made = document.createElement('link');
    made.setAttribute('href', to('css'));
    at.append(made);
    made.relList.add('stylesheet');
  },
  'link, stylesheet by markup': ({ to, at }) => { at.innerHTML = `<link rel=stylesheet href="${to('css')}">`; },
  'link, stylesheet enabled later': ({ to, at }) => {
    const made = link('stylesheet', { href: to('css'), disabled: true });
    at.append(made);
    made.disabled = false;
  },
  'link, preload script': hrefFirst('preload', 'js', { as: 'script' }),
  'link, preload image by imageSrcset': ({ to, at }) => { at.append(link('preload', { as: 'image', imageSrcset: `${to('gif')} 1x` })); },
  'link, preload fetch': hrefFirst('preload', 'json', { as: 'fetch', crossOrigin: '' }),
  'link, modulepreload': hrefFirst('modulepreload', 'js'),
  'link, prefetch': hrefFirst('prefetch', 'js'),
  'link, icon': ({ to }) => {
    const made = link('icon');
    made.href = to('gif');
    document.head.append(made);
  },
});
