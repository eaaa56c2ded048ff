import { create } from 'fontkit';
import { sfntOf } from './sfnt.ts';
import type { Weight } from './style.ts';

/** Font files: TTF or WOFF, with TrueType outlines. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

type Font = ReturnType<typeof create>;

/** A font opened, with what the layout asks of it. */
export interface Typeface {
  readonly font: Font;
  /** The width of a text in points at a size. */
  readonly widthOf: (text: string, size: number) => number;
  readonly has: (codePoint: number) => boolean;
  /** From the top of a line to where letters stand, at a size. */
  readonly ascent: (size: number) => number;
  /** How deep letters go under that, at a size. */
  readonly descent: (size: number) => number;
}

/** The two typefaces that documents are set in. */
export type Typefaces = Readonly<Record<Weight, Typeface>>;

/** Unpacking takes longer than drawing; the same files are unpacked once. */
const unpacked = new WeakMap<Uint8Array, Promise<Uint8Array>>();

const unpack = (file: Uint8Array): Promise<Uint8Array> => {
  const known = unpacked.get(file);
  if (known) return known;
  const sfnt = sfntOf(file);
  unpacked.set(file, sfnt);
  return sfnt;
};

/**
 * A font remembers of each shape the characters it was first drawn for, which is what a reader of the document is told.
 * A shape that was only a part of another (the a of å) stands there for none, so every document has fonts of its own.
 */
const open = async (file: Uint8Array): Promise<Font> => create(await unpack(file));

const typefaceOf = (font: Font): Typeface => {
  const widths = new Map<string, number>();
  const unitWidth = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = font.layout(text).advanceWidth / font.unitsPerEm;
    widths.set(text, width);
    return width;
  };
  return {
    font,
    widthOf: (text, size) =>
      text.split(/(?<=[ \u00a0])/u).reduce((sum, part) => sum + unitWidth(part), 0) * size,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    ascent: (size) => (font.ascent / font.unitsPerEm) * size,
    descent: (size) => (-font.descent / font.unitsPerEm) * size,
  };
};

/** Opens the typefaces; what is measured with them is remembered for one document. */
export const openTypefaces = async ({ regular, semibold }: FontFiles): Promise<Typefaces> => ({
  regular: typefaceOf(await open(regular)),
  semibold: typefaceOf(await open(semibold)),
});
