import type { ComponentChild, JSX } from 'preact';
import type { Category as Name, Vendor } from '../../config/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';
import { between } from '../list.ts';
import { describe } from './describe.ts';
import { fill } from '../fill.ts';
import { said } from './said.tsx';
import { byConsent } from '../selection.ts';
import type { Selection } from '../selection.ts';
import { Switch } from './Switch.tsx';
import { countOn } from './toggle.ts';
import { VendorTable } from './VendorTable.tsx';

export interface CategoryProps {
  speech: FullSpeech;
  name: Name;
  vendors: Vendor[];
  selection: Selection;
  flipAll: (vendors: Vendor[]) => void;
  flip: (id: string) => void;
  mark: (id: string) => string;
  /** The dialog is on the screen: what stands folded in it need not come sooner. */
  painted: boolean;
}

/** One purpose: what it is for, one switch for what it may switch together, and who is behind it. */
export function Category({ speech, name, vendors, selection, flipAll, flip, mark, painted }: CategoryProps): JSX.Element {
  const { texts } = speech;
  const [before, after] = fill(texts.vendors, { count: vendors.length }).split('{names}');
  const switched = vendors.filter(byConsent);
  const optional = name !== 'necessary';
  const unfolded = optional && switched.length < vendors.length;
  return (
    <section>
      <h3>
        {optional && switched.some((vendor) => !vendor.separate)
          ? <Switch texts={texts} label={texts[name]} on={countOn(switched, selection)} all={switched.length} flip={() => flipAll(switched)} />
          : <span class="c-switch"><b>{texts[name]}</b>{' '}{!optional && <i>{texts.always}</i>}</span>}
      </h3>
      <p>{texts[`${name}For`]}</p>
      {vendors.length > 0 && (
        <details open={unfolded}>
          <summary>{before}{names(vendors, speech)}{after}</summary>
          {(painted || unfolded) && <VendorTable speech={speech} vendors={vendors} selection={selection} flip={optional ? flip : undefined} mark={mark} />}
        </details>
      )}
    </section>
  );
}

/** The vendors' names as the language lists them, each with its own direction. */
const names = (vendors: Vendor[], speech: FullSpeech): ComponentChild[] => vendors.flatMap((vendor, i) =>
  [i > 0 && between(speech.lang), said(describe(vendor, speech), 'name')]);
