import type { Pen } from './pen.ts';

/** Something that is drawn whole on one page, from `y` down. Heights in points. */
export interface Piece {
  /** Space above; none at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Never the last thing on a page. */
  readonly keep: boolean;
  readonly draw: (pen: Pen, y: number) => void;
  /** Drawn first when this begins a page: the column headers of a table that goes on. */
  readonly again?: Repeated;
}

/** See {@link Piece.again}. */
export interface Repeated {
  readonly height: number;
  readonly draw: (pen: Pen, y: number) => void;
}
