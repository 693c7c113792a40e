import type { Realm } from './natives.ts';

/**
 * Asked before a native runs. `[result]` ends the call with this result; nothing lets the native run with the arguments
 * as they are by now. `run` runs it at once, if need be on something else.
 */
export type Before = (self: never, args: unknown[], run: (on?: unknown) => unknown) => [unknown] | undefined | void;

/**
 * A quicker question, for what a page does often: `false` lets the native run without the other one. It must not throw.
 * `value` is the argument that is meant.
 */
export type Matters = (value: unknown, self: never) => boolean;

/** A stand-in of its own, for the one that a page calls by the thousand: code shared with others is not inlined. */
export type Quick = (native: AnyFunction, ask: AnyFunction) => AnyFunction;

export interface Patcher {
  /** Puts a question before a method, a setter, a getter without a setter, or a constructor. What is missing or frozen is left alone. */
  (owner: object | undefined, name: string, before: Before, matters?: Matters, argument?: number, quick?: Quick): void;
  /** The same for rows such as `Element.innerHTML 0`: interface, member, and which argument is meant. Without an interface: of the window. */
  rows(table: string, before: (argument: number, name: string) => Before, matters?: Matters): void;
  /** Puts every native back, unless somebody has patched on top: then ours stays below and has nothing to say. */
  restore(): void;
}

export type AnyFunction = (...args: unknown[]) => unknown;

/** Of every realm: a frame's `toString` may be asked about a function of the page. */
const natives = new WeakMap<object, AnyFunction>();

/**
 * The one way to wrap. A stand-in keeps name, length, descriptor and source text of its native, and nothing is patched twice.
 * Methods and setters are plain methods, not proxies: a proxied native costs up to twice the call in Firefox.
 */
// eslint-disable-next-line max-lines-per-function -- every kind of stand-in, with the list that takes them all off again
export function createPatcher(realm: Realm): Patcher {
  const { Object, Reflect, Function, Proxy } = realm;
  const { getOwnPropertyDescriptor: describe } = Object;
  const { apply, construct, defineProperty, deleteProperty } = Reflect;
  const undo: (() => void)[] = [];

  const standIn = (native: AnyFunction, before: Before, matters: Matters = () => true, argument = 0, quick?: Quick): AnyFunction => {
    const ask = function (this: unknown, ...args: unknown[]): unknown {
      let ran = false;
      const run = (on: unknown = this) => {
        ran = true;
        return apply(native, on, args);
      };
      let end: [unknown] | undefined | void;
      try {
        end = before(this as never, args, run);
      } catch (error) {
        // What the question stumbles over, the native names better: a symbol, a stranger in place of `this`.
        if (ran) throw error;
      }
      return end ? end[0] : run();
    };
    return quick ? quick(native, ask) : ({
      method(this: never): unknown {
        // A rest parameter costs Firefox 15 % of a call, a bound `call` 20 %, and the argument chosen among named ones as much.
        // eslint-disable-next-line prefer-rest-params -- measured
        return matters(arguments[argument], this) ? apply(ask, this, arguments) : apply(native, this, arguments);
      },
    }).method;
  };

  /** `new`, `prototype`, statics and subclasses go on working. What another tool has put in a method's place looks like a constructor too. */
  const proxy = (native: AnyFunction, before: Before, called: AnyFunction): AnyFunction => {
    const stand: AnyFunction = new Proxy(native, {
      apply: (_, self, args) => apply(called, self, args) as unknown,
      construct(_, args, target): object {
        const run = () => construct(native, args, target === stand ? native : target) as object;
        const end = before(undefined as never, args, run) as [object] | undefined;
        return end ? end[0] : run();
      },
    });
    return stand;
  };

  const define = (owner: object, name: string, old: PropertyDescriptor | undefined, now: PropertyDescriptor) => {
    if (!defineProperty(owner, name, now)) return;
    undo.push(() => {
      const last = describe(owner, name);
      if (!last || last.value !== now.value || last.set !== now.set || last.get !== now.get) return;
      if (old) defineProperty(owner, name, old);
      else deleteProperty(owner, name);
    });
  };

  // eslint-disable-next-line complexity -- a descriptor has three kinds and each may be missing, inherited or frozen
  const patch: Patcher = (owner, name, before, matters, argument, quick) => {
    // A member that is inherited gets a stand-in of its own here, so that nothing else pays for the question.
    let from: object | null | undefined = owner;
    while (from && !describe(from, name)) from = Reflect.getPrototypeOf(from);
    const old = from ? describe(from, name) : undefined;
    const key = old?.set ? 'set' : old?.get ? 'get' : 'value';
    const native = old?.[key] as AnyFunction | undefined;
    if (!owner || !old?.configurable || typeof native !== 'function' || natives.has(native)) return;
    const constructs = key === 'value' && describe(native, 'prototype');
    const called = standIn(native, before, matters, argument, quick);
    const stand = constructs ? proxy(native, before, called) : called;
    natives.set(stand, native);
    if (!constructs) for (const part of ['name', 'length']) defineProperty(stand, part, describe(native, part) ?? {});
    define(owner, name, from === owner ? old : undefined, { ...old, [key]: stand });
    // `socket.constructor` would lead around the proxy. (`Audio` has the prototype of another constructor.)
    const own = constructs && describe(constructs.value, 'constructor');
    if (own && own.value === native) define(constructs.value, 'constructor', own, { ...own, value: stand });
  };
  patch.rows = (table, before, matters) => {
    for (const row of table.split('|')) {
      const [, owner = '', name = '', argument = ''] = /^(?:(\w+)\.)?(\w+) ?(\d*)$/.exec(row) ?? [];
      const found = owner ? (realm as unknown as { [name: string]: { prototype: object } | undefined })[owner]?.prototype : realm;
      patch(found, name, before(+argument, name), matters, +argument);
    }
  };
  patch.restore = () => {
    for (const step of undo.splice(0).reverse()) step();
  };

  // Asked for its source text, a stand-in answers for its native.
  const { toString } = Function.prototype;
  patch(Function.prototype, 'toString', (self: object) => (natives.has(self) ? [apply(toString, natives.get(self), [])] : undefined));
  return patch;
}
