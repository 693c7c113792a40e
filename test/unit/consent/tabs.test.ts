// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchTabs } from '../../../src/consent/tabs.ts';
import type { Tabs } from '../../../src/consent/tabs.ts';

/** Channels of one name hear each other, never themselves. */
class Channel extends EventTarget {
  static open = new Set<Channel>();
  name: string;
  constructor(name: string) {
    super();
    this.name = name;
    Channel.open.add(this);
  }
  postMessage(): void {
    for (const other of Channel.open) if (other !== this && other.name === this.name) other.dispatchEvent(new Event('message'));
  }
  close(): void {
    Channel.open.delete(this);
  }
}

type Page = Parameters<typeof watchTabs>[0];
const tabs: Tabs[] = [];
const tab = (parts: object = { BroadcastChannel: Channel }) => {
  const page = Object.assign(new EventTarget(), { document: new EventTarget() }, parts) as unknown as Page;
  const changed = vi.fn();
  const watch = watchTabs(page, changed);
  tabs.push(watch);
  return { page, changed, ...watch };
};

afterEach(() => {
  tabs.splice(0).forEach(({ stop }) => stop());
  expect(Channel.open.size).toBe(0);
});

describe('other tabs', () => {
  it('hear that the record was written, and the one who tells does not', () => {
    const [one, two, three] = [tab(), tab(), tab()];
    one.tell();
    expect([one, two, three].map(({ changed }) => changed.mock.calls.length)).toEqual([0, 1, 1]);
  });

  it('hear through cookieStore, on subdomains too', () => {
    const cookieStore = new EventTarget();
    const { changed } = tab({ cookieStore });
    cookieStore.dispatchEvent(new Event('change'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('hear of a record in localStorage', () => {
    const { page, changed } = tab({});
    page.dispatchEvent(new Event('storage'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('look again when they wake up', () => {
    const { page, changed } = tab({});
    page.dispatchEvent(new Event('pageshow'));
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

it('does without what a browser lacks', () => {
  const { tell } = tab({});
  expect(tell).not.toThrow();
});

it('does without a channel that the browser refuses', () => {
  const refuse = function (): never {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const { tell, page, changed } = tab({ BroadcastChannel: refuse });
  expect(tell).not.toThrow();
  page.dispatchEvent(new Event('storage'));
  expect(changed).toHaveBeenCalledOnce();
});

it('hears and tells nothing after the stop', () => {
  const cookieStore = new EventTarget();
  const [one, two] = [tab(), tab({ BroadcastChannel: Channel, cookieStore })];
  two.stop();
  one.tell();
  cookieStore.dispatchEvent(new Event('change'));
  two.page.dispatchEvent(new Event('storage'));
  two.page.dispatchEvent(new Event('pageshow'));
  two.page.document.dispatchEvent(new Event('visibilitychange'));
  expect(two.changed).not.toHaveBeenCalled();
});
