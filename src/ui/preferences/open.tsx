import { render } from 'preact';
import type { Vendor } from '../../config/types.ts';
import type { FullSpeech, Speech } from '../../i18n/types.ts';
import { acceptAll, asked } from '../selection.ts';
import type { Selection } from '../selection.ts';
import type { Act, Layer, OpenPreferences, Reply, Stage } from '../stage.ts';
import { describe } from './describe.ts';
import { makeModal } from './modal.ts';
import { Preferences } from './Preferences.tsx';
import { toggleCategory, toggleVendor } from './toggle.ts';

type Show = (granted: Selection, reply: (reply?: Reply) => void) => Layer;

/** Layer two, modal: what is switched in it is a draft until Save. */
export function createPreferences(complete: (speech: Speech) => FullSpeech): { prepare(stage: Stage): void; open: OpenPreferences } {
  const build = (stage: Stage, only?: Vendor[]): Show => {
    const { context, speech, who } = stage;
    const { settings } = context;
    const full = complete(speech);
    const all = asked(settings.vendors);
    const vendors = only ?? settings.vendors.filter((vendor) => !vendor.disabled);
    const { host, show } = makeModal(stage, speech);
    let selection: Selection = new Set();
    let painted = false;
    let reply: (reply?: Reply) => void = () => {};

    const mark = (id: string): string => {
      const { decidedAt, vendors: answers } = context.state();
      return !decidedAt || answers[id] !== 'undecided' ? '' : context.known(id) ? full.texts.markChanged : full.texts.markNew;
    };
    const select = (next: Selection): void => { selection = next; draw(); };
    const act: Act = (hook, trusted) => {
      if (hook === 'close' || hook === 'preferences') return reply();
      reply({ granted: hook === 'accept' ? acceptAll(all, selection) : hook === 'save' ? [...selection] : [], button: hook as 'save', trusted });
    };
    const draw = (): void => render(
      <Preferences
        speech={full} who={who} separate={!!only} state={context.state()} settings={settings} vendors={vendors} selection={selection} act={act}
        flipAll={(members) => select(toggleCategory(selection, members))}
        mark={mark} painted={painted}
        flip={(id) => select(toggleVendor(selection, id))}
      />,
      host,
    );

    draw();
    return (granted, then) => {
      reply = then;
      select(granted);
      requestAnimationFrame(() => setTimeout(() => {
        painted = true;
        if (host.isConnected) draw();
      }));
      return {
        ...show(() => reply()),
        draw,
        words: () => JSON.stringify([full.texts, who, vendors.map((vendor) => describe(vendor, full))]),
      };
    };
  };

  let ready: Show | undefined;
  return {
    prepare: (stage) => { ready ??= build(stage); },
    open(stage, granted, only, reply) {
      const show = (!only && ready) || build(stage, only);
      if (!only) ready = undefined;
      return show(granted, reply);
    },
  };
}
