import type { Stage } from '../stage.ts';
import { addStyles, darkness } from '../stylesheet.ts';

/** Adds styles that go with the first layer's: where the default theme stands in only in the dark, they turn too. Returns the removal. */
export function wear(source: string, stage: Stage): () => void {
  let remove = addStyles(source, stage);
  const scheme = darkness();
  // After the first layer has measured: lists are told in the order they were made. https://drafts.csswg.org/cssom-view/#evaluate-media-queries-and-report-changes
  scheme.onchange = () => {
    remove();
    remove = addStyles(source, stage);
  };
  return () => {
    scheme.onchange = null;
    remove();
  };
}
