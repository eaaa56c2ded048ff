import type { TableBlock } from '../../model.ts';
import { columnWidths } from '../columns.ts';
import type { ColumnNeed } from '../columns.ts';
import { longestWord, unbroken } from '../lines.ts';
import type { Piece, Repeated } from '../piece.ts';
import type { Setting } from '../setting.ts';
import { room, type } from '../style.ts';
import type { Type } from '../style.ts';
import { documentTag, tag } from '../tag.ts';
import { rowPieces } from './row.ts';
import type { Cell } from './row.ts';

const gap = 10;
const padding = 3.5;

const columnNeeds = (
  setting: Setting,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnNeed[] =>
  columns.map((header, column) => {
    const need = { least: 0, most: 0 };
    const take = (text: string, look: Type): void => {
      const width = (part: string): number => setting.width(part, look);
      need.least = Math.max(need.least, longestWord(text, width) + gap);
      need.most = Math.max(need.most, unbroken(text, width) + gap);
    };
    take(header, type.columnHeader);
    for (const row of rows) take(row[column] ?? '', type.cell);
    return need;
  });

/** A table. Its header row comes again, undisturbing for those who listen, on every page it reaches. */
export const tablePieces = (setting: Setting, table: TableBlock): readonly Piece[] => {
  const columns = table.columns.map(setting.shown);
  const rows = table.rows.map((row) => row.map(setting.shown));
  const widths = columnWidths(columnNeeds(setting, columns, rows), room.width + gap);
  const places = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const whole = tag('Table', documentTag);

  const cells = (texts: readonly string[], look: Type, name: 'TD' | 'TH'): readonly Cell[] => {
    const row = tag('TR', whole);
    return texts.map((text, column) => ({
      tag: tag(name, row, name === 'TH' ? { scope: 'Column' } : {}),
      lines: setting.lines(text, (widths[column] ?? 0) - gap, look),
      x: places[column] ?? 0,
      type: look,
    }));
  };

  const header = cells(columns, type.columnHeader, 'TH');
  const headerLook = { before: 10, padding, rule: true, keep: true };
  const headerPieces = rowPieces(header, headerLook);
  const height = headerPieces.reduce((sum, piece) => sum + piece.height, 0);
  const again: Repeated = {
    height,
    draw: (pen, y) => {
      for (const { lines, x, type: look } of header) {
        lines.forEach((text, index) => {
          pen.writeAgain({ text, x, y: y + padding + index * look.line, type: look });
        });
      }
      pen.rule(0, y + height, room.width);
    },
  };
  return [
    ...headerPieces,
    ...rows.flatMap((row) =>
      rowPieces(cells(row, type.cell, 'TD'), { before: 0, padding, rule: true, keep: false, again }),
    ),
  ];
};
