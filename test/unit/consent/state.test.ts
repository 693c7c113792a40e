import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/consent/state.ts';

const setup = () => {
  const fail = vi.fn();
  return { fail, store: createStore(0, fail) };
};

describe('the store', () => {
  it('holds a value', () => {
    const { store } = setup();
    expect(store.get()).toBe(0);
    store.set(1);
    expect(store.get()).toBe(1);
  });

  it('tells everybody from now on, after the value is there', () => {
    const { store } = setup();
    const heard: unknown[] = [];
    store.subscribe((value) => heard.push([value, store.get()]));
    expect(heard).toEqual([]);
    store.set(1);
    store.set(1);
    expect(heard).toEqual([[1, 1], [1, 1]]);
  });

  it('stops telling who has stopped, and stopping twice does no harm', () => {
    const { store } = setup();
    const [one, two] = [vi.fn(), vi.fn()];
    const stop = store.subscribe(one);
    store.subscribe(two);
    stop();
    stop();
    store.set(1);
    expect(one).not.toHaveBeenCalled();
    expect(two).toHaveBeenCalledOnce();
  });

  it('tells the next when one throws, and hands the error on', () => {
    const { store, fail } = setup();
    const error = new Error('a listener of the page');
    const next = vi.fn();
    store.subscribe(() => {
      throw error;
    });
    store.subscribe(next);
    store.set(1);
    expect(next).toHaveBeenCalledWith(1);
    expect(fail.mock.calls).toEqual([[error]]);
  });

  it('does not tell who comes while it tells', () => {
    const { store } = setup();
    const late = vi.fn();
    store.subscribe(() => void store.subscribe(late));
    store.set(1);
    expect(late).not.toHaveBeenCalled();
    store.set(2);
    expect(late).toHaveBeenCalled();
  });
});
