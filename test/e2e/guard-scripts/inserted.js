// One insertion a case; the script is made by its `src` property.
const made = (to) => {
  const script = document.createElement('script');
  script.src = to();
  return script;
};
const child = (at) => at.appendChild(document.createElement('p'));
const rangeIn = (at) => {
  const range = document.createRange();
  range.selectNodeContents(child(at));
  return range;
};
let count = 0;

cases({
  'inserted: appendChild': ({ to, at }) => { at.appendChild(made(to)); },
  'inserted: insertBefore': ({ to, at }) => { at.insertBefore(made(to), null); },
  'inserted: replaceChild': ({ to, at }) => { at.replaceChild(made(to), child(at)); },
  'inserted: append': ({ to, at }) => { at.append('text', made(to)); },
  'inserted: prepend': ({ to, at }) => { at.prepend(made(to)); },
  'inserted: before': ({ to, at }) => { child(at).before(made(to)); },
  'inserted: after': ({ to, at }) => { child(at).after(made(to)); },
  'inserted: replaceWith': ({ to, at }) => { child(at).replaceWith(made(to)); },
  'inserted: replaceChildren': ({ to, at }) => { at.replaceChildren(made(to)); },
  'inserted: insertAdjacentElement': ({ to, at }) => { at.insertAdjacentElement('beforeend', made(to)); },
  'inserted: moveBefore': ({ to, at }) => { child(at).moveBefore(at.appendChild(made(to)), null); },
  'inserted: range, insertNode': ({ to, at }) => { rangeIn(at).insertNode(made(to)); },
  'inserted: range, surroundContents': ({ to, at }) => { rangeIn(at).surroundContents(made(to)); },
  'inserted: fragment': ({ to, at }) => {
    const fragment = document.createDocumentFragment();
    fragment.append(made(to));
    at.append(fragment);
  },
  'inserted: deep in a tree': ({ to, at }) => {
    const tree = document.createElement('section');
    tree.append(document.createElement('p'));
    tree.firstChild.append(made(to));
    at.append(tree);
  },
  'inserted: into head': ({ to }) => { document.head.append(made(to)); },
  'inserted: into the root element': ({ to }) => { document.documentElement.append(made(to)); },
  'inserted: before the first script': ({ to }) => {
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(made(to), first);
  },
  'inserted: open shadow tree': ({ to, at }) => { child(at).attachShadow({ mode: 'open' }).append(made(to)); },
  'inserted: closed shadow tree': ({ to, at }) => { child(at).attachShadow({ mode: 'closed' }).append(made(to)); },
  'inserted: shadow tree of a host that comes later': ({ to, at }) => {
    const host = document.createElement('p');
    host.attachShadow({ mode: 'closed' }).append(made(to));
    at.append(host);
  },
  'inserted: by a custom element that connects': ({ to, at }) => {
    const name = `x-tag-${count++}`;
    customElements.define(name, class extends HTMLElement {
      connectedCallback() { this.append(made(to)); }
    });
    at.append(document.createElement(name));
  },
  'inserted: by a custom element in its shadow tree': ({ to, at }) => {
    const name = `x-tag-${count++}`;
    customElements.define(name, class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'closed' }).append(made(to));
      }
    });
    at.append(document.createElement(name));
  },
  'inserted: a script class of the page\'s own': ({ to, at }) => {
    const name = `x-script-${count++}`;
    customElements.define(name, class extends HTMLScriptElement {}, { extends: 'script' });
    const script = document.createElement('script', { is: name });
    script.src = to();
    at.append(script);
  },
  'inserted: taken out and put back': ({ to, at }) => {
    const script = made(to);
    at.append(script);
    script.remove();
    at.append(script);
  },
  'inserted: async off': ({ to, at }) => {
    const script = made(to);
    script.async = false;
    at.append(script);
  },
  'inserted: defer': ({ to, at }) => {
    const script = made(to);
    script.defer = true;
    at.append(script);
  },
  'inserted: before an attribute node comes': ({ to, at }) => {
    const script = at.appendChild(document.createElement('script'));
    const node = document.createAttribute('src');
    script.setAttributeNode(node);
    node.value = to();
  },
});
