import type { Rules } from './rules.ts';
import type { Change } from './types.ts';
import { createRewriter } from './rewriter.ts';
import { createDecoder } from './utf8.ts';

export interface StreamReport {
  changes: Change[];
  /** Bytes that are not UTF-8 were met: from there on everything was passed on as it is. */
  foreign: boolean;
}

type Piece = Uint8Array | string;

/** Marks a page on its way. Bytes come out as bytes, text as text. */
export function createMarkStream(rules: Rules, done?: (report: StreamReport) => void): TransformStream<Piece, Piece> {
  const rewriter = createRewriter(rules);
  const decoder = createDecoder();
  const encoder = new TextEncoder();
  let inBytes = false;
  let foreign = false;

  return new TransformStream<Piece, Piece>({
    transform(piece, controller) {
      const send = (text: string) => {
        if (text) controller.enqueue(inBytes ? encoder.encode(text) : text);
      };
      if (foreign) {
        controller.enqueue(piece);
        return;
      }
      inBytes = typeof piece !== 'string';
      const text = typeof piece === 'string' ? piece : decoder.decode(piece);
      if (text !== undefined) {
        send(rewriter.write(text));
        return;
      }
      // A page in another encoding is better unmarked than broken: the guard holds what it can.
      foreign = true;
      send(rewriter.end());
      controller.enqueue(decoder.rest());
    },
    flush(controller) {
      const rest = decoder.rest();
      if (!foreign) {
        const text = rewriter.end();
        if (text) controller.enqueue(inBytes ? encoder.encode(text) : text);
        if (rest.length) controller.enqueue(rest);
      }
      done?.({ changes: rewriter.changes, foreign: foreign || rest.length > 0 });
    },
  });
}
