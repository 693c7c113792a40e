/** An element with attributes and children: text stays text, markup is never parsed. */
export function element(tag: string, attributes: { [name: string]: string }, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
