import type { ComponentChild } from 'preact';
import type { Disclosure } from '../../config/types.ts';
import type { Row } from './describe.ts';

/**
 * What is said of a vendor, alone or in a sentence of ours. It may be in another language (WCAG 3.1.2) and run in another
 * direction than what stands around it (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export function said(row: Row, field: keyof Required<Disclosure>, sentence = '{text}'): ComponentChild {
  const [before, after] = sentence.split('{text}');
  return row[field] && <>{before}<bdi lang={row.langs[field]}>{row[field]}</bdi>{after}</>;
}
