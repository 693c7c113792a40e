import type { Realm } from './natives.ts';

type Listener = EventListenerOrEventListenerObject | null;
type Arguments = [type: string, listener: Listener, options?: AddEventListenerOptions | boolean];

/** A late tag that waits for an event of the past is called once, alone; nobody else hears it twice. */
export function replayPassedEvents(realm: Realm, isLate: () => boolean): void {
  const { document } = realm;
  for (const target of [document, realm]) {
    const waiting: [type: string, listener: Listener][] = [];
    const take = (type: string, listener: Listener): boolean => {
      const index = waiting.findIndex((entry) => entry[0] === type && entry[1] === listener);
      return index >= 0 && waiting.splice(index, 1).length > 0;
    };
    const passed = (type: string) => (type === 'DOMContentLoaded' ? document.readyState !== 'loading'
      : type === 'load' && target === realm && document.readyState === 'complete');

    const later = (type: string, listener: Listener, options?: AddEventListenerOptions | boolean) => {
      take(type, listener);
      waiting.push([type, listener]);
      setTimeout(() => {
        if (!take(type, listener) || (options as AddEventListenerOptions | undefined)?.signal?.aborted) return;
        const event = Object.defineProperties(new Event(type, { bubbles: type !== 'load' }), { target: { value: document }, currentTarget: { value: target } });
        if (typeof listener === 'function') listener.call(target, event);
        else listener?.handleEvent(event);
      });
    };

    /** Defined, because an assignment fails where a tool has frozen the prototype; and asked for anew, as a tool may wrap it yet. */
    const own = (name: 'addEventListener' | 'removeEventListener', value: (...args: Arguments) => void) =>
      Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
    const native = (name: 'addEventListener' | 'removeEventListener', self: EventTarget | undefined, args: IArguments): void =>
      void Reflect.apply((Reflect.getPrototypeOf(target) as EventTarget)[name], self ?? target, args);
    own('addEventListener', function addEventListener(this: EventTarget | undefined, type, listener, ...rest) {
      // eslint-disable-next-line prefer-rest-params -- too few arguments must stay too few
      if (!listener || !passed(String(type)) || !isLate()) return native('addEventListener', this, arguments);
      later(String(type), listener, rest[0]);
    });
    own('removeEventListener', function removeEventListener(this: EventTarget | undefined, type, listener) {
      // eslint-disable-next-line prefer-rest-params -- as above
      if (!take(String(type), listener)) native('removeEventListener', this, arguments);
    });
  }
}
