import type { Given } from '../given.ts';
import type { Asked } from '../scenarioLink.ts';
import type { PanelWords } from '../words/words.ts';
import { panelLink } from '../scenarioLink.ts';

interface Props {
  words: PanelWords;
  asked: Asked;
  given: Given;
}

/** What is held when the owner names no vendor. */
const USUAL = /^(?:baidu-tongji|360-|sensors-data|udesk)/;

/** A language by its own name. */
const languageName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

const go = (asked: Asked, given: Given): void => location.assign(`${panelLink(asked, given, location.origin)}${location.hash}`);

function Switch({ words, asked, given, name }: Props & { name: string }) {
  const set = ({ currentTarget }: { currentTarget: HTMLSelectElement }) => go({ ...asked, switches: { ...asked.switches, [name]: currentTarget.value } }, given);
  return (
    <label class="switch"><span>{words.switches[name]}</span>
      <select name={name} value={asked.switches[name]} onChange={set}>
        {given.choices[name]?.map((choice) => <option key={choice} value={choice}>{words.choices[name]?.[choice] ?? languageName(choice)}</option>)}
      </select>
    </label>
  );
}

function Vendors({ words, asked, given }: Props) {
  const every = given.tags.map(({ id }) => id);
  const presets: [label: string, ids: string[]][] = [
    [words.presetChoices.every, every], [words.presetChoices.usual, every.filter((id) => USUAL.test(id))], [words.presetChoices.none, []],
  ];
  const toggle = (id: string) => asked.vendors.includes(id) ? asked.vendors.filter((one) => one !== id) : every.filter((one) => one === id || asked.vendors.includes(one));
  return (
    <fieldset>
      <legend>{words.vendorsInConfig}</legend>
      <p class="presets">{presets.map(([label, ids]) =>
        <button type="button" class="button" key={label} aria-pressed={String(ids) === String(asked.vendors)} onClick={() => go({ ...asked, vendors: ids }, given)}>{label}</button>)}</p>
      {given.tags.map(({ id, name }) => (
        <label class="tick" key={id}><input type="checkbox" name="vendor" value={id} checked={asked.vendors.includes(id)} onChange={() => go({ ...asked, vendors: toggle(id) }, given)} />
          {name[asked.lang]} <small>{id}</small></label>
      ))}
    </fieldset>
  );
}

/** Each switch leads to the link of another scenario, and so to a fresh visitor. */
export function Scenarios(props: Props) {
  const { words, given } = props;
  return (
    <>
      <p class="note">{words.scenarioLead}</p>
      <div class="switches">{Object.keys(given.choices).map((name) => <Switch key={name} {...props} name={name} />)}</div>
      <Vendors {...props} />
      <p class="note">{words.signalsNote}</p>
    </>
  );
}
