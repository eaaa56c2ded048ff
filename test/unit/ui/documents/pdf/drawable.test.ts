import fc from 'fast-check';
import { drawable, replacement } from '../../../../../ui/src/documents/pdf/drawable.ts';
import { openTypefaces } from '../../../../../ui/src/documents/pdf/typefaces.ts';
import type { Typefaces } from '../../../../../ui/src/documents/pdf/typefaces.ts';
import { fonts } from './fonts.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await openTypefaces(fonts);
});

const has = (codePoint: number): boolean =>
  typefaces.regular.has(codePoint) && typefaces.semibold.has(codePoint);

const shown = (text: string) => drawable(text, has);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);

describe('text as it can be drawn', () => {
  it('keeps names and signs of the languages around us as they are', () => {
    for (const text of [
      'Åke Öst',
      'Łucja Đorđević',
      'Nurettin Şahin',
      'Žaneta Kőrösi',
      'Αθηνά',
      'Юлия',
      '”5–7 %” …',
      'Jäätteenmäki',
    ]) {
      expect(shown(text)).toEqual({ text, replaced: 0 });
    }
  });

  it('puts letters and their accents together', () => {
    expect(shown('A\u030ake O\u0308st')).toEqual({ text: 'Åke Öst', replaced: 0 });
  });

  it('shows a box for each character that the fonts lack, as a reader counts them', () => {
    expect(shown('Hej 👩‍👩‍👧! 🇸🇪')).toEqual({ text: 'Hej □! □', replaced: 2 });
    expect(shown('שלום')).toEqual({ text: '□□□□', replaced: 4 });
    expect(shown('a\u0000b\u001bc')).toEqual({ text: 'a□b□c', replaced: 2 });
    expect(shown('\ud83d!')).toEqual({ text: '□!', replaced: 1 });
  });

  it('drops marks without a shape, which could turn the text around, and makes all spaces plain', () => {
    expect(shown('\u202eAda\u200b Berg\ufeff')).toEqual({ text: 'Ada Berg', replaced: 0 });
    expect(shown('a\tb\u2003c\u202fd\u00a0e\r\nf\u2028g')).toEqual({
      text: 'a b c\u00a0d\u00a0e\nf\ng',
      replaced: 0,
    });
  });

  it('never holds anything that the fonts lack, and counts every box it has put in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = shown(text);
        const boxes = (some: string) => some.split(replacement).length - 1;
        expect(
          Array.from(result.text).filter(
            (character) => character !== '\n' && !has(character.codePointAt(0) ?? 0),
          ),
        ).toEqual([]);
        expect(boxes(result.text)).toBe(result.replaced + boxes(text));
      }),
    );
  });

  it('is itself when it is made drawable again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = shown(text).text;
        expect(shown(once)).toEqual({ text: once, replaced: 0 });
      }),
    );
  });
});

it('takes what it passes unseen from what both fonts have', () => {
  const passed = Array.from({ length: 0x180 }, (_, code) => code).filter(
    (code) => code >= 0x20 && !(code > 0x7e && code < 0xa0) && code !== 0xad,
  );
  expect(passed.filter((code) => !has(code)).map((code) => code.toString(16))).toEqual([]);
  expect(Array.from('–—’”…•□').filter((sign) => !has(sign.codePointAt(0) ?? 0))).toEqual([]);
});
