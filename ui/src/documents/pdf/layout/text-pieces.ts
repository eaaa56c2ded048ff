import type { Piece } from '../piece.ts';
import type { Type } from '../style.ts';
import type { Pen } from '../pen.ts';
import type { Tag } from '../tag.ts';

interface TextLook {
  readonly tag: Tag;
  readonly type: Type;
  readonly x: number;
  readonly before: number;
  /** Kept with what comes after the text. */
  readonly keep?: boolean;
  /** Drawn with the first line. */
  readonly first?: (pen: Pen, y: number) => void;
  /** Drawn with every line. */
  readonly each?: (pen: Pen, y: number) => void;
}

/** A piece for each line. Neither the first nor the last line stands alone on a page. */
export const textPieces = (lines: readonly string[], look: TextLook): readonly Piece[] =>
  lines.map((text, index) => ({
    before: index === 0 ? look.before : 0,
    height: look.type.line,
    keep:
      index === lines.length - 1
        ? look.keep === true
        : index === 0 || index === lines.length - 2 || look.keep === true,
    draw: (pen, y) => {
      if (index === 0) look.first?.(pen, y);
      look.each?.(pen, y);
      pen.write(look.tag, { text, x: look.x, y, type: look.type });
    },
  }));
