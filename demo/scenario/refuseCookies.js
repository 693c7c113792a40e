// As a browser that refuses cookies answers: writing is silent, reading is empty, storage throws.
Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {}, configurable: true, enumerable: true });
for (const area of ['localStorage', 'sessionStorage']) {
  Object.defineProperty(window, area, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); }, configurable: true });
}
