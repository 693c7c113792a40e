// One way a case to give a script its address; all are appended.
const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const empty = () => document.createElement('script');
const attribute = (name, value) => {
  const node = document.createAttribute(name);
  node.value = value;
  return node;
};
/** The page's own value first, so that there is an attribute node to work on. */
const withOwn = (at) => {
  const script = empty();
  script.setAttribute('src', 'own.js');
  return script;
};
const svgScript = () => document.createElementNS(SVG, 'script');
const intoSvg = (at, script) => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.append(script);
  at.append(svg);
};
/** A held script whose type the page then clears or sets, as loaders do. */
const retyped = (change) => ({ to, at }) => {
  const script = empty();
  script.type = 'text/javascript';
  script.src = to();
  change(script);
  at.append(script);
};

const setters = {
  'src property': (script, url) => { script.src = url; },
  'src by Object.assign': (script, url) => { Object.assign(script, { src: url }); },
  'src by Reflect.set': (script, url) => { Reflect.set(script, 'src', url); },
  'src by the setter of the prototype': (script, url) => {
    Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src').set.call(script, url);
  },
  'src by a URL object': (script, url) => { script.src = new URL(url); },
  'src by an object whose text changes': (script, url) => {
    let count = 0;
    script.src = { toString: () => (count++ ? url : 'own.js') };
  },
  'setAttribute': (script, url) => { script.setAttribute('src', url); },
  'setAttribute, upper case': (script, url) => { script.setAttribute('SRC', url); },
  'setAttribute, name by an object': (script, url) => { script.setAttribute({ toString: () => 'src' }, url); },
  'setAttribute, name by an object whose text changes': (script, url) => {
    let count = 0;
    script.setAttribute({ toString: () => (count++ ? 'src' : 'id') }, url);
  },
  'setAttribute, value by an object whose text changes': (script, url) => {
    let count = 0;
    script.setAttribute('src', { toString: () => (count++ ? url : 'own.js') });
  },
  'setAttribute, blanks around the address': (script, url) => { script.setAttribute('src', ` \n${url}\t `); },
  'setAttributeNS': (script, url) => { script.setAttributeNS(null, 'src', url); },
  'setAttributeNode': (script, url) => { script.setAttributeNode(attribute('src', url)); },
  'setAttributeNodeNS': (script, url) => { script.setAttributeNodeNS(attribute('src', url)); },
  'attributes.setNamedItem': (script, url) => { script.attributes.setNamedItem(attribute('src', url)); },
  'attributes.setNamedItemNS': (script, url) => { script.attributes.setNamedItemNS(attribute('src', url)); },
  'a copied attribute node': (script, url) => { script.setAttributeNode(attribute('src', url).cloneNode()); },
  'an attribute node of another element': (script, url) => {
    const other = document.createElement('b');
    other.setAttribute('src', url);
    script.setAttributeNode(other.removeAttributeNode(other.getAttributeNode('src')));
  },
};
const viaOwn = {
  'attribute node, value': (script, url) => { script.getAttributeNode('src').value = url; },
  'attribute node, nodeValue': (script, url) => { script.getAttributeNode('src').nodeValue = url; },
  'attribute node, textContent': (script, url) => { script.getAttributeNode('src').textContent = url; },
  'attributes by name': (script, url) => { script.attributes.src.value = url; },
  'attributes by index': (script, url) => { script.attributes[0].value = url; },
};

for (const [name, set] of Object.entries(setters)) {
  cases({
    [`made: ${name}`]: ({ to, at }) => {
      const script = empty();
      set(script, to());
      at.append(script);
    },
    [`made: ${name}, once it stands in the page`]: ({ to, at }) => {
      const script = empty();
      at.append(script);
      set(script, to());
    },
  });
}
for (const [name, set] of Object.entries(viaOwn)) {
  cases({
    [`made: ${name}`]: ({ to, at }) => {
      const script = withOwn();
      set(script, to());
      at.append(script);
    },
  });
}

cases({
  'made: createElementNS': ({ to, at }) => {
    const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    script.src = to();
    at.append(script);
  },
  'made: in an XHTML document': ({ to, at }) => {
    const page = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html');
    const script = page.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    script.setAttribute('src', to());
    at.append(document.importNode(script, true));
  },
  'made: in another document, adopted': ({ to, at }) => {
    const script = document.implementation.createHTMLDocument('').createElement('script');
    script.src = to();
    at.append(document.adoptNode(script));
  },
  'made: in another document, moved': ({ to, at }) => {
    const script = document.implementation.createHTMLDocument('').createElement('script');
    script.src = to();
    at.append(script);
  },
  'made: cloned': ({ to, at }) => {
    const script = empty();
    script.src = to();
    at.append(script.cloneNode());
  },
  'made: cloned in a tree': ({ to, at }) => {
    const tree = document.createElement('p');
    tree.append(empty());
    tree.firstChild.src = to();
    at.append(tree.cloneNode(true));
  },
  'made: cloned, type set': ({ to, at }) => {
    const script = empty();
    script.src = to();
    const copy = script.cloneNode();
    copy.type = 'text/javascript';
    at.append(copy);
  },
  'made: cloned, type set by attribute': ({ to, at }) => {
    const script = empty();
    script.src = to();
    const copy = script.cloneNode();
    copy.setAttribute('type', 'text/javascript');
    at.append(copy);
  },
  'made: cloned, type removed': ({ to, at }) => {
    const script = empty();
    script.src = to();
    const copy = script.cloneNode();
    copy.removeAttribute('type');
    at.append(copy);
  },
  'made: clone of a clone': ({ to, at }) => {
    const script = empty();
    script.src = to();
    at.append(script.cloneNode().cloneNode());
  },
  'made: by XSLT': ({ to, at }) => {
    const sheet = new DOMParser().parseFromString(`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
      <xsl:output method="html"/><xsl:template match="/"><script src="${to()}"></script></xsl:template></xsl:stylesheet>`, 'text/xml');
    const processor = new XSLTProcessor();
    processor.importStylesheet(sheet);
    at.append(processor.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document));
  },
  'made: copied out of a template of the page': ({ at }) => { at.append(document.importNode(document.getElementById('copied').content, true)); },
  'made: moved out of a template of the page': ({ at }) => { at.append(document.getElementById('moved').content); },
  'made: template filled by nodes': ({ to, at }) => {
    const template = document.createElement('template');
    const script = template.content.ownerDocument.createElement('script');
    script.src = to();
    template.content.append(script);
    at.append(template.content.cloneNode(true));
  },
  'made: copied out of a range': ({ to, at }) => {
    const tree = document.createElement('p');
    const script = empty();
    script.src = to();
    tree.append(script);
    const range = document.createRange();
    range.selectNodeContents(tree);
    at.append(range.cloneContents());
  },
  'made: cut out of a range': ({ to, at }) => {
    const tree = document.createElement('p');
    const script = empty();
    script.src = to();
    tree.append(script);
    const range = document.createRange();
    range.selectNodeContents(tree);
    at.append(range.extractContents());
  },
  'made: relative, to a base that is there': ({ path, at }) => {
    const base = document.createElement('base');
    base.href = 'http://hm.baidu.com/';
    document.head.prepend(base);
    const script = empty();
    script.src = `${path}.js`;
    at.append(script);
    base.remove();
  },
  'made: relative, to a base that comes later': ({ path, at }) => {
    const script = empty();
    script.src = `${path}.js`;
    const base = document.createElement('base');
    base.href = 'http://hm.baidu.com/';
    document.head.prepend(base);
    at.append(script);
    base.remove();
  },
  'made: relative, to a base that changes': ({ path, at }) => {
    const base = document.createElement('base');
    base.href = 'http://own.shop.test/';
    document.head.prepend(base);
    const script = empty();
    script.src = `${path}.js`;
    base.href = 'http://hm.baidu.com/';
    at.append(script);
    base.remove();
  },
  'made: svg, href': ({ to, at }) => {
    const script = svgScript();
    script.setAttribute('href', to());
    intoSvg(at, script);
  },
  'made: svg, xlink:href': ({ to, at }) => {
    const script = svgScript();
    script.setAttributeNS(XLINK, 'xlink:href', to());
    intoSvg(at, script);
  },
  'made: svg, xlink under another prefix': ({ to, at }) => {
    const script = svgScript();
    script.setAttributeNS(XLINK, 'x:href', to());
    intoSvg(at, script);
  },
  'made: svg, href.baseVal': ({ to, at }) => {
    const script = svgScript();
    script.href.baseVal = to();
    intoSvg(at, script);
  },
  'made: svg, cloned': ({ to, at }) => {
    const script = svgScript();
    script.setAttribute('href', to());
    intoSvg(at, script.cloneNode());
  },
  'made: module': ({ to, at }) => {
    const script = empty();
    script.type = 'module';
    script.src = to();
    at.append(script);
  },
  'made: module, type set last': ({ to, at }) => {
    const script = empty();
    script.src = to();
    script.type = 'module';
    at.append(script);
  },
  'made: module, type set by attribute last': ({ to, at }) => {
    const script = empty();
    script.src = to();
    script.setAttribute('type', 'module');
    at.append(script);
  },
  'made: type set by attribute node': retyped((script) => { script.setAttributeNode(attribute('type', 'text/javascript')); }),
  'made: type set on its attribute node': retyped((script) => { script.getAttributeNode('type').value = 'text/javascript'; }),
  'made: type set by attribute map': retyped((script) => { script.attributes.setNamedItem(attribute('type', '')); }),
  'made: type removed': retyped((script) => { script.removeAttribute('type'); }),
  'made: type removed by NS': retyped((script) => { script.removeAttributeNS(null, 'type'); }),
  'made: type removed as a node': retyped((script) => { script.removeAttributeNode(script.getAttributeNode('type')); }),
  'made: type removed from the map': retyped((script) => { script.attributes.removeNamedItem('type'); }),
  'made: type toggled away': retyped((script) => { script.toggleAttribute('type'); }),
  'made: every attribute copied to a new script, as page switchers do': ({ to, at }) => {
    const old = empty();
    old.src = to();
    const script = empty();
    for (const { name, value } of [...old.attributes]) script.setAttribute(name, value);
    at.append(script);
  },
  'made: src read back and given to a new script': ({ to, at }) => {
    const old = empty();
    old.src = to();
    const script = empty();
    script.src = old.src;
    at.append(script);
  },
  'made: first an own address, then the vendor\'s': ({ to, at }) => {
    const script = empty();
    script.src = 'own.js';
    script.src = to();
    at.append(script);
  },
});
