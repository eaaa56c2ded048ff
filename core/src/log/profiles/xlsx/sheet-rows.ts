import { replacement } from '../../text/decoders.ts';
import { maximumLineLength } from '../../text/lines.ts';
import type { XmlEvents } from '../../text/xml.ts';
import { numberText } from './cell-number.ts';
import { cellText } from './cell-text.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { Styles } from './styles.ts';

/** Cells of one row, from the first column, trimmed; `undefined`: longer than any. Rows without cells are not told. */
export type TakeCells = (cells: string[] | undefined, row: number) => void;

/** What stands in columns beyond these stands in the next one, where no log has any. */
const maximumColumns = 500;

/** Reads the rows of one sheet. */
export const createSheetReader = (
  strings: SharedStrings,
  styles: Styles,
  base: 1900 | 1904,
  take: TakeCells,
): XmlEvents => {
  let cells: string[] = [];
  let length = 0;
  let row = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;
  let aloud = 0;

  const valueText = (): string => {
    switch (type) {
      case 's':
        return strings.at(Number(value)) ?? replacement;
      case 'n':
        return numberText(value, styles.formatAt(style), base);
      default:
        return cellText(value);
    }
  };

  const endCell = (): void => {
    const text = valueText().trim();
    if (text === '') return;
    length += text.length;
    const place = Math.min(column, maximumColumns);
    while (cells.length < place) cells.push('');
    cells[place] = text;
  };

  const endRow = (): void => {
    if (length > maximumLineLength) take(undefined, row);
    else if (cells.length > 0) take(cells, row);
  };

  return {
    open: (name, attributes) => {
      if (name === 'row') {
        const numbered = Number(attributes.r);
        row = Number.isSafeInteger(numbered) && numbered > 0 ? numbered : row + 1;
        cells = [];
        length = 0;
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
      } else if (name === 'rPh') {
        aloud++;
      }
      inValue = name === 'v' || (name === 't' && aloud === 0);
    },
    text: (written) => {
      if (!inValue) return;
      if (value.length > maximumLineLength) length = value.length;
      else value += written;
    },
    close: (name) => {
      inValue = false;
      if (name === 'rPh') aloud--;
      if (name === 'c') endCell();
      if (name === 'row') endRow();
    },
  };
};

/** `B7` is column 1. */
const columnOf = (reference: string | undefined): number | undefined => {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
};
