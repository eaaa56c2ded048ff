import type { Piece, Repeated } from './piece.ts';

/** A piece, or what is repeated before one, at its place on a page. */
export interface Placed {
  readonly what: Piece | Repeated;
  readonly y: number;
}

/** The pieces up to and with the first that need not be kept with what follows. */
const chunkEnd = (pieces: readonly Piece[], start: number): number => {
  let end = start;
  while (end < pieces.length - 1 && pieces[end]?.keep === true) end += 1;
  return end + 1;
};

const heightOf = (chunk: readonly Piece[], atTop: boolean): number =>
  chunk.reduce(
    (total, piece, index) => total + piece.height + (atTop && index === 0 ? 0 : piece.before),
    atTop ? (chunk[0]?.again?.height ?? 0) : 0,
  );

/**
 * Pieces on pages of a height, in their order: what is to be kept together comes on one page if it fits on any.
 * A piece higher than a page is the layout's mistake; it gets a page of its own.
 */
export const onPages = (pieces: readonly Piece[], height: number): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [[]];
  let used = 0;
  const current = (): Placed[] => pages[pages.length - 1] ?? [];
  const place = (piece: Piece): void => {
    if (current().length > 0 && used + piece.before + piece.height > height) {
      pages.push([]);
      used = 0;
    }
    const atTop = current().length === 0;
    if (atTop && piece.again) {
      current().push({ what: piece.again, y: 0 });
      used = piece.again.height;
    }
    const y = used + (atTop ? 0 : piece.before);
    current().push({ what: piece, y });
    used = y + piece.height;
  };
  for (let start = 0; start < pieces.length;) {
    const end = chunkEnd(pieces, start);
    const chunk = pieces.slice(start, end);
    const fitsHere = used + heightOf(chunk, false) <= height;
    if (current().length > 0 && !fitsHere && heightOf(chunk, true) <= height) {
      pages.push([]);
      used = 0;
    }
    for (const piece of chunk) place(piece);
    start = end;
  }
  return pages;
};
