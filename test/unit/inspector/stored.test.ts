import { expect, it } from 'vitest';
import { readOutbox, readStored } from '../../../src/inspector/stored.ts';
import type { Names } from '../../../src/inspector/types.ts';
import { FakeStorage } from '../../support/storage.ts';

const open = (cookie = '') => {
  const page = { document: { cookie }, localStorage: new FakeStorage(), sessionStorage: new FakeStorage() };
  return { ...page, page: page as unknown as Window };
};
const draft = (button: string): string => JSON.stringify({ state: { method: { button } } });

it('lists the events that wait in either storage, oldest first, and says when there are some in the database', () => {
  const { page, localStorage, sessionStorage } = open('other=1; consentry.outbox.https=1');
  localStorage.setItem('consentry.outbox.b.1', JSON.stringify({ kind: 'consent.withdrawn', state: {} }));
  sessionStorage.setItem('consentry.outbox.a.2', draft('reject'));
  sessionStorage.setItem('consentry.told', '1');
  expect(readOutbox(page)).toEqual(['reject', 'consent.withdrawn', 'IndexedDB …']);
});

it('counts no place that is held for an event, and leaves out what cannot be read', () => {
  const { page, localStorage } = open('consentry.outbox.abc.1=');
  localStorage.setItem('consentry.outbox.a', 'broken');
  localStorage.setItem('consentry.outbox.b', draft('accept'));
  expect(readOutbox(page)).toEqual(['accept']);
});

it('has nothing to say where storage is refused', () => {
  const refuse = (): never => { throw new DOMException('no', 'SecurityError'); };
  const page = { document: { get cookie() { return refuse(); } }, get localStorage() { return refuse(); }, get sessionStorage() { return refuse(); } };
  expect(readOutbox(page as unknown as Window)).toEqual([]);
});

it('lists what is stored by its place, with whose it is', () => {
  const { page, localStorage, sessionStorage } = open('consentry=reject; _a=b=c');
  localStorage.setItem('key', '1');
  sessionStorage.setItem('consentry.told', '1');
  const whose = (vendor: string) => () => ({ vendor, known: '' });
  const names = { ofCookie: whose('baker'), ofKey: whose('keeper') } as unknown as Names;
  expect(readStored(page, names).map(({ area, name, vendor }) => [area, name, vendor])).toEqual([
    ['cookie', 'consentry', 'consentry'], ['cookie', '_a', 'baker'], ['localStorage', 'key', 'keeper'], ['sessionStorage', 'consentry.told', 'consentry'],
  ]);
});
