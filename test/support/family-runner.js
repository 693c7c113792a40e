// Runs the cases of a family one after another, each in a place of its own, and notes which of them throw.
const table = {};
const cases = (more) => Object.assign(table, more);
const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

window.thrown = {};
window.finished = undefined;

/** What a case gets: `to` makes the vendor's address that only this case asks for, `at` is its place in the page. */
function tools(name) {
  const at = document.createElement('div');
  at.id = slug(name);
  document.body.append(at);
  const path = `/case/${slug(name)}`;
  return { at, path, to: (extension = 'js', host = 'hm.baidu.com') => `${location.protocol}//${host}${path}.${extension}` };
}

const PATIENCE = 3000;

async function runCases() {
  const only = new URLSearchParams(location.search).get('only');
  for (const [name, way] of Object.entries(table)) {
    if (only && only !== name) continue;
    try {
      await Promise.race([way(tools(name)), new Promise((done) => { setTimeout(done, PATIENCE); })]);
    } catch (error) {
      window.thrown[name] = String(error);
    }
  }
  window.finished = Object.keys(table);
}

/** How a node reads, its attributes in the order of their names; a blob's address is another one each time. */
function reading(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value.replace(/^blob:.*/, 'blob:')}"`).sort();
  return `<${node.localName}${attributes.join('')}>${[...node.childNodes].map(reading).join('')}</${node.localName}>`;
}

const places = () => Object.fromEntries(Object.keys(table).map((name) => {
  const at = document.getElementById(slug(name));
  return [name, at ? reading(at) : ''];
}));

/** After the parser, when nothing watches the document any more. */
addEventListener('load', () => { setTimeout(() => { void runCases(); }); });
