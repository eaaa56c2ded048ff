import type { Pen } from '../pen.ts';
import type { Piece, Repeated } from '../piece.ts';
import { room } from '../style.ts';
import type { Type } from '../style.ts';
import type { Tag } from '../tag.ts';

/** A cell of a row: its place in the structure, its lines, and where it stands. */
export interface Cell {
  readonly tag: Tag;
  readonly lines: readonly string[];
  readonly x: number;
  readonly type: Type;
}

interface RowLook {
  readonly before: number;
  readonly padding: number;
  readonly rule: boolean;
  readonly keep: boolean;
  readonly again?: Repeated;
}

const part = (cells: readonly Cell[], from: number, count: number): readonly Cell[] =>
  cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + count) }));

const lineOf = (cells: readonly Cell[]): number => Math.max(...cells.map((cell) => cell.type.line));

const linesIn = (cells: readonly Cell[]): number => Math.max(1, ...cells.map((cell) => cell.lines.length));

const drawCells = (pen: Pen, cells: readonly Cell[], y: number): void => {
  for (const { tag, lines, x, type } of cells) {
    pen.reserve(tag);
    lines.forEach((text, index) => {
      pen.write(tag, { text, x, y: y + index * type.line, type });
    });
  }
};

const rowPiece = (cells: readonly Cell[], look: RowLook): Piece => {
  const height = linesIn(cells) * lineOf(cells) + 2 * look.padding;
  return {
    before: look.before,
    height,
    keep: look.keep,
    ...(look.again ? { again: look.again } : {}),
    draw: (pen, y) => {
      drawCells(pen, cells, y + look.padding);
      if (look.rule) pen.rule(0, y + height, room.width);
    },
  };
};

/** A row of cells side by side, in one piece; a row higher than a page in as many as it needs. */
export const rowPieces = (cells: readonly Cell[], look: RowLook): readonly Piece[] => {
  const free = room.height - 2 * look.padding - (look.again?.height ?? 0);
  const most = Math.max(1, Math.floor(free / lineOf(cells)));
  const total = linesIn(cells);
  if (total <= most) return [rowPiece(cells, look)];
  const pieces: Piece[] = [];
  for (let from = 0; from < total; from += most) {
    const before = from === 0 ? look.before : 0;
    pieces.push(rowPiece(part(cells, from, most), { ...look, before, keep: false }));
  }
  return pieces;
};
