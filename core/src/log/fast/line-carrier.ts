import { firstLineEnd, lastLineEnd, lineAfter } from './cut-rows.ts';

const newLine = 10;
const carriageReturn = 13;

/** Takes whole lines: those that begin from `from` on and end within `bytes`. */
export type TakeLines = (bytes: Uint8Array, from: number, to: number) => void;

/** Cuts bytes that come in pieces into runs of whole lines, and carries what is begun over to the next piece. */
export interface LineCarrier {
  push(piece: Uint8Array): void;
  /** What is left is a line too. */
  end(): void;
}

/**
 * A carrier that holds no more than `longest` bytes of a line; of one that is longer `onTooLong` tells at its end.
 * Lines end at LF, CRLF or a lone CR, and `take` gets them with their ends.
 */
export const createLineCarrier = (longest: number, take: TakeLines, onTooLong: () => void): LineCarrier => {
  const carried = new Uint8Array(longest + 1);
  let length = 0;
  let tooLong = false;
  let afterReturn = false;

  const carry = (bytes: Uint8Array): void => {
    tooLong ||= length + bytes.length > longest;
    if (tooLong) return;
    carried.set(bytes, length);
    length += bytes.length;
  };

  const endCarried = (): void => {
    if (tooLong) {
      onTooLong();
    } else {
      carried[length] = newLine;
      take(carried, 0, length + 1);
    }
    length = 0;
    tooLong = false;
  };

  return {
    push: (piece) => {
      if (piece.length === 0) return;
      let from = afterReturn && piece[0] === newLine ? 1 : 0;
      const last = lastLineEnd(piece);
      afterReturn = last === piece.length - 1 && piece[last] === carriageReturn;
      if (length > 0 || tooLong) {
        const end = firstLineEnd(piece, from);
        carry(piece.subarray(from, end < 0 ? piece.length : end));
        if (end < 0) return;
        endCarried();
        from = lineAfter(piece, end);
      }
      if (last >= from) {
        take(piece, from, last + 1);
        from = last + 1;
      }
      carry(piece.subarray(from));
    },
    end: () => {
      if (length > 0 || tooLong) endCarried();
    },
  };
};
