/** Replaces `[start, end)` of the original text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The original text, arriving in pieces and leaving in pieces, with edits by offsets and everything else untouched. */
export interface Splicer {
  append(text: string): void;
  edit(edit: Edit): void;
  /** A part of the original that has not left yet. */
  slice(start: number, end: number): string;
  /** What stands before `end` and has not left yet, edited. */
  take(end: number): string;
  /** Length of all that was appended. */
  length(): number;
}

export function createSplicer(): Splicer {
  let text = '';
  /** Offset of what is left of the text. */
  let from = 0;
  let edits: Edit[] = [];
  const slice = (start: number, end: number) => text.slice(start - from, end - from);
  return {
    append(piece) { text += piece; },
    edit(edit) { edits.push(edit); },
    slice,
    take(end) {
      const due = edits.filter((edit) => edit.end <= end).sort((a, b) => a.start - b.start);
      edits = edits.filter((edit) => edit.end > end);
      let out = '';
      let at = from;
      for (const edit of due) {
        out += slice(at, edit.start) + edit.text;
        at = edit.end;
      }
      out += slice(at, end);
      text = text.slice(end - from);
      from = end;
      return out;
    },
    length: () => from + text.length,
  };
}
