import type { XmlEvents } from '../../text/xml.ts';
import { cellText } from './cell-text.ts';

/** The texts that the cells of a workbook point to. */
export interface SharedStrings {
  readonly events: XmlEvents;
  readonly at: (index: number) => string | undefined;
  /** True when they are more than can be held. */
  readonly tooLarge: () => boolean;
}

/** In UTF-16 units, of all of them, and what each takes beside its text. */
const maximumText = 64 * 1024 * 1024;
const overhead = 16;

/** Gathers the shared strings of one workbook; how text is read aloud is left out. */
export const createSharedStrings = (): SharedStrings => {
  const strings: string[] = [];
  let length = 0;
  let text = '';
  let inText = false;
  let aloud = 0;

  return {
    events: {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') aloud++;
        inText = name === 't' && aloud === 0;
      },
      text: (written) => {
        if (!inText) return;
        length += written.length;
        if (length <= maximumText) text += written;
      },
      close: (name) => {
        inText = false;
        if (name === 'rPh') aloud--;
        if (name !== 'si') return;
        length += overhead;
        if (length <= maximumText) strings.push(cellText(text));
      },
    },
    at: (index) => strings[index],
    tooLarge: () => length > maximumText,
  };
};
