import type { XmlEvents } from '../../text/xml.ts';
import { cellFormatOf, type CellFormat } from './cell-format.ts';

/** How the cells of a workbook show their numbers, by the number of their style. */
export interface Styles {
  readonly events: XmlEvents;
  readonly formatAt: (style: number) => CellFormat;
}

const plain: CellFormat = { kind: 'plain' };

/** No workbook can have more styles. */
const maximumStyles = 65_536;

/** Gathers the styles of one workbook. */
export const createStyles = (): Styles => {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;

  return {
    events: {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCells = true;
        if (formats.length > maximumStyles || codes.size > maximumStyles) return;
        const id = Number(attributes.numFmtId);
        if (name === 'numFmt') codes.set(id, attributes.formatCode ?? '');
        if (name === 'xf' && inCells) formats.push(cellFormatOf(id, codes.get(id)));
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    formatAt: (style) => formats[style] ?? plain,
  };
};
