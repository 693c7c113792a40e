import type { BannerTexts } from './types.ts';

export const en: BannerTexts = {
  title: 'Your privacy choices',
  ask: '{who} asks for your consent to third-party tools (vendors: {count}) for these purposes: {purposes}. They stay off unless you agree. Your choice is kept for {time}, and you can change or withdraw it at any time.',
  changed: 'Something has changed since your last choice, so we ask again.',
  policy: 'Privacy policy',
  accept: 'Accept all',
  reject: 'Reject all',
  manage: 'Manage preferences',
  close: 'Close',
  saved: 'Your choice is saved.',
  failed: 'The preferences could not be loaded. Please try again later.',
  functional: 'Functions',
  analytics: 'Statistics',
  marketing: 'Marketing',
  signal: 'Your browser sends {signal}. We honour it: everything optional stays off unless you choose otherwise.',
};
