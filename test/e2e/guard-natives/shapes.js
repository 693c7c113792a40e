// The shape of every function and property of the platform, as text that two pages can compare.
const source = Function.prototype.toString;
const functionShape = (code) => [
  code.name, code.length, source.call(code), `${code}`, Reflect.ownKeys(code).map(String).sort().join(' '), typeof code.prototype,
  Object.getPrototypeOf(code) === Function.prototype, Object.isExtensible(code), Object.isFrozen(code),
].join(' | ');
const shapeOf = (value) => (typeof value === 'function' ? functionShape(value) : typeof value);

function propertyShape({ enumerable, configurable, writable, value, get, set }) {
  return [enumerable, configurable, writable, get ? functionShape(get) : '', set ? functionShape(set) : '', get ? '' : shapeOf(value)].join(' / ');
}

function shapes() {
  const found = {};
  const note = (object, name) => {
    for (const key of Reflect.ownKeys(object)) {
      if (object === window && /^(thrown|finished|consentry|shapes|probes|source|functionShape|shapeOf|propertyShape|__p(?:w|laywright).*)$/.test(String(key))) continue;
      found[`${name}.${String(key)}`] = propertyShape(Object.getOwnPropertyDescriptor(object, key));
    }
  };
  note(window, 'window');
  for (const name of Object.getOwnPropertyNames(window).sort()) {
    const { value } = Object.getOwnPropertyDescriptor(window, name);
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
    note(value, name);
    if (value.prototype) note(value.prototype, `${name}.prototype`);
  }
  return found;
}
