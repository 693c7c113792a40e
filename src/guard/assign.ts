import type { Holder } from './hold.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';
import { isAddress } from './hold.ts';

/** Properties that set an address, of `HTML…Element`. */
const PROPERTIES = 'Script.src|Script.type|Image.src|Image.srcset|IFrame.src|Frame.src|Link.href|Link.imageSrcset|Media.src|Video.poster'
  + '|Source.src|Source.srcset|Track.src|Embed.src|Object.data|Input.src|Anchor.ping|Area.ping|Body.background';

/** Holds at the earliest point: where an address is assigned, by property or by attribute in its many forms. */
export function guardAssignments({ Element, Attr, NamedNodeMap, HTMLScriptElement, SVGAnimatedString }: Realm, patch: Patcher, gateHolds: (address: unknown) => boolean, holder: Holder): void {
  const assigned = (element: Element | null, name: unknown, value: unknown): [undefined] | undefined => {
    const attribute = String(name);
    return element && isAddress(attribute) && holder.assign(element, attribute.replace(/^xlink:/i, '').toLowerCase(), value) ? [undefined] : undefined;
  };
  patch.rows(PROPERTIES.replace(/(\w+)\./g, 'HTML$1Element.'), (_, name) => (self: Element, [value]) => assigned(self, name, value));
  patch(Element.prototype, 'setAttribute', (self: Element, args) => (args.length > 1 ? assigned(self, args[0], args[1]) : undefined));
  patch(Element.prototype, 'setAttributeNS', (self: Element, args) => (args.length > 2 ? assigned(self, args[1], args[2]) : undefined));

  // An attribute is a node as well, and may be filled before it is put on or after.
  for (const name of ['value', 'nodeValue', 'textContent']) {
    patch(Attr.prototype, name, (self: Attr, [value]) => assigned(self.ownerElement, self.name, value));
  }
  const node = (element: Element, attribute: Attr): [null] | undefined => (attribute && assigned(element, attribute.name, attribute.value) ? [null] : undefined);
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    patch(Element.prototype, name, (self: Element, [attribute]) => node(self, attribute as Attr));
  }
  for (const name of ['setNamedItem', 'setNamedItemNS']) {
    // A map does not tell its element.
    patch(NamedNodeMap.prototype, name, (_, [attribute]) => (isAddress((attribute as Attr).name) && gateHolds((attribute as Attr).value) ? [null] : undefined));
  }
  // A held script stays one, whoever takes its type away.
  patch(HTMLScriptElement.prototype, 'removeAttribute', (self: Element, [name]) => (String(name).toLowerCase() === 'type' ? assigned(self, 'type', '') : undefined));
  patch(SVGAnimatedString.prototype, 'baseVal', (_, [value]) => (gateHolds(value) ? [undefined] : undefined));
}
