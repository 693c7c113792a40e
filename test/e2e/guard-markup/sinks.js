// Every way to have text parsed; an image stands for what loads when it is parsed, a script where scripts in such text run.
const image = (to) => `<p>text<img src="${to('gif')}" alt="">text</p>`;
const script = (to) => `<script src="${to()}"><\/script>`;
const child = (at) => at.appendChild(document.createElement('p'));

cases({
  'innerHTML': ({ to, at }) => { at.innerHTML = image(to); },
  'innerHTML, added to': ({ to, at }) => {
    at.innerHTML = '<b>before</b>';
    at.innerHTML += image(to);
  },
  'innerHTML of an element that is nowhere': ({ to }) => { document.createElement('div').innerHTML = image(to); },
  'innerHTML of an element inserted later': ({ to, at }) => {
    const div = document.createElement('div');
    div.innerHTML = image(to);
    at.append(div);
  },
  'innerHTML of a fragment\'s child': ({ to, at }) => {
    const fragment = document.createDocumentFragment();
    fragment.append(document.createElement('div'));
    fragment.firstChild.innerHTML = image(to);
    at.append(fragment);
  },
  'innerHTML by the setter of the prototype': ({ to, at }) => {
    Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call(at, image(to));
  },
  'innerHTML of an object with text': ({ to, at }) => { at.innerHTML = { toString: () => image(to) }; },
  'innerHTML of a table': ({ to, at }) => {
    const row = at.appendChild(document.createElement('table')).insertRow();
    row.innerHTML = `<td>${image(to)}</td>`;
  },
  'innerHTML of svg': ({ to, at }) => {
    at.innerHTML = '<svg width="10" height="10"></svg>';
    at.firstChild.innerHTML = `<image width="9" height="9" href="${to('gif')}"/>`;
  },
  'innerHTML of an open shadow root': ({ to, at }) => { child(at).attachShadow({ mode: 'open' }).innerHTML = image(to); },
  'innerHTML of a closed shadow root': ({ to, at }) => { child(at).attachShadow({ mode: 'closed' }).innerHTML = image(to); },
  'innerHTML inside a closed shadow root': ({ to, at }) => {
    const root = child(at).attachShadow({ mode: 'closed' });
    root.append(document.createElement('div'));
    root.firstChild.innerHTML = image(to);
  },
  'innerHTML of a template, copied': ({ to, at }) => {
    const template = document.createElement('template');
    template.innerHTML = image(to);
    at.append(template.content.cloneNode(true));
  },
  'innerHTML of a template, moved': ({ to, at }) => {
    const template = document.createElement('template');
    template.innerHTML = image(to);
    at.append(template.content);
  },
  'innerHTML of a template in a template': ({ to, at }) => {
    const template = document.createElement('template');
    template.innerHTML = `<template>${image(to)}</template>`;
    at.append(template.content.firstChild.content.cloneNode(true));
  },
  'outerHTML': ({ to, at }) => { child(at).outerHTML = image(to); },
  'outerHTML in a fragment': ({ to, at }) => {
    const fragment = document.createDocumentFragment();
    fragment.append(document.createElement('p'));
    fragment.firstChild.outerHTML = image(to);
    at.append(fragment);
  },
  'outerHTML in a shadow root': ({ to, at }) => {
    const root = child(at).attachShadow({ mode: 'closed' });
    root.append(document.createElement('p'));
    root.firstChild.outerHTML = image(to);
  },
  'insertAdjacentHTML beforebegin': ({ to, at }) => { child(at).insertAdjacentHTML('beforebegin', image(to)); },
  'insertAdjacentHTML afterbegin': ({ to, at }) => { at.insertAdjacentHTML('afterbegin', image(to)); },
  'insertAdjacentHTML beforeend': ({ to, at }) => { at.insertAdjacentHTML('BeforeEnd', image(to)); },
  'insertAdjacentHTML afterend': ({ to, at }) => { child(at).insertAdjacentHTML('afterend', image(to)); },
  'setHTMLUnsafe': ({ to, at }) => { at.setHTMLUnsafe(image(to)); },
  'setHTMLUnsafe of a shadow root': ({ to, at }) => { child(at).attachShadow({ mode: 'closed' }).setHTMLUnsafe(image(to)); },
  'setHTMLUnsafe, declared shadow, open': ({ to, at }) => {
    at.setHTMLUnsafe(`<p><template shadowrootmode="open">${image(to)}</template></p>`);
  },
  'setHTMLUnsafe, declared shadow, closed': ({ to, at }) => {
    at.setHTMLUnsafe(`<p><template shadowrootmode="closed">${image(to)}</template></p>`);
  },
  'createContextualFragment, image': ({ to, at }) => { at.append(document.createRange().createContextualFragment(image(to))); },
  'createContextualFragment, script': ({ to, at }) => { at.append(document.createRange().createContextualFragment(script(to))); },
  'createContextualFragment in a range of its own': ({ to, at }) => {
    const range = document.createRange();
    range.selectNodeContents(child(at));
    range.insertNode(range.createContextualFragment(`<b>a</b>${script(to)}`));
  },
  'createContextualFragment, svg script': ({ to, at }) => {
    at.append(document.createRange().createContextualFragment(`<svg><script href="${to()}"/></svg>`));
  },
  'DOMParser, moved': ({ to, at }) => { at.append(...new DOMParser().parseFromString(image(to), 'text/html').body.childNodes); },
  'DOMParser, imported': ({ to, at }) => {
    at.append(document.importNode(new DOMParser().parseFromString(image(to), 'text/html').body.firstChild, true));
  },
  'DOMParser, XHTML': ({ to, at }) => {
    const page = new DOMParser().parseFromString(`<div xmlns="http://www.w3.org/1999/xhtml"><img src="${to('gif')}"/></div>`, 'application/xhtml+xml');
    at.append(document.importNode(page.documentElement, true));
  },
  'Document.parseHTMLUnsafe': ({ to, at }) => { at.append(...Document.parseHTMLUnsafe(image(to)).body.childNodes); },
  'Document.parseHTML': ({ to, at }) => {
    const sanitizer = { elements: ['html', 'head', 'body', 'p', 'img'], attributes: ['src'] };
    at.append(...Document.parseHTML(image(to), { sanitizer }).body.childNodes);
  },
  'a document without a window, written': ({ to, at }) => {
    const page = document.implementation.createHTMLDocument('');
    page.write(image(to));
    page.close();
    at.append(...page.body.childNodes);
  },
  'a document without a window, innerHTML': ({ to, at }) => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = image(to);
    at.append(document.adoptNode(page.body.firstChild));
  },
  'an answer parsed by XMLHttpRequest': async ({ at }) => {
    const xhr = new XMLHttpRequest();
    xhr.responseType = 'document';
    xhr.open('GET', 'part.html');
    await new Promise((done) => { xhr.onloadend = done; xhr.send(); });
    at.append(...xhr.response.body.childNodes);
  },
  'XSLT': ({ to, at }) => {
    const sheet = new DOMParser().parseFromString(`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
      <xsl:output method="html"/><xsl:template match="/"><img src="${to('gif')}"/></xsl:template></xsl:stylesheet>`, 'text/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    at.append(processor.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));
  },
  'execCommand insertHTML': ({ to, at }) => {
    at.contentEditable = 'true';
    at.focus();
    getSelection().selectAllChildren(at);
    document.execCommand('insertHTML', false, image(to));
  },
});
