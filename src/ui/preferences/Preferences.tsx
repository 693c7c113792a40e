import type { ComponentChild, JSX } from 'preact';
import type { Category as Name, Settings } from '../../config/types.ts';
import type { ConsentState } from '../../consent/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';
import { Category } from './Category.tsx';
import type { CategoryProps } from './Category.tsx';
import { Choice } from './Choice.tsx';
import type { Act, Hook } from '../stage.ts';
import { fill } from '../fill.ts';
import { byConsent } from '../selection.ts';
import { signalText } from '../signal.ts';
import { Receipt } from './receipt/Receipt.tsx';
import { Rights } from './Rights.tsx';
import { VendorTable } from './VendorTable.tsx';

const CATEGORIES: Name[] = ['necessary', 'functional', 'analytics', 'marketing'];

export interface PreferencesProps extends Omit<CategoryProps, 'name'> {
  speech: FullSpeech;
  who: string;
  state: ConsentState;
  settings: Settings;
  /** The step after Accept all: only the vendors that need their own consent. */
  separate: boolean;
  act: Act;
}

/** Layer two. Its host is the modal dialog; this is what stands in it. */
export function Preferences(props: PreferencesProps): JSX.Element {
  const { speech, who, separate, act, settings } = props;
  const choosing = !settings.restricted;
  const { texts } = speech;
  const button = (hook: Hook, label: string): JSX.Element => <Choice hook={hook} label={label} act={act} />;
  return (
    <>
      <div class="c-head">
        <h2 id="consentry-heading" tabIndex={-1}>{separate ? texts.separate : texts.preferences}</h2>
        {button('close', texts.close)}
      </div>
      <div class="c-body">
        <p>{!choosing ? texts.restricted : separate ? texts.separateAsk : fill(texts.choose, { who })}</p>
        {separate ? <VendorTable {...props} /> : <Choices {...props} />}
      </div>
      <div class="c-do">
        {choosing && !separate && [button('accept', texts.accept), button('reject', texts.reject)]}
        {choosing && button('save', texts.save)}
        {!separate && (choosing ? consented(props) : props.state.consentId) && button('withdraw', texts.withdraw)}
      </div>
    </>
  );
}

function Choices(props: PreferencesProps): ComponentChild {
  return [
    ...notes(props).map((note) => <p class="c-note">{note}</p>),
    ...CATEGORIES.map((name) => [name, props.vendors.filter((vendor) => vendor.category === name)] as const)
      .filter(([name, members]) => name === 'necessary' || members.length)
      .map(([name, members]) => <Category {...props} name={name} vendors={members} />),
    !props.settings.restricted && <Receipt {...props} />,
    <Rights {...props} />,
  ];
}

const consented = ({ settings, state }: PreferencesProps): boolean => settings.vendors.some((vendor) => byConsent(vendor) && state.vendors[vendor.id] === 'granted');

/** What was chosen when, and what the browser says. */
function notes(props: PreferencesProps): string[] {
  const { speech: { texts, lang }, state, selection } = props;
  const day = (time = 0): string => new Date(time).toLocaleDateString(lang, { dateStyle: 'long' });
  const decided = state.decidedAt && fill(texts.decided, { date: day(state.decidedAt), until: day(state.expiresAt) });
  const signal = consented(props) ? texts.signalOverruled : selection.size ? texts.signalConflict : texts.signal;
  return [decided || '', signalText(state.signals, signal)].filter(Boolean);
}
