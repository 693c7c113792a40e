// What a tag sees of itself, noted in the order in which tags run.
window.trace = [];
window.errors = [];
addEventListener('error', (event) => { if (event.message) errors.push(event.message); });

const PROPERTIES = ['src', 'id', 'className', 'type', 'async', 'defer', 'noModule', 'crossOrigin', 'integrity', 'nonce', 'referrerPolicy', 'fetchPriority', 'charset', 'lang', 'title'];

function note(who) {
  const script = document.currentScript;
  if (!script) return void trace.push({ who, script: null });
  const attributes = Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value]));
  const properties = Object.fromEntries(PROPERTIES.map((name) => [name, script[name] ?? null]));
  trace.push({ who, attributes, properties, data: { ...script.dataset }, parent: script.parentNode.nodeName });
}

/** The page as it reads now, without what is ours; attributes in the order of their names, and by the name they have today. */
function reading(selector) {
  const copy = document.querySelector(selector).cloneNode(true);
  for (const ours of copy.querySelectorAll('#consentry, style[data-consentry], script[src*="consentry"]')) ours.remove();
  for (const element of copy.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.localName < b.localName ? -1 : 1));
    for (const attribute of attributes) element.removeAttributeNode(attribute);
    for (const attribute of attributes) element.setAttributeNode(attribute);
  }
  return copy.innerHTML.replace(/xlink:href/g, 'href').replace(/\s+/g, ' ').trim();
}
