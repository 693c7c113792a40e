import type { ComponentChild, JSX } from 'preact';
import type { Vendor } from '../../config/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';
import { describe } from './describe.ts';
import { inDays } from '../lifetime.ts';
import { link } from './link.tsx';
import { said } from './said.tsx';
import { byConsent } from '../selection.ts';
import type { Selection } from '../selection.ts';
import { Switch } from './Switch.tsx';
import { Tick } from './Tick.tsx';

const COLUMNS = ['technology', 'purpose', 'data', 'provider', 'contact', 'cookies'] as const;

export interface VendorTableProps {
  speech: FullSpeech;
  vendors: Vendor[];
  selection: Selection;
  /** Absent for vendors that have no switch. */
  flip: ((id: string) => void) | undefined;
  /** What is new about it since the visitor's last choice, in a word. */
  mark: (id: string) => string;
}

/** The vendor table of the seed policy (S24) with cookies and their lifetime (S4): rows that a narrow screen shows as cards. */
export function VendorTable({ speech, vendors, selection, flip, mark }: VendorTableProps): JSX.Element {
  const { texts } = speech;
  return (
    <table>
      <thead><tr>{COLUMNS.map((column) => <th scope="col">{texts[column]}</th>)}</tr></thead>
      <tbody>{vendors.map((vendor) => (
        <tr key={vendor.id}>{cells(vendor, { speech, selection, flip, mark }).map((cell, i) => {
          const label = texts[COLUMNS[i] ?? 'data'];
          return i ? <td data-label={label}>{cell}</td> : <th scope="row">{cell}</th>;
        })}</tr>
      ))}</tbody>
    </table>
  );
}

function cells(vendor: Vendor, { speech, selection, flip, mark }: Omit<VendorTableProps, 'vendors'>): ComponentChild[] {
  const { texts, lang } = speech;
  const row = describe(vendor, speech);
  const on = selection.has(vendor.id);
  const control = (change: () => void): ComponentChild => (byConsent(vendor)
    ? <Switch texts={texts} label={said(row, 'name')} on={+on} all={1} flip={change} />
    : <Tick label={said(row, 'name')} note={texts.object} checked={!on} flip={change} />);
  const period = (days: number | undefined): string =>
    days === undefined ? texts.unknown : days ? inDays(days, lang) : texts.session;
  return [
    [flip ? control(() => flip(vendor.id)) : <b>{said(row, 'name')}</b>, mark(vendor.id) && <mark>{mark(vendor.id)}</mark>],
    lines(said(row, 'purpose'), said(row, 'consequence', texts.consequence), vendor.separate && texts.separate, !byConsent(vendor) && texts.objectAbout),
    lines(said(row, 'data'), said(row, 'retention', texts.retention)),
    lines(said(row, 'provider'), row.country && countryName(row.country, lang)),
    lines(link(row.contact), link(row.policyUrl, texts.policy)),
    lines(...vendor.cookies.map((cookie) => <><bdi>{cookie.name ?? cookie.pattern}</bdi> ({period(cookie.days)})</>)),
  ];
}

/** Of the vendors we ship, in the two bundled languages: a page's first `Intl.DisplayNames` takes 20 ms. */
const SHIPPED: { [lang: string]: string } = { en: 'China', 'zh-CN': '中国' };
const displays: { [lang: string]: Intl.DisplayNames } = {};

const countryName = (country: string, lang: string): string | undefined =>
  (country === 'CN' && SHIPPED[lang]) || (displays[lang] ??= new Intl.DisplayNames(lang, { type: 'region' })).of(country);

function lines(...all: ComponentChild[]): ComponentChild {
  return all.map((line) => line && <div>{line}</div>);
}
