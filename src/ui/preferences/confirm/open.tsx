import { render } from 'preact';
import type { Vendor } from '../../../config/types.ts';
import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import type { Layer } from '../../stage.ts';
import { addHost } from '../../host.ts';
import { asked } from '../../selection.ts';
import { addStyles } from '../../stylesheet.ts';
import { describe } from '../describe.ts';
import { styles } from '../styles.ts';
import { Confirm } from './Confirm.tsx';

/** The step before anything is stored, modal. `done` hears whose hand confirmed, or nothing when it was left. */
export function openConfirm(scene: Scene, speech: FullSpeech, open: Vendor[], granted: readonly string[], done: (trusted?: boolean) => void): Layer {
  const all = asked(scene.context.settings.vendors);
  const [on, off] = [true, false].map((wanted) => all.filter(({ id }) => granted.includes(id) === wanted)) as [Vendor[], Vendor[]];
  const removeStyles = addStyles(styles, scene);
  const host = addHost('dialog', 'consentry-preferences', speech, { 'aria-labelledby': 'consentry-heading' }) as HTMLDialogElement;
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
  host.showModal();
  host.querySelector('h2')?.focus();
  const closed = (): void => done();
  host.addEventListener('close', closed);
  return {
    kind: 'preferences',
    close: closed,
    remove: () => {
      host.removeEventListener('close', closed);
      host.close();
      host.remove();
      removeStyles();
    },
    words: () => JSON.stringify([host.textContent, open.map((vendor) => describe(vendor, speech))]),
  };
}
