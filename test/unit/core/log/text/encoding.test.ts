import fc from 'fast-check';
import { header, pieces, readTreserva, row, utf16be, utf16le, utf8, windows1252 } from '../files.ts';

const text = `${header}\n${row({ name: 'Åkesson, Örjan' })}\n`;
const encodings = [
  ['utf-8', utf8(text)],
  ['utf-8', utf8(`\ufeff${text}`)],
  ['windows-1252', windows1252(text)],
  ['utf-16le', utf16le(text)],
  ['utf-16le', utf16le(`\ufeff${text}`)],
  ['utf-16be', utf16be(text)],
  ['utf-16be', utf16be(`\ufeff${text}`)],
] as const;

describe('the encoding of a log', () => {
  test.each(encodings)('is found out: %s', (encoding, bytes) => {
    const { rows, result } = readTreserva(bytes);
    expect(rows.map(({ clientName }) => clientName)).toEqual(['Åkesson, Örjan']);
    expect(result).toMatchObject({ ok: true, value: { encoding } });
  });

  test('does not depend on how the bytes were cut', () => {
    const asciiBefore = `${header.replace('ö', 'o').replace('Aktor', 'Användare')}\n`;
    const long = Array.from({ length: 900 }, (_, i) =>
      row({ name: i < 850 ? 'Alm, Bo' : 'Ås, Öj 😀', time: '10:00' }),
    );
    const whole = `${asciiBefore}${long.join('\n')}`;
    fc.assert(
      fc.property(
        fc.constantFrom(utf8, windows1252, utf16le, utf16be),
        fc.array(fc.nat(), { maxLength: 20 }),
        (encode, cuts) => {
          const bytes = encode(encode === windows1252 ? whole.replaceAll(' 😀', '') : whole);
          expect(readTreserva(bytes, cuts)).toEqual(readTreserva(bytes));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('reads any text back, in every encoding', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((raw) => raw.replace(/[;"\r\n\0\ufffd]/g, '').trim());
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(utf8, utf16le, utf16be),
        fc.array(fc.nat()),
        (name, encode, cuts) => {
          const bytes = encode(`${header}\nåäö\n${row({ name })}\n`);
          expect(readTreserva(bytes, cuts).rows.map(({ clientName }) => clientName)).toEqual([name]);
        },
      ),
    );
  });

  test('Windows-1252 has letters and signs between 0x80 and 0x9f', () => {
    const bytes = windows1252(`${header}\n${row({ name: 'X' })}\n`);
    bytes[bytes.lastIndexOf('X'.charCodeAt(0))] = 0x8a;
    expect(readTreserva(bytes).rows.map(({ clientName }) => clientName)).toEqual(['Š']);
  });

  test('a row with bytes that mean nothing is told, and the others are read', () => {
    const bytes = utf8(`${header}\n${row({ name: 'Åsa' })}\n${row({ name: 'X' })}\n${row()}\n`);
    bytes[bytes.lastIndexOf('X'.charCodeAt(0))] = 0xff;
    const { rows, faults } = readTreserva(bytes);
    expect(rows).toHaveLength(2);
    expect(faults).toEqual([{ line: 3, reason: 'broken-encoding' }]);
  });

  test('half a letter at the end of the file is told', () => {
    const whole = utf8(`${header}\n${row()}\n${row({ part: 'Å' })}`);
    expect(readTreserva(whole.subarray(0, -1)).faults).toEqual([{ line: 3, reason: 'broken-encoding' }]);
  });

  test.each([
    ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['pdf', [...Buffer.from('%PDF-1.7')]],
    ['compressed', [0x1f, 0x8b, 0x08]],
    ['binary', [0, 0, 0, 1, 2, 0, 0, 7]],
  ] as const)('a file that is no text is refused: %s', (found, bytes) => {
    const { result } = readTreserva(new Uint8Array([...bytes, ...new Array<number>(20).fill(0)]));
    expect(result).toEqual({ ok: false, refusal: { code: 'file-not-text', found } });
  });

  test('a workbook is no text, and read as one: what is cut is said to be broken', () => {
    const { result } = readTreserva(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]));
    expect(result).toEqual({ ok: false, refusal: { code: 'file-broken', format: 'xlsx' } });
  });

  test('the pieces of the helper are the whole', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(fc.nat()), (bytes, cuts) => {
        expect(Buffer.concat(pieces(bytes, cuts))).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
