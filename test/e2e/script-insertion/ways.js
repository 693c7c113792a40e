// Each way in which a page puts a vendor's script where it runs.
const TAG = 'http://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef';

function made(address = TAG) {
  const script = document.createElement('script');
  if (address) script.src = address;
  return script;
}

const ways = {
  'Baidu snippet': () => {
    window._hmt = window._hmt || [];
    (function () {
      var hm = document.createElement('script');
      hm.src = TAG;
      var s = document.getElementsByTagName('script')[0];
      s.parentNode.insertBefore(hm, s);
    })();
  },
  'src, appendChild': (at) => at.appendChild(made()),
  'src, append': (at) => at.append('text', made()),
  'src, prepend': (at) => at.prepend(made()),
  'src, before': (at) => at.before(made()),
  'src, after': (at) => at.after(made()),
  'src, replaceWith': (at) => at.replaceWith(made()),
  'src, replaceChild': (at) => at.parentNode.replaceChild(made(), at),
  'src, replaceChildren': (at) => at.replaceChildren(made()),
  'src, insertAdjacentElement': (at) => at.insertAdjacentElement('afterend', made()),
  'src, range': (at) => {
    const range = document.createRange();
    range.selectNode(at);
    range.insertNode(made());
  },
  'src, fragment': (at) => {
    const fragment = document.createDocumentFragment();
    fragment.append(made());
    at.append(fragment);
  },
  'src, deep in a tree': (at) => {
    const tree = document.createElement('div');
    tree.append(document.createElement('p'));
    tree.firstChild.append(made());
    at.append(tree);
  },
  'src, in a shadow tree': (at) => {
    const host = document.createElement('div');
    at.after(host);
    host.attachShadow({ mode: 'open' }).append(made());
  },
  'src after insertion': (at) => {
    const script = made('');
    at.append(script);
    script.src = TAG;
  },
  'setAttribute': (at) => {
    const script = made('');
    script.setAttribute('SRC', TAG);
    at.append(script);
  },
  'setAttributeNS': (at) => {
    const script = made('');
    script.setAttributeNS(null, 'src', TAG);
    at.append(script);
  },
  'setAttributeNode': (at) => {
    const script = made('');
    const attribute = document.createAttribute('src');
    attribute.value = TAG;
    script.setAttributeNode(attribute);
    at.append(script);
  },
  'setAttribute after insertion': (at) => {
    const script = made('');
    at.append(script);
    script.setAttribute('src', TAG);
  },
  'createElementNS': (at) => {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    script.src = TAG;
    at.append(script);
  },
  'copy of a template': (at) => {
    at.append(document.importNode(document.getElementById('tag').content, true));
  },
  'contextual fragment': (at) => {
    at.append(document.createRange().createContextualFragment(`<script src="${TAG}"><\/script>`));
  },
  'inside the protocol of the page': (at) => at.append(made(TAG.replace('http:', ''))),
  'async off': (at) => {
    const script = made();
    script.async = false;
    at.append(script);
  },
  'document.write while parsing': () => document.write(`<script src="${TAG}"><\/script>`),
  'document.writeln while parsing': () => document.writeln(`<script src="${TAG}"><\/script>`),
  'document.write in pieces': () => {
    document.write('<scr', `ipt src="${TAG}">`);
    document.write('</scr', 'ipt>');
  },
};
