import fc from 'fast-check';
import {
  joinCodedParts,
  openCodedPart,
  placeToCut,
  profiles,
  tableBeginning,
  type LogRowFault,
} from '@loggkontroll/core/log';
import { logOf, row, utf8, windows1252 } from '../files.ts';
import { bothWays, codedSink, type Told } from './both-ways.ts';

const { table } = profiles.treserva;
if (!table) throw new Error('Treserva is a table');

/** Reads a file in parts that begin at the first place to cut after each of `wishes`. */
const inParts = (bytes: Uint8Array, wishes: readonly number[]) => {
  const beginning = tableBeginning(table, bytes);
  if (!beginning) throw new Error('No beginning');
  const rest = bytes.length - beginning.rowsFrom;
  const cuts = wishes.flatMap((wish) => {
    const from = beginning.rowsFrom + (wish % (rest + 1));
    const place = placeToCut(beginning, bytes.subarray(from));
    return place === undefined ? [] : [from + place];
  });
  const places = [beginning.rowsFrom, ...new Set(cuts.sort((a, b) => a - b)), bytes.length];
  const rows: (readonly number[])[] = [];
  const faults: [number, LogRowFault][] = [];
  let before = 0;
  const parts = places.slice(0, -1).map((from, index) => {
    const told = codedSink();
    const reader = openCodedPart(table, beginning, index === 0, told.sink, { addresses: true });
    reader.push(bytes.subarray(from, places[index + 1]));
    const part = reader.end();
    for (const [line = 0, ...others] of told.rows()) rows.push([line + before, ...others]);
    for (const [line, fault] of told.faults()) faults.push([line + before, fault]);
    before += part.lines;
    return part;
  });
  const result: unknown = joinCodedParts(table, beginning, parts);
  return { told: { rows, faults, result } satisfies Told, parts: parts.length };
};

describe('a log in parts', () => {
  /** More than what is needed to tell the encoding. */
  const usual = Array.from({ length: 900 }, (_, index) => row({ employee: `anv${index}`, name: 'Åsberg' }));

  test('is the same as the whole', () => {
    for (const encode of [utf8, windows1252, (text: string) => utf8(`\ufeff${text}`)]) {
      const bytes = encode(`Preamble\n\n${logOf(...usual)}`);
      const { told, parts } = inParts(bytes, [3000, 9000]);
      expect(parts).toBe(3);
      expect(told).toEqual(bothWays('treserva', bytes).coded);
    }
  });

  test('is not cut within a row, nor where that cannot be told', () => {
    const begun = Array.from({ length: 900 }, () => [row({ part: '"begun' }), 'and ended"']).flat();
    const bytes = utf8(logOf(...begun));
    expect(inParts(bytes, [1000, 2000]).parts).toBe(1);
    expect(inParts(utf8(logOf(...begun, ...usual)), [100]).parts).toBe(2);
  });

  test('is read as a whole where the beginning does not tell enough', () => {
    expect(tableBeginning(table, utf8('a;b\n'.repeat(100)))).toBeUndefined();
    expect(tableBeginning(table, utf8(logOf().slice(0, 20)))).toBeUndefined();
    expect(tableBeginning(table, new Uint8Array(Buffer.from(logOf(row()), 'utf16le')))).toBeUndefined();
  });

  test('with quotation marks anywhere, however it is cut', () => {
    const line = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(row(), row({ name: '"Ek; Ask"' }), row({ date: 'x' })) },
      fc.constantFrom('"', row({ part: '"' }), row({ name: '"' }), 'x";y', '', ';;', row({ part: 'nul\0' })),
    );
    const ends = fc.constantFrom('\r\n', '\n', '\r');
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 30, maxLength: 150 }),
        ends,
        fc.array(fc.nat(20_000), { maxLength: 4 }),
        (lines, end, wishes) => {
          const bytes = utf8([logOf().trim(), ...lines, ...usual, ...lines].join(end));
          const { general } = bothWays('treserva', bytes);
          expect(inParts(bytes, wishes).told).toEqual(general);
        },
      ),
      { numRuns: 100 },
    );
  });
});
