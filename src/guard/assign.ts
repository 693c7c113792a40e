import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Markup } from './markup.ts';
import type { Natives, Realm } from './natives.ts';
import type { Before, Patcher } from './patch.ts';
import { isAddress, MARK } from './hold.ts';
import { rememberNames } from './remember.ts';

/** Properties that set an address, of `HTML…Element`. */
const PROPERTIES = 'Script.src|Image.src|Image.srcset|IFrame.src|Frame.src|Link.href|Link.imageSrcset|Media.src|Video.poster'
  + '|Source.src|Source.srcset|Track.src|Embed.src|Object.data|Input.src|Anchor.ping|Area.ping|Body.background|Base.href';

/** Ways to take an attribute off, and who knows its name. */
const REMOVALS = 'removeAttribute 0|removeAttributeNS 1|removeAttributeNode 0|toggleAttribute 0';

/** Holds at the earliest point: where an address is assigned, by property or by attribute in its many forms. */
export function guardAssignments({ Element, Attr, NamedNodeMap, SVGAnimatedString, document }: Realm, patch: Patcher, natives: Natives, gate: Gate, holder: Holder, markup: Markup): void {
  /** Converted once, as the native would, and in the native's place. */
  const text = (args: unknown[], index: number): string =>
    typeof args[index] === 'string' || natives.isTrusted(args[index]) ? args[index] as string : args[index] = `${args[index]}`;

  const assign = (element: Element | null | undefined, name: string, args: unknown[], index: number): boolean => {
    const attribute = name.replace(/^.*:/, '').toLowerCase();
    const held = Boolean(element && isAddress(attribute) && holder.assign(element, attribute, text(args, index)));
    if (!held && element && attribute === 'srcdoc') args[index] = markup.rewriteFrame(args[index]);
    return held;
  };
  const taken = (held: boolean, result: unknown = undefined): [unknown] | undefined => (held ? [result] : undefined);

  // A held element is told of its new address, whatever that is.
  const matters = (value: unknown, self: Element): boolean => holder.kept.has(self) || gate.risky(value);
  const property = (_: number, name: string): Before => (self: Element, args) => taken(assign(self, name, args, 0));
  patch.rows(PROPERTIES.replace(/(\w+)\./g, 'HTML$1Element.'), property, matters);
  // Whatever its document names, its script must find a guarded window; and of a held script's copy only its mark tells.
  patch.rows('HTMLIFrameElement.srcdoc|HTMLScriptElement.type', property);
  // By far the most frequent question of all; and of those for an address, most are for links to follow. 1: an address, whose
  // value may be harmless; 2: asked about whatever the value.
  const named = rememberNames((name) => (/^(?:srcdoc|type)$/i.test(name) ? 2 : (isAddress(name) || name.includes(':')) && 1));
  patch(Element.prototype, 'setAttribute', (self: Element, args) => taken(assign(self, text(args, 0), args, 1)), undefined, 0, (native, ask) => ({
    setAttribute(this: Element, name: unknown, value: unknown): unknown {
      const kind = named(name);
      return kind && arguments.length > 1 && !(name === 'href' && this?.localName === 'a') && (kind !== 1 || matters(value, this))
        // eslint-disable-next-line prefer-rest-params -- measured, as in patch
        ? Reflect.apply(ask, this, arguments) : Reflect.apply(native, this, arguments);
    },
  }).setAttribute);
  patch(Element.prototype, 'setAttributeNS', (self: Element, args) => {
    if (args.length < 3) return undefined;
    const space = args[0] == null ? '' : text(args, 0);
    const name = text(args, 1);
    // Throws what the native throws, which then does it itself.
    return /^$|xlink$/.test(space) && document.createAttributeNS(space, name) ? taken(assign(self, name, args, 2)) : undefined;
  }, (name) => !!named(name), 1);

  // An attribute is a node as well, and may be filled before it is put on or after.
  for (const name of ['value', 'nodeValue', 'textContent']) {
    patch(Attr.prototype, name, (self: Attr, args) => taken(assign(self.ownerElement, self.name, args, 0)));
  }
  const node = (owner: (self: never) => Element | null | undefined): Before => (self, [attribute]) =>
    taken(attribute instanceof Attr && isAddress(attribute.name) && assign(owner(self), attribute.name, [attribute.value], 0), null);
  // A map tells its element only by what is in it.
  const ofMap = (map: NamedNodeMap): Element | null | undefined => map.item(0)?.ownerElement;
  const ofEmptyMap = (map: NamedNodeMap): Element | null => {
    const probe = document.createAttribute('x');
    map.setNamedItem(probe);
    const { ownerElement } = probe;
    map.removeNamedItem('x');
    return ownerElement;
  };
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) patch(Element.prototype, name, node((self: Element) => self));
  for (const name of ['setNamedItem', 'setNamedItemNS']) patch(NamedNodeMap?.prototype, name, node((map: NamedNodeMap) => ofMap(map) ?? ofEmptyMap(map)));

  // A held script stays one, whoever takes its type away.
  const keeps = (element: Element | null | undefined, name: unknown): [undefined] | undefined =>
    (element?.localName === 'script' && element.hasAttribute(MARK) && String((name as Attr | null)?.name ?? name).toLowerCase() === 'type' ? [undefined] : undefined);
  patch.rows(REMOVALS.replace(/(\w+) /g, 'HTMLScriptElement.$1 '), (argument) => (self: Element, args) => keeps(self, args[argument]));
  for (const name of ['removeNamedItem', 'removeNamedItemNS']) patch(NamedNodeMap?.prototype, name, (self: NamedNodeMap, args) => keeps(ofMap(self), args[args.length - 1]));

  // It does not tell its element, so there is nothing to give back later.
  patch(SVGAnimatedString?.prototype, 'baseVal', (_, [value]) => taken(gate.held(value, 'svg', 'dropped') !== undefined));

  // A module asks for what its text names before any of it runs, and speculation rules have nothing to run.
  const module: Before = (self: HTMLScriptElement, [code]) => {
    const vendor = /\b(?:im|ex)port\b|"urls"/.test(String(code)) ? gate.held(code, 'module') : undefined;
    if (vendor !== undefined) holder.holdScript(self, vendor);
  };
  patch.rows('HTMLScriptElement.text|HTMLScriptElement.textContent|HTMLScriptElement.innerText', () => module);
}
