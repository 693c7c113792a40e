// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Tick } from '../../../../src/ui/preferences/Tick.tsx';

it('is a box named by its label and its note, not a switch', () => {
  const flip = vi.fn();
  render(<Tick label="Own statistics" note="Object" checked flip={flip} />, document.body);
  const [box] = document.querySelectorAll('input');
  expect([box?.checked, box?.getAttribute('role'), box?.closest('label')?.textContent]).toEqual([true, null, 'Own statisticsObject']);
  box?.click();
  expect(flip).toHaveBeenCalledOnce();
});
