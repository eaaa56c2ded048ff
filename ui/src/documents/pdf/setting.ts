import { drawable } from './drawable.ts';
import { brokenLines } from './lines.ts';
import type { Type } from './style.ts';
import type { Typefaces } from './typefaces.ts';

/** Sets texts in the document's typefaces, and counts what they cannot draw. */
export interface Setting {
  /** What will be drawn of a text. */
  readonly shown: (text: string) => string;
  readonly width: (text: string, type: Type) => number;
  /** The lines of a text that is {@link Setting.shown}. */
  readonly lines: (text: string, width: number, type: Type) => readonly string[];
  readonly replaced: () => number;
}

export const createSetting = (typefaces: Typefaces): Setting => {
  let replaced = 0;
  const { regular, semibold } = typefaces;
  const has = (codePoint: number): boolean => regular.has(codePoint) && semibold.has(codePoint);
  const width = (text: string, { weight, size }: Type): number => typefaces[weight].widthOf(text, size);
  return {
    shown: (text) => {
      const result = drawable(text, has);
      replaced += result.replaced;
      return result.text;
    },
    width,
    lines: (text, room, type) => brokenLines(text, room, (part) => width(part, type)),
    replaced: () => replaced,
  };
};
