// Images, alone and in pictures, in the page and out of it.
const image = () => document.createElement('img');
const attributeNode = (name, value) => {
  const node = document.createAttribute(name);
  node.value = value;
  return node;
};

cases({
  'img, src': ({ to, at }) => {
    image().src = to('gif');
  },
  'img, src in the page': ({ to, at }) => {
    const img = image();
    at.append(img);
    img.src = to('gif');
  },
  'img, setAttribute': ({ to }) => { image().setAttribute('src', to('gif')); },
  'img, setAttributeNS': ({ to }) => { image().setAttributeNS(null, 'src', to('gif')); },
  'img, attribute node': ({ to }) => { image().setAttributeNode(attributeNode('src', to('gif'))); },
  'img, value of its attribute node': ({ to }) => {
    const img = image();
    img.setAttribute('src', 'data:,');
    img.getAttributeNode('src').value = to('gif');
  },
  'img, attribute map': ({ to }) => { image().attributes.setNamedItem(attributeNode('src', to('gif'))); },
  'img, Image()': ({ to }) => { new Image().src = to('gif'); },
  'img, Image() with size': ({ to }) => { new Image(1, 1).src = `${to('gif')}?t=${Date.now()}`; },
  'img, Reflect.construct': ({ to }) => { Reflect.construct(Image, []).src = to('gif'); },
  'img, decode': async ({ to }) => {
    const img = image();
    img.src = to('gif');
    await img.decode().catch(() => undefined);
  },
  'img, lazy': ({ to, at }) => {
    const img = image();
    img.loading = 'lazy';
    img.src = to('gif');
    at.append(img);
  },
  'img, cloned': ({ to }) => {
    const img = image();
    img.src = to('gif');
    img.cloneNode();
  },
  'img, srcset': ({ to }) => { image().srcset = `${to('gif')} 1x, ${to('gif')}?2 2x`; },
  'img, srcset by attribute': ({ to }) => { image().setAttribute('srcset', `${to('gif')} 100w`); },
  'img, srcset, commas without blanks': ({ to }) => { image().srcset = `data:,x 0.1x,${to('gif')} 1x`; },
  'img, srcset after an own src': ({ to, at }) => {
    const img = image();
    img.src = 'data:,';
    img.srcset = to('gif');
    at.append(img);
  },
  'img, adopted from another document': ({ to, at }) => {
    const img = document.implementation.createHTMLDocument('').createElement('img');
    img.src = to('gif');
    at.append(img);
  },
  'img, adopted with a srcset': ({ to, at }) => {
    const img = document.implementation.createHTMLDocument('').createElement('img');
    img.setAttribute('srcset', to('gif'));
    at.append(document.adoptNode(img));
  },
  'img, crossOrigin set last': ({ to, at }) => {
    const img = image();
    at.append(img);
    img.src = to('gif');
    img.crossOrigin = 'anonymous';
  },
  'picture, source': ({ to, at }) => {
    const picture = document.createElement('picture');
    const source = document.createElement('source');
    source.srcset = to('gif');
    picture.append(source, image());
    at.append(picture);
  },
  'picture, source that comes later': ({ to, at }) => {
    const picture = document.createElement('picture');
    picture.append(image());
    at.append(picture);
    const source = document.createElement('source');
    source.setAttribute('srcset', `${to('gif')} 2x`);
    picture.prepend(source);
  },
  'picture, source by markup': ({ to, at }) => { at.innerHTML = `<picture><source srcset="${to('gif')}"><img alt=""></picture>`; },
  'svg, image href': ({ to, at }) => {
    at.innerHTML = '<svg width="9" height="9"><image width="9" height="9"/></svg>';
    at.querySelector('image').setAttribute('href', to('gif'));
  },
  'svg, image xlink:href': ({ to, at }) => {
    at.innerHTML = '<svg width="9" height="9"><image width="9" height="9"/></svg>';
    at.querySelector('image').setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', to('gif'));
  },
  'svg, image href.baseVal': ({ to, at }) => {
    at.innerHTML = '<svg width="9" height="9"><image width="9" height="9"/></svg>';
    at.querySelector('image').href.baseVal = to('gif');
  },
  'svg, image by markup': ({ to, at }) => { at.innerHTML = `<svg width="9" height="9"><image width="9" height="9" xlink:href="${to('gif')}"/></svg>`; },
  'svg, feImage': ({ to, at }) => {
    at.innerHTML = '<svg width="9" height="9"><filter id="f"><feImage/></filter><rect width="9" height="9" filter="url(#f)"/></svg>';
    at.querySelector('feImage').setAttribute('href', to('gif'));
  },
  'svg, href set by an animation': ({ to, at }) => {
    at.innerHTML = `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${to('gif')}"/></image></svg>`;
  },
  'svg, href at the beginning of an animation': ({ to, at }) => {
    at.innerHTML = `<svg width="9" height="9"><image width="9" height="9"><animate attributeName="href" from="${to('gif')}" to="" dur="999s"/></image></svg>`;
  },
  'input, image': ({ to, at }) => {
    const input = document.createElement('input');
    input.type = 'image';
    input.src = to('gif');
    at.append(input);
  },
  'input, image, type set last': ({ to, at }) => {
    const input = document.createElement('input');
    input.setAttribute('src', to('gif'));
    input.setAttribute('type', 'image');
    at.append(input);
  },
  'body, background': ({ to }) => { document.body.setAttribute('background', to('gif')); },
  'table, background': ({ to, at }) => { at.innerHTML = `<table background="${to('gif')}"><tr><td>x</table>`; },
  'canvas pattern, from a held image': ({ to }) => {
    const img = image();
    img.src = to('gif');
    document.createElement('canvas').getContext('2d').createPattern(img, 'repeat');
  },
  'notification of an image bitmap': async ({ to }) => {
    const img = image();
    img.src = to('gif');
    await createImageBitmap(img).catch(() => undefined);
  },
});
