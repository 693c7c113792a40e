import { expect, it } from 'vitest';
import { fill } from '../../../src/ui/fill.ts';

it('puts values where their names stand, and shows a name it does not know', () => {
  expect(fill('{who}: {count} of {nothing}', { who: '$& {count}', count: 0 })).toBe('$& {count}: 0 of {nothing}');
});
