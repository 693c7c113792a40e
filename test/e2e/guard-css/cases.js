// CSS reaches the network by `url()`; each case paints what it names.
const box = (at) => {
  const made = at.appendChild(document.createElement('div'));
  made.textContent = 'box';
  return made;
};
const background = (to) => `background-image: url("${to('gif')}")`;
const rule = (at, to) => `#${CSS.escape(at.id)} { ${background(to)} }`;
const styleElement = (at, fill) => {
  at.textContent = 'styled';
  fill(document.head.appendChild(document.createElement('style')));
};
const sheetOf = (style) => style.sheet;

cases({
  'style attribute': ({ to, at }) => { box(at).setAttribute('style', background(to)); },
  'style attribute, NS': ({ to, at }) => { box(at).setAttributeNS(null, 'style', background(to)); },
  'style attribute, node': ({ to, at }) => {
    const node = document.createAttribute('style');
    node.value = background(to);
    box(at).setAttributeNode(node);
  },
  'style attribute, value of its node': ({ to, at }) => {
    const made = box(at);
    made.setAttribute('style', 'color: red');
    made.getAttributeNode('style').value = background(to);
  },
  'style attribute in markup': ({ to, at }) => { at.innerHTML = `<p style="background: url(${to('gif')})">x</p>`; },
  'style attribute in markup, escaped': ({ to, at }) => { at.innerHTML = `<p style="background: url(${to('gif').replace('hm.', 'h\\6d .')})">x</p>`; },
  'style attribute, escaped letters': ({ to, at }) => { box(at).setAttribute('style', background(to).replace('hm.', '\\68\\6d.')); },
  'style attribute, escaped dot': ({ to, at }) => { box(at).setAttribute('style', background(to).replace('hm.', 'hm\\.')); },
  'style attribute, escaped slash': ({ to, at }) => { box(at).setAttribute('style', background(to).replace('//', '\\2f\\2f ')); },
  'style attribute, escaped url': ({ to, at }) => { box(at).setAttribute('style', background(to).replace('url', 'u\\72l')); },
  'style attribute, line continued in a string': ({ to, at }) => { box(at).setAttribute('style', background(to).replace('baidu', 'bai\\\ndu')); },
  'style attribute, a comment before': ({ to, at }) => { box(at).setAttribute('style', `/**/background:/**/url(${to('gif')})`); },
  'style property, the whole': ({ to, at }) => { box(at).style = background(to); },
  'style property, cssText': ({ to, at }) => { box(at).style.cssText = background(to); },
  'style property, backgroundImage': ({ to, at }) => { box(at).style.backgroundImage = `url(${to('gif')})`; },
  'style property, background': ({ to, at }) => { box(at).style.background = `red url(${to('gif')}) no-repeat`; },
  'style property, with a dash': ({ to, at }) => { box(at).style['background-image'] = `url(${to('gif')})`; },
  'style property, listStyleImage': ({ to, at }) => {
    const made = box(at);
    made.style.display = 'list-item';
    made.style.listStyleImage = `url(${to('gif')})`;
  },
  'style property, content': ({ to, at }) => { box(at).style.content = `url(${to('gif')})`; },
  'style property, borderImage': ({ to, at }) => {
    const made = box(at);
    made.style.border = '9px solid';
    made.style.borderImage = `url(${to('gif')}) 9`;
  },
  'style property, image-set': ({ to, at }) => { box(at).style.backgroundImage = `image-set("${to('gif')}" 1x)`; },
  'style property, cursor': ({ to, at }) => { box(at).style.cursor = `url(${to('gif')}), auto`; },
  'style property, mask': ({ to, at }) => { box(at).style.maskImage = `url(${to('gif')})`; },
  'style property, by Object.assign': ({ to, at }) => { Object.assign(box(at).style, { backgroundImage: `url(${to('gif')})` }); },
  'setProperty': ({ to, at }) => { box(at).style.setProperty('background-image', `url(${to('gif')})`); },
  'setProperty of a custom property': ({ to, at }) => {
    const made = box(at);
    made.style.setProperty('--image', `url(${to('gif')})`);
    made.style.backgroundImage = 'var(--image)';
  },
  'attributeStyleMap': ({ to, at }) => { box(at).attributeStyleMap.set('background-image', `url(${to('gif')})`); },
  'attributeStyleMap, parsed value': ({ to, at }) => {
    box(at).attributeStyleMap.set('background-image', CSSStyleValue.parse('background-image', `url(${to('gif')})`));
  },
  'style of svg': ({ to, at }) => {
    at.innerHTML = '<svg width="9" height="9"></svg>';
    at.firstChild.style.backgroundImage = `url(${to('gif')})`;
  },
  'animation': ({ to, at }) => { box(at).animate({ backgroundImage: [`url(${to('gif')})`, `url(${to('gif')})`] }, { duration: 1e6 }); },
  'style element, textContent': ({ to, at }) => { styleElement(at, (style) => { style.textContent = rule(at, to); }); },
  'style element, innerHTML': ({ to, at }) => { styleElement(at, (style) => { style.innerHTML = rule(at, to); }); },
  'style element, innerText': ({ to, at }) => { styleElement(at, (style) => { style.innerText = rule(at, to); }); },
  'style element, text node': ({ to, at }) => { styleElement(at, (style) => { style.append(rule(at, to)); }); },
  'style element, createTextNode': ({ to, at }) => { styleElement(at, (style) => { style.appendChild(document.createTextNode(rule(at, to))); }); },
  'style element, data of its text': ({ to, at }) => {
    styleElement(at, (style) => {
      style.append('b {}');
      style.firstChild.data = rule(at, to);
    });
  },
  'style element, appendData': ({ to, at }) => {
    styleElement(at, (style) => {
      style.append('b {}');
      style.firstChild.appendData(rule(at, to));
    });
  },
  'style element, filled before it is inserted': ({ to, at }) => {
    at.textContent = 'styled';
    const style = document.createElement('style');
    style.appendChild(document.createTextNode(rule(at, to)));
    document.head.append(style);
  },
  'style element, cloned': ({ to, at }) => {
    at.textContent = 'styled';
    const style = document.createElement('style');
    style.textContent = rule(at, to);
    document.head.append(style.cloneNode(true));
  },
  'style element in markup': ({ to, at }) => { at.innerHTML = `<style>${rule(at, to)}</style>text`; },
  'style element in markup, escaped': ({ to, at }) => { at.innerHTML = `<style>${rule(at, to).replace('baidu', 'b\\000061idu')}</style>text`; },
  'style element in svg': ({ to, at }) => { at.innerHTML = `<svg><style>${rule(at, to)}</style></svg>text`; },
  'style element in a shadow tree': ({ to, at }) => {
    const root = at.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `b { ${background(to)} }`;
    root.append(style, document.createElement('b'));
    root.lastChild.textContent = 'x';
  },
  '@import': ({ to, at }) => { styleElement(at, (style) => { style.textContent = `@import "${to('css')}";`; }); },
  '@import url()': ({ to, at }) => { styleElement(at, (style) => { style.textContent = `@import url(${to('css')}) screen;`; }); },
  'data style sheet that imports': ({ to, at }) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `data:text/css,@import "${to('css')}";`;
    at.append(link);
  },
  'data style sheet that imports, encoded': ({ to, at }) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `data:text/css,${encodeURIComponent(`@import "${to('css')}";`)}`;
    at.append(link);
  },
  'blob style sheet that imports': ({ to, at }) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob([`@import "${to('css')}";`], { type: 'text/css' }));
    at.append(link);
  },
  'insertRule': ({ to, at }) => { styleElement(at, (style) => { sheetOf(style).insertRule(rule(at, to)); }); },
  'insertRule, @import': ({ to, at }) => { styleElement(at, (style) => { sheetOf(style).insertRule(`@import "${to('css')}"`); }); },
  'insertRule of a group': ({ to, at }) => {
    styleElement(at, (style) => {
      style.textContent = '@media all {}';
      sheetOf(style).cssRules[0].insertRule(rule(at, to));
    });
  },
  'insertRule of a nested rule': ({ to, at }) => {
    styleElement(at, (style) => {
      style.textContent = 'body {}';
      sheetOf(style).cssRules[0].insertRule(rule(at, to));
    });
  },
  'addRule': ({ to, at }) => { styleElement(at, (style) => { sheetOf(style).addRule(`#${CSS.escape(at.id)}`, background(to)); }); },
  'style of a rule': ({ to, at }) => {
    styleElement(at, (style) => {
      style.textContent = `#${CSS.escape(at.id)} {}`;
      sheetOf(style).cssRules[0].style.backgroundImage = `url(${to('gif')})`;
    });
  },
  'styleMap of a rule': ({ to, at }) => {
    styleElement(at, (style) => {
      style.textContent = `#${CSS.escape(at.id)} {}`;
      sheetOf(style).cssRules[0].styleMap.set('background-image', `url(${to('gif')})`);
    });
  },
  'constructed sheet, replaceSync': ({ to, at }) => {
    at.textContent = 'styled';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule(at, to));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'constructed sheet, replace': async ({ to, at }) => {
    at.textContent = 'styled';
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    await sheet.replace(rule(at, to));
  },
  'constructed sheet, insertRule': ({ to, at }) => {
    at.textContent = 'styled';
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    sheet.insertRule(rule(at, to));
  },
  'constructed sheet with a base of its own': ({ to, at, path }) => {
    at.textContent = 'styled';
    const sheet = new CSSStyleSheet({ baseURL: `${location.protocol}//hm.baidu.com/` });
    sheet.replaceSync(`#${CSS.escape(at.id)} { background-image: url("${path}.gif") }`);
    document.adoptedStyleSheets.push(sheet);
  },
  'font, FontFace': async ({ to }) => { await new FontFace('held', `url(${to('woff2')})`).load().catch(() => undefined); },
  'font, FontFace added and used': async ({ to }) => {
    document.fonts.add(new FontFace('held two', `url(${to('woff2')})`));
    await document.fonts.load('16px "held two"').catch(() => undefined);
  },
  'font, @font-face': ({ to, at }) => {
    styleElement(at, (style) => { style.textContent = `@font-face { font-family: "${at.id}"; src: url(${to('woff2')}) } #${CSS.escape(at.id)} { font-family: "${at.id}" }`; });
  },
});
