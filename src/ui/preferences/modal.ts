import type { Speech } from '../../i18n/types.ts';
import { makeHost } from '../host.ts';
import type { Layer, Stage } from '../stage.ts';
import { wear } from './wear.ts';
import { styles } from './styles.ts';

export interface Modal {
  /** The dialog, to be filled before it is shown; not in the page until then. */
  host: HTMLElement;
  /** Shows it. `leave` hears that the visitor closed it; the layer still lacks its words. */
  show(leave: () => void): Omit<Layer, 'words'>;
}

/** A modal dialog with the looks of layer two. */
export function makeModal(stage: Stage, speech: Speech): Modal {
  const host = makeHost('dialog', speech, { id: 'consentry-preferences', 'aria-labelledby': 'consentry-heading' }) as HTMLDialogElement;
  return {
    host,
    show(leave) {
      const removeStyles = wear(styles, stage);
      document.body.prepend(host);
      host.showModal();
      // A static heading, since the content is long: https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/
      host.querySelector('h2')?.focus();
      const closed = (): void => leave();
      host.addEventListener('close', closed);
      return {
        kind: 'preferences',
        close: closed,
        remove: () => {
          host.removeEventListener('close', closed);
          // Closing first gives the focus back to where it came from.
          host.close();
          host.remove();
          removeStyles();
        },
      };
    },
  };
}
