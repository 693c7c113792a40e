import { describe, expect, it } from 'vitest';
import type { Realm } from '../../../src/guard/natives.ts';
import type { Before } from '../../../src/guard/patch.ts';
import { createPatcher } from '../../../src/guard/patch.ts';

/** A window of its own with a class whose members are of every kind. */
function makeRealm() {
  class Sink {
    #value = '';
    calls: unknown[][] = [];
    get text(): string { return this.#value; }
    set text(value: string) { this.#value = String(value); }
    get readOnly(): string { return `read ${this.#value}`; }
    send(...args: unknown[]): string {
      void this.#value;
      this.calls.push(args);
      return `sent ${args.length}`;
    }
    two(a: unknown, b: unknown): string { return `${String(a)} ${String(b)} ${arguments.length}`; }
    fail(): never { throw new RangeError('native says no'); }
  }
  class Child extends Sink {}
  class Socket {
    static OPEN = 1;
    address: unknown;
    constructor(address: unknown) {
      if (arguments.length === 0) throw new TypeError('1 argument required');
      this.address = address;
    }
  }
  const { toString, call, apply, bind } = Function.prototype;
  const functionPrototype = { toString, call, apply, bind };
  const realm = { Object, Reflect, WeakMap, Proxy, Function: { prototype: functionPrototype }, Sink, Child, Socket };
  const sourceOf = (code: unknown): string => functionPrototype.toString.call(code);
  return { realm: realm as unknown as Realm, Sink, Child, Socket, holder: realm as { Socket: typeof Socket }, sourceOf };
}

const letPass: Before = () => undefined;
const describeOwn = Object.getOwnPropertyDescriptor;

describe('a wrapped member looks like its native', () => {
  it.each(['send', 'two', 'fail'])('method %s: name, length, descriptor, source text, no prototype, no construction', (name) => {
    const { realm, Sink, sourceOf } = makeRealm();
    const before = describeOwn(Sink.prototype, name)!;
    const source = sourceOf(before.value);
    createPatcher(realm)(Sink.prototype, name, letPass);
    const after = describeOwn(Sink.prototype, name)!;
    expect(after.value).not.toBe(before.value);
    expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
    expect(Object.getOwnPropertyDescriptors(after.value)).toEqual(Object.getOwnPropertyDescriptors(before.value));
    expect(Reflect.ownKeys(after.value as object)).toEqual(Reflect.ownKeys(before.value as object));
    expect(sourceOf(after.value)).toBe(source);
    expect(() => new (after.value as new () => unknown)()).toThrow(TypeError);
  });

  it('setter: the getter stays the very same function', () => {
    const { realm, Sink, sourceOf } = makeRealm();
    const before = describeOwn(Sink.prototype, 'text')!;
    const source = sourceOf(before.set);
    createPatcher(realm)(Sink.prototype, 'text', letPass);
    const after = describeOwn(Sink.prototype, 'text')!;
    expect(after.get).toBe(before.get);
    expect(after.set).not.toBe(before.set);
    expect([after.enumerable, after.configurable, after.set!.name, after.set!.length]).toEqual([before.enumerable, before.configurable, before.set!.name, before.set!.length]);
    expect(sourceOf(after.set)).toBe(source);
  });

  it('constructor: instances, statics, subclasses, new.target and `constructor`', () => {
    const { realm, Socket, holder } = makeRealm();
    createPatcher(realm)(holder, 'Socket', letPass);
    const Wrapped = holder.Socket;
    expect(Wrapped).not.toBe(Socket);
    const made = new Wrapped('a');
    expect([made instanceof Wrapped, made instanceof Socket, made.constructor === Wrapped, Wrapped.OPEN, Wrapped.name, Wrapped.length]).toEqual([true, true, true, 1, 'Socket', 1]);
    class Own extends Wrapped {}
    const own = new Own('b');
    expect([own instanceof Own, own instanceof Wrapped, Object.getPrototypeOf(own) === Own.prototype, own.address]).toEqual([true, true, true, 'b']);
    expect(() => (Wrapped as unknown as () => void)()).toThrow(TypeError);
    expect(() => new (Wrapped as unknown as new () => unknown)()).toThrow('1 argument required');
  });

  it('and hides that `toString` itself is wrapped', () => {
    const { realm, sourceOf } = makeRealm();
    const native = realm.Function.prototype.toString;
    const source = sourceOf(native);
    createPatcher(realm);
    const wrapped = realm.Function.prototype.toString;
    expect(wrapped).not.toBe(native);
    expect(sourceOf(wrapped)).toBe(source);
    expect(() => wrapped.call({} as never)).toThrow(TypeError);
  });
});

describe('a call', () => {
  it('reaches the native with its own receiver, arguments and result', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'send', letPass);
    const sink = new Sink();
    expect([sink.send(), sink.send(1), sink.send(1, undefined), sink.send(1, 2, 3)]).toEqual(['sent 0', 'sent 1', 'sent 2', 'sent 3']);
    expect(sink.calls).toEqual([[], [1], [1, undefined], [1, 2, 3]]);
  });

  it.each([0, 1, 2, 3])('of a method with two parameters keeps its number of arguments: %i', (count) => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'two', letPass);
    const args = ['a', 'b', 'c'].slice(0, count);
    expect((new Sink().two as (...given: string[]) => string)(...args)).toMatch(new RegExp(` ${count}$`));
  });

  it('on a stranger fails as the native does', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'send', letPass);
    createPatcher(realm)(Sink.prototype, 'text', letPass);
    expect(() => Sink.prototype.send.call({} as never)).toThrow(TypeError);
    expect(() => describeOwn(Sink.prototype, 'text')!.set!.call({}, 'x')).toThrow(TypeError);
  });

  it('throws what the native throws', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'fail', letPass);
    expect(() => new Sink().fail()).toThrow(new RangeError('native says no'));
  });

  it('does not convert its arguments', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'text', letPass);
    let conversions = 0;
    const sink = new Sink();
    sink.text = { toString: () => `${++conversions}` } as unknown as string;
    expect([sink.text, conversions]).toEqual(['1', 1]);
  });

  it('ends with the answer of the question, without the native', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm)(Sink.prototype, 'send', () => ['mine']);
    const sink = new Sink();
    expect([sink.send(1), sink.calls]).toEqual(['mine', []]);
  });

  it('is asked about where another tool has put a function of its own', () => {
    const { realm, Sink } = makeRealm();
    const { send } = Sink.prototype;
    const put = function (this: unknown, ...args: unknown[]) { return Reflect.apply(send, this, args); } as typeof send;
    Sink.prototype.send = put;
    createPatcher(realm)(Sink.prototype, 'send', (_, args) => (args[0] === 'held' ? ['asked'] : undefined));
    const sink = new Sink();
    expect([sink.send('held'), sink.send('free', 2), sink.calls]).toEqual(['asked', 'sent 2', [['free', 2]]]);
  });

  it('goes on with the arguments the question has changed', () => {
    const { realm, Sink, holder } = makeRealm();
    const patch = createPatcher(realm);
    patch(Sink.prototype, 'send', (_, args) => { args[0] = 'changed'; });
    patch(holder, 'Socket', (_, args) => { args[0] = 'elsewhere'; });
    const sink = new Sink();
    sink.send('given');
    expect([sink.calls, new holder.Socket('given').address]).toEqual([[['changed']], 'elsewhere']);
  });
});

describe('natives come back', () => {
  it('all of them, with their descriptors', () => {
    const { realm, Sink, Socket, holder } = makeRealm();
    const { prototype: functions } = realm.Function;
    const objects = [Sink.prototype, Socket.prototype, functions];
    const before = objects.map((object) => Object.getOwnPropertyDescriptors(object));
    const patch = createPatcher(realm);
    for (const name of ['send', 'text', 'two', 'readOnly']) patch(Sink.prototype, name, letPass);
    patch(holder, 'Socket', letPass);
    patch.restore();
    expect(objects.map((object) => Object.getOwnPropertyDescriptors(object))).toEqual(before);
    expect(holder.Socket).toBe(Socket);
  });

  it('a member that was inherited leaves no trace', () => {
    const { realm, Sink, Child } = makeRealm();
    const patch = createPatcher(realm);
    patch(Child.prototype, 'send', () => ['child']);
    expect([new Child().send(), new Sink().send()]).toEqual(['child', 'sent 0']);
    patch.restore();
    expect(Object.hasOwn(Child.prototype, 'send')).toBe(false);
  });

  it('not where somebody has wrapped on top; theirs stays and works', () => {
    const { realm, Sink } = makeRealm();
    const patch = createPatcher(realm);
    patch(Sink.prototype, 'send', letPass);
    const ours = Sink.prototype.send;
    const theirs = function send(this: InstanceType<typeof Sink>, ...args: unknown[]) { return `theirs ${ours.apply(this, args)}`; };
    Sink.prototype.send = theirs;
    patch.restore();
    expect(Sink.prototype.send).toBe(theirs);
    expect(new Sink().send(1)).toBe('theirs sent 1');
  });

  it('in any order of two patchers', () => {
    for (const order of [[0, 1], [1, 0]]) {
      const { realm, Sink } = makeRealm();
      const native = Sink.prototype.send;
      const patchers = [createPatcher(realm), createPatcher(realm)];
      for (const patch of patchers) patch(Sink.prototype, 'send', letPass);
      for (const index of order) patchers[index]!.restore();
      expect(new Sink().send(1)).toBe('sent 1');
      if (order[0] === 1) expect(Sink.prototype.send).toBe(native);
    }
  });

  it('and can be wrapped again', () => {
    const { realm, Sink } = makeRealm();
    createPatcher(realm).restore();
    const patch = createPatcher(realm);
    patch(Sink.prototype, 'send', () => ['again']);
    expect(new Sink().send()).toBe('again');
  });
});

describe('what cannot be wrapped is left alone', () => {
  it('nothing there, no owner, not a function, read-only, frozen, sealed', () => {
    const { realm, Sink } = makeRealm();
    const patch = createPatcher(realm);
    const odd = Object.defineProperty({ value: 1 }, 'locked', { value: () => 'locked' }) as { value: number; locked(): string };
    const frozen = Object.freeze({ send: () => 'frozen' });
    const sealed = Object.seal({ send: () => 'sealed' });
    for (const [owner, name] of [[undefined, 'send'], [Sink.prototype, 'missing'], [odd, 'value'], [odd, 'locked'], [frozen, 'send'], [sealed, 'send']] as const) {
      expect(() => patch(owner, name, () => ['taken'])).not.toThrow();
    }
    expect([odd.value, odd.locked(), frozen.send(), sealed.send()]).toEqual([1, 'locked', 'frozen', 'sealed']);
    expect(() => patch.restore()).not.toThrow();
  });

  it('a prototype that nothing can be added to, when the member is inherited', () => {
    const { realm, Child } = makeRealm();
    Object.preventExtensions(Child.prototype);
    const patch = createPatcher(realm);
    expect(() => patch(Child.prototype, 'send', () => ['taken'])).not.toThrow();
    expect(new Child().send(1)).toBe('sent 1');
    expect(() => patch.restore()).not.toThrow();
  });

  it('the same native a second time', () => {
    const { realm, Sink } = makeRealm();
    const patch = createPatcher(realm);
    let asked = 0;
    const count: Before = () => { asked += 1; };
    patch(Sink.prototype, 'send', count);
    patch(Sink.prototype, 'send', count);
    new Sink().send();
    expect(asked).toBe(1);
  });
});

it('rows name interface, member and the argument that is meant', () => {
  const { realm, Sink, holder } = makeRealm();
  const seen: [number, string, unknown][] = [];
  createPatcher(realm).rows('Sink.send 1|Missing.thing|Sink.text 0|Socket', (argument, name) => (_, args) => { seen.push([argument, name, args[argument]]); });
  const sink = new Sink();
  sink.send('a', 'b');
  sink.text = 'c';
  void new holder.Socket('d');
  expect(seen).toEqual([[1, 'send', 'b'], [0, 'text', 'c'], [0, 'Socket', 'd']]);
});
