/** Stands for what cannot be drawn. */
export const replacement = '□';

/** Text as it will be drawn, and how many characters of it had to be replaced. */
export interface Drawable {
  readonly text: string;
  readonly replaced: number;
}

/** What Swedish and most other Latin text is made of, in shapes that need no looking at one by one. */
const ordinary = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f–—’”…•□]*$/u;

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Spaces of every width, and tabs. A space that holds words together stays one. */
const wideSpaces = /[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu;
const narrowUnparting = /[\u2007\u202f]/gu;
/** Joiners, marks of direction, variation selectors and the like, which have no shape of their own. */
const shapeless = /\p{Default_Ignorable_Code_Point}/gu;

const clusters = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/**
 * A text as a font can draw it: composed, with plain spaces, and with {@link replacement} for each character (as a
 * reader counts them) that the font lacks: signs of other scripts, emoji, control characters, halves of surrogates.
 */
export const drawable = (text: string, has: (codePoint: number) => boolean): Drawable => {
  const even = text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(wideSpaces, ' ')
    .replace(narrowUnparting, '\u00a0');
  if (ordinary.test(even)) return { text: even, replaced: 0 };
  let replaced = 0;
  let drawn = '';
  for (const { segment } of clusters.segment(even)) {
    const shown = segment.replace(shapeless, '');
    const known = Array.from(shown).every((character) => character === '\n' || isDrawn(character, has));
    if (!known) replaced += 1;
    drawn += known ? shown : replacement;
  }
  return { text: drawn, replaced };
};

const isDrawn = (character: string, has: (codePoint: number) => boolean): boolean =>
  !/\p{Cc}|\p{Cs}/u.test(character) && has(character.codePointAt(0) ?? 0);
