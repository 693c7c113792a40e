import type { Realm } from './natives.ts';

/** `[result]` ends the call with this result; nothing lets the native run, with the arguments as they are by now. */
export type Before = (self: never, args: unknown[]) => [unknown] | undefined | void;

export interface Patcher {
  /** Puts a question before a method, a setter or a constructor. What is missing or frozen is left alone. */
  (owner: object | undefined, name: string, before: Before): void;
  /** Puts every native back, unless somebody has patched on top: then ours stays below and has nothing to say. */
  restore(): void;
}

type AnyFunction = (...args: unknown[]) => unknown;

/**
 * The one way to wrap. A stand-in keeps name, length, descriptor and source text of its native, and nothing is patched twice.
 * Methods and setters are plain methods, not proxies: a proxied native costs up to twice the call in Firefox.
 */
export function createPatcher({ Object, Reflect, Function, WeakMap, Proxy }: Realm): Patcher {
  const { getOwnPropertyDescriptor: describe } = Object;
  const { apply, construct, defineProperty } = Reflect;
  const natives = new WeakMap<object, AnyFunction>();
  const undo: (() => void)[] = [];

  const standIn = (native: AnyFunction, before: Before, setter: boolean): AnyFunction => (setter ? {
    // A setter is called often and has one argument.
    method(this: never, value: unknown) {
      const args = [value];
      return before(this, args) ? undefined : apply(native, this, args);
    },
  } : {
    method(this: never, ...args: unknown[]) {
      const end = before(this, args);
      return end ? end[0] : apply(native, this, args);
    },
  }).method;

  /** `new`, `prototype`, statics and subclasses go on working. */
  const proxy = (native: AnyFunction, before: Before): AnyFunction => {
    const stand: AnyFunction = new Proxy(native, {
      construct(_, args, target): object {
        before(undefined as never, args);
        return construct(native, args, target === stand ? native : target) as object;
      },
    });
    return stand;
  };

  const define = (owner: object, name: string, old: PropertyDescriptor, now: PropertyDescriptor) => {
    if (!defineProperty(owner, name, now)) return;
    undo.push(() => {
      const last = describe(owner, name);
      if (last && last.value === now.value && last.set === now.set) defineProperty(owner, name, old);
    });
  };

  const patch: Patcher = (owner, name, before) => {
    const old = owner && describe(owner, name);
    const key = old?.set ? 'set' : 'value';
    const native = old?.[key] as AnyFunction | undefined;
    if (!owner || !old?.configurable || typeof native !== 'function' || natives.has(native)) return;
    const constructs = key === 'value' && describe(native, 'prototype');
    const stand = constructs ? proxy(native, before) : standIn(native, before, key === 'set');
    natives.set(stand, native);
    if (!constructs) for (const part of ['name', 'length']) defineProperty(stand, part, describe(native, part) ?? {});
    define(owner, name, old, { ...old, [key]: stand });
    // `socket.constructor` would lead around the proxy.
    const own = constructs && describe(constructs.value, 'constructor');
    if (own) define(constructs.value, 'constructor', own, { ...own, value: stand });
  };
  patch.restore = () => {
    for (const step of undo.splice(0).reverse()) step();
  };

  // Asked for its source text, a stand-in answers for its native.
  const { toString } = Function.prototype;
  patch(Function.prototype, 'toString', (self: object) => (natives.has(self) ? [apply(toString, natives.get(self), [])] : undefined));
  return patch;
}
