import fc from 'fast-check';
import { header, logOf, pieces, readTreserva, row, utf8, windows1252 } from '../../files.ts';

describe('no row is lost', () => {
  const line = fc.oneof(
    { weight: 5, arbitrary: fc.constant(row()) },
    fc.constantFrom(row({ name: '"öppen' }), row({ date: '' }), '"', '""";', ';;;;;;;', 'x'),
    fc.string({ unit: fc.constantFrom('"', ';', 'a', ' ', '\0', 'å') }).filter((text) => text.trim() !== ''),
  );

  test('every line that is not blank is accepted or rejected', () => {
    const oneLine = line.map((text) => text.replaceAll('"', '“'));
    fc.assert(
      fc.property(fc.array(oneLine, { minLength: 1 }), fc.array(fc.nat()), (lines, cuts) => {
        const { rows, faults, result } = readTreserva(utf8([header, ...lines].join('\n')), cuts);
        expect(rows.length + faults.length).toBe(lines.length);
        const told = [...rows, ...faults].map((one) => one.line).sort((a, b) => a - b);
        expect(told).toEqual(lines.map((_, index) => index + 2));
        if (result.ok) expect(result.value).toMatchObject({ rows: lines.length, rejected: faults.length });
      }),
    );
  });

  test('with quotation marks too: no line is told twice, and each that opens a field is accounted for', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(fc.nat()), (lines, cuts) => {
        const bytes = utf8([header, ...lines].join('\n'));
        const { rows, faults } = readTreserva(bytes, cuts);
        const told = [...rows, ...faults].map((one) => one.line);
        expect(new Set(told).size).toBe(told.length);
        expect(told).toContain(2);
        expect(readTreserva(bytes)).toMatchObject({ rows, faults });
      }),
    );
  });

  test('any bytes come to an end, the same however they are cut', () => {
    const valid = windows1252(logOf(row(), row({ name: '"a;b"' }), row()));
    const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.array(fc.nat()), (changes, cuts) => {
        const bytes = valid.slice();
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        expect(pieces(bytes, cuts).reduce((sum, piece) => sum + piece.length, 0)).toBe(bytes.length);
        expect(readTreserva(bytes, cuts)).toEqual(readTreserva(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
