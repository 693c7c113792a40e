// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepClear } from '../../../src/ui/keepClear.ts';
import { standIn } from './page.ts';

const root = document.documentElement.style;
/** jsdom has no layout: a fixed box stands in for it. */
const box = (element: HTMLElement, top: number, height: number): void => {
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
};
const made = (tag: string, top: number, height: number): HTMLElement => {
  const element = document.createElement(tag);
  box(element, top, height);
  document.body.append(element);
  return element;
};
const frame = () => new Promise((done) => { requestAnimationFrame(done); });

beforeEach(() => {
  standIn();
  vi.stubGlobal('innerHeight', 700);
  // jsdom's DOMRect is missing: https://github.com/jsdom/jsdom/issues/1590
  vi.stubGlobal('DOMRect', class { constructor(public left: number, public top: number, public width: number, public height: number) {}
    get bottom() { return this.top + this.height; } get right() { return this.left + this.width; } });
  document.body.replaceChildren();
  root.cssText = 'scroll-padding-block-start: 80px;';
});

it('lets the browser scroll what is focused clear of the banner, and restores what the page had', () => {
  const stop = keepClear(made('div', 550, 150));
  expect(root.getPropertyValue('scroll-padding-block-end')).toBe('151px');
  expect(root.getPropertyValue('scroll-padding-block-start')).toBe('80px');
  stop();
  expect(root.cssText).toBe('scroll-padding-block-start: 80px;');
});

it('moves to the other edge when what is focused stays covered, and back', async () => {
  const host = made('div', 550, 150);
  const stop = keepClear(host);
  const last = made('button', 650, 40);
  last.scrollIntoView = vi.fn();
  last.focus();
  await frame();
  expect(host.dataset['edge']).toBe('start');
  expect(last.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
  box(host, 0, 150);
  const first = made('button', 20, 40);
  first.scrollIntoView = vi.fn();
  first.focus();
  await frame();
  expect(host.dataset['edge']).toBe('end');
  stop();
});

it.each([
  ['what is in sight', 'button', 100, 40],
  ['what is larger than the free space', 'button', 0, 700],
])('stays for %s', async (_, tag, top, height) => {
  const host = made('div', 550, 150);
  const stop = keepClear(host);
  made(tag, top, height).focus();
  await frame();
  expect(host.dataset['edge']).toBeUndefined();
  stop();
});

it('looks no more once stopped', async () => {
  const host = made('div', 550, 150);
  keepClear(host)();
  made('button', 650, 40).focus();
  await frame();
  expect(host.dataset['edge']).toBeUndefined();
});
