import type { ComponentChild, JSX } from 'preact';
import type { Settings } from '../../config/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';
import { fill } from '../fill.ts';
import { describe } from './describe.ts';
import { link } from './link.tsx';

const CHANNELS = ['phone', 'email', 'form', 'post'] as const;

/** The owner's ways for requests and complaints (S37, S39). They work whatever the visitor answered: links and text, nobody's script. */
export function Rights({ settings, speech }: { settings: Settings; speech: FullSpeech }): JSX.Element | null {
  const { rights } = settings;
  const { texts, localise } = speech;
  const contact = settings.controller?.contact ?? '';
  if (!Object.keys(rights).length && !contact) return null;
  const row = (label: string, ...content: ComponentChild[]): ComponentChild => content.some(Boolean) && <div><dt>{label}</dt>{content.map((one) => one && <dd>{one}</dd>)}</div>;
  const chat = rights.chat && settings.vendors.find(({ id }) => id === rights.chat);
  return (
    <section>
      <details>
        <summary><h3>{texts.rights}</h3></summary>
        <p>{texts.rightsAbout}</p>
        {rights.answer && <p>{fill(texts.rightsAnswer, { time: localise(rights.answer) })}</p>}
        <dl>
          {row(texts.contact, link(contact))}
          {CHANNELS.map((channel) => row(texts[channel], link(localise(rights[channel]))))}
          {row(texts.chat, chat && fill(texts.chatNeeds, { name: describe(chat, speech).name }))}
          {row(texts.rightsRules, link(localise(rights.rules)))}
          {row(texts.rightsRegulators, ...Object.entries(rights.regulators ?? {}).map(([address, name]) => link(address, localise(name))))}
        </dl>
        {rights.unsubscribe && <p>{texts.unsubscribe} {link(localise(rights.unsubscribe))}</p>}
      </details>
    </section>
  );
}
