import type { JSX } from 'preact';
import type { Vendor } from '../../../config/types.ts';
import type { FullSpeech } from '../../../i18n/types.ts';
import { list } from '../../list.ts';
import type { Act } from '../../stage.ts';
import { fill } from '../../fill.ts';
import { Choice } from '../Choice.tsx';
import { describe } from '../describe.ts';
import { Tick } from '../Tick.tsx';
import { VendorTable } from '../VendorTable.tsx';

export interface ConfirmProps {
  speech: FullSpeech;
  /** What has to be confirmed. */
  open: Vendor[];
  /** What will be on, and what off. */
  on: Vendor[];
  off: Vendor[];
  ticked: boolean;
  /** Confirm was pressed without the box. */
  missing: boolean;
  tick: () => void;
  act: Act;
}

/** The summary of the choice, an unticked box and Confirm: nothing is stored without both (S17). */
export function Confirm({ speech, open, on, off, ticked, missing, tick, act }: ConfirmProps): JSX.Element {
  const { texts, lang } = speech;
  const said = (text: string, vendors: Vendor[]): JSX.Element | false => vendors.length > 0
    && <p>{fill(text, { names: list(vendors.map((vendor) => describe(vendor, speech).name), lang) })}</p>;
  return (
    <>
      <div class="c-head"><h2 id="consentry-heading" tabIndex={-1}>{texts.confirmTitle}</h2></div>
      <div class="c-body">
        <p>{texts.confirmAbout}</p>
        {said(texts.confirmOn, on)}
        {said(texts.confirmOff, off)}
        <VendorTable speech={speech} vendors={open} selection={new Set()} flip={undefined} mark={() => ''} />
        <Tick label={texts.confirmTick} checked={ticked} flip={tick} />
        <p role="alert">{missing && texts.confirmNeeds}</p>
      </div>
      <div class="c-do">
        <Choice hook="confirm" label={texts.confirm} act={act} />
        <Choice hook="back" label={texts.confirmBack} act={act} />
      </div>
    </>
  );
}
