import { render } from 'preact';
import type { Vendor } from '../../../config/types.ts';
import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import type { Layer } from '../../stage.ts';
import { asked } from '../../selection.ts';
import { describe } from '../describe.ts';
import { makeModal } from '../modal.ts';
import { Confirm } from './Confirm.tsx';

/** The step before anything is stored, modal. `done` hears whose hand confirmed, or nothing when it was left. */
export function openConfirm(scene: Scene, speech: FullSpeech, open: Vendor[], granted: readonly string[], done: (trusted?: boolean) => void): Layer {
  const all = asked(scene.context.settings.vendors);
  const [on, off] = [true, false].map((wanted) => all.filter(({ id }) => granted.includes(id) === wanted)) as [Vendor[], Vendor[]];
  const { host, show } = makeModal(scene, speech);
  let [ticked, missing] = [false, false];

  const draw = (): void => render(
    <Confirm
      speech={speech} open={open} on={on} off={off} ticked={ticked} missing={missing}
      tick={() => { [ticked, missing] = [!ticked, false]; draw(); }}
      act={(hook, trusted) => {
        if (hook === 'back') return done();
        if (ticked) return done(trusted);
        missing = true;
        draw();
        host.querySelector('input')?.focus();
      }}
    />,
    host,
  );

  draw();
  return {
    ...show(() => done()),
    words: () => JSON.stringify([host.textContent, open.map((vendor) => describe(vendor, speech))]),
  };
}
