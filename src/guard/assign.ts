import type { Holder } from './hold.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';
import { isAddress } from './hold.ts';

/** Interfaces and their properties that set an address. */
const PROPERTIES = 'Script src type|Image src srcset|IFrame src srcdoc|Frame src|Link href imageSrcset|Media src|Video poster'
  + '|Source src srcset|Track src|Embed src|Object data|Input src|Anchor ping|Area ping|Body background';

/** Holds at the earliest point: where an address is assigned, by property or by attribute. */
export function guardAssignments(realm: Realm, patch: Patcher, holder: Holder): void {
  for (const row of PROPERTIES.split('|')) {
    const [element = '', ...properties] = row.split(' ');
    for (const property of properties) {
      const owner = (realm as unknown as { [name: string]: { prototype: object } | undefined })[`HTML${element}Element`];
      patch(owner?.prototype, property, (self: Element, [value]) => (holder.assign(self, property.toLowerCase(), value) ? [0] : undefined));
    }
  }
  const element = realm.Element.prototype;
  const attribute = (name: unknown, self: Element, value: unknown): [unknown] | undefined => {
    const local = String(name);
    return isAddress(local) && holder.assign(self, local.toLowerCase(), value) ? [undefined] : undefined;
  };
  patch(element, 'setAttribute', (self: Element, args) => (args.length > 1 ? attribute(args[0], self, args[1]) : undefined));
  patch(element, 'setAttributeNS', (self: Element, args) => (args.length > 2 ? attribute(args[1], self, args[2]) : undefined));
}
