import { expect, it } from 'vitest';
import { signalText } from '../../../src/ui/signal.ts';

it.each([
  [false, false, ''],
  [true, false, 'You send Do Not Track.'],
  [false, true, 'You send Global Privacy Control.'],
  [true, true, 'You send Do Not Track / Global Privacy Control.'],
])('DNT %s, GPC %s', (dnt, gpc, text) => {
  expect(signalText({ dnt, gpc }, 'You send {signal}.')).toBe(text);
});
