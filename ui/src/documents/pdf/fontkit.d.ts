/** What is used of fontkit 2.0.4, which brings no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    hasGlyphForCodePoint: (codePoint: number) => boolean;
    layout: (text: string) => { readonly advanceWidth: number };
  }

  /** Reads a font. */
  export const create: (bytes: Uint8Array) => Font;
}
