import { describe, expect, it } from 'vitest';
import { FakeStorage } from '../../support/storage.ts';
import { openShelf } from '../../../src/events/shelf.ts';

const throwing = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const working = () => {
  const storage = new FakeStorage() as unknown as Storage;
  return { storage, shelf: openShelf(() => [storage]) };
};
const pair = () => {
  const [lasting, passing] = [new FakeStorage(), new FakeStorage()] as unknown as [Storage, Storage];
  return { lasting, passing, shelf: openShelf(() => [lasting, passing]) };
};

describe.each([['works', () => working().shelf], ['is refused', () => openShelf(throwing)]])('where storage %s', (_name, open) => {
  it('keeps texts and lists the keys in order', () => {
    const shelf = open();
    shelf.put('a.2', 'two');
    shelf.put('a.1', 'one');
    shelf.put('b.1', 'other');
    expect(shelf.keys('a.')).toEqual(['a.1', 'a.2']);
    expect(shelf.get('a.1')).toBe('one');
    expect(shelf.get('nothing')).toBe('');
  });

  it('replaces and drops', () => {
    const shelf = open();
    shelf.put('a', 'one');
    shelf.put('a', 'two');
    expect(shelf.get('a')).toBe('two');
    shelf.drop('a');
    shelf.drop('a');
    expect(shelf.keys('')).toEqual([]);
    expect(shelf.get('a')).toBe('');
  });
});

it('knows what may be lost with the page', () => {
  const { shelf, storage } = working();
  shelf.put('kept', 'x');
  expect(shelf.passing('')).toEqual([]);
  storage.setItem = throwing;
  shelf.put('lost', 'y');
  expect(shelf.passing('')).toEqual(['lost']);
  expect(shelf.passing('other')).toEqual([]);
  expect(openShelf(() => [storage]).get('kept')).toBe('x');
});

it('takes the second storage where the first is full, reads and drops it there', () => {
  const { lasting, passing, shelf } = pair();
  const { setItem } = lasting;
  lasting.setItem = throwing;
  shelf.put('a', 'text');
  expect([passing.getItem('a'), shelf.passing(''), shelf.get('a')]).toEqual(['text', ['a'], 'text']);
  expect(openShelf(() => [lasting, passing]).keys('a')).toEqual(['a']);
  lasting.setItem = setItem;
  shelf.put('a', shelf.get('a'));
  expect([lasting.getItem('a'), passing.getItem('a'), shelf.passing('')]).toEqual(['text', null, []]);
  passing.setItem('b', 'other');
  shelf.drop('b');
  expect(shelf.keys('b')).toEqual([]);
});

it('remembers a new text where the old one cannot be replaced', () => {
  const { shelf, storage } = working();
  shelf.put('a', 'old');
  storage.setItem = throwing;
  shelf.put('a', 'new');
  expect(shelf.get('a')).toBe('new');
});

it('believes storage again once it works', () => {
  const { shelf, storage } = working();
  const { setItem } = storage;
  storage.setItem = throwing;
  shelf.put('a', 'lost');
  storage.setItem = setItem;
  shelf.put('a', 'kept');
  expect(shelf.get('a')).toBe('kept');
  expect(shelf.passing('')).toEqual([]);
});
