import { profiles, type LogProfile, type LogRow } from '@loggkontroll/core/log';
import fc from 'fast-check';
import { header, readWith, utf16le, utf8 } from '../files.ts';
import { ndjson, r4 } from '../profiles/fhir/events.ts';
import { documentOf, entry } from '../profiles/rivta/entries.ts';
import { workbookOf } from '../profiles/xlsx/workbook.ts';

interface Access {
  readonly account: string;
  readonly client: string;
  readonly name: string;
  readonly unit: string;
  readonly act: string;
  readonly second: number;
}

const awkward = [
  '"',
  ';',
  ',',
  "'",
  '&',
  '<',
  '>',
  '\\',
  '{',
  '_x0041_',
  'å',
  'Ö',
  'é',
  '€',
  '😀',
  ' ',
  'a',
  'b',
  '0',
];
const text = (more: readonly string[] = []) =>
  fc
    .array(fc.oneof(fc.constantFrom(...awkward, ...more), fc.string({ maxLength: 3 })), { maxLength: 8 })
    // Characters that no format can hold, or that stand for what cannot be read, are not what is tried here.
    .map((parts) =>
      parts.join('').replace(/[\p{Cc}\ufffd\ufeff]/gu, (sign) => (more.includes(sign) ? sign : '')),
    )
    .map((whole) => whole.trim());
const said = (more: readonly string[] = []) => text(more).map((whole) => whole || 'x');

const access = (more: readonly string[] = []): fc.Arbitrary<Access> =>
  fc.record({
    account: said(),
    client: fc.constantFrom('198001019804', '198001619801', 'TF-17'),
    name: text(more),
    unit: said(more),
    act: said(),
    second: fc.integer({ min: 0, max: 86_399 }),
  });

const clockOf = ({ second }: Access): string => new Date(second * 1000).toISOString().slice(11, 19);

/** What has to be read of an access. */
const wanted = (one: Access) => ({
  at: `2026-09-03T${clockOf(one)}`,
  employeeId: one.account.toLowerCase(),
  clientId: one.client.replace('-', ''),
  clientName: one.name,
  unit: one.unit,
  actText: one.act,
});

const readOf = ({ at, employeeId, clientId, clientName, unit, actText }: LogRow) => ({
  ...{ at, employeeId, clientId, clientName, unit, actText },
});

const cellsOf = (one: Access): string[] => [
  ...['2026-09-03', clockOf(one), one.account, one.client, one.name, one.unit, one.act, ''],
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const expectAll = (profile: LogProfile, bytes: Uint8Array, accesses: readonly Access[]): void => {
  const { rows, faults } = readWith(profile, bytes);
  expect(faults).toEqual([]);
  expect(rows.map(readOf)).toEqual(accesses.map(wanted));
};

const list = (more: readonly string[] = []) => fc.array(access(more), { minLength: 1, maxLength: 6 });
const runs = { numRuns: 400 };

describe('what is written is what is read', () => {
  test('as text, quoted, with any delimiter, in UTF-8 and UTF-16', () => {
    const encodings = [
      utf8,
      (whole: string) => utf16le(`\ufeff${whole}`),
      (whole: string) => utf8(`\ufeff${whole}`),
    ];
    fc.assert(
      fc.property(
        list(),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom(...encodings),
        (all, delimiter, encode) => {
          const lines = [header.split(';'), ...all.map(cellsOf)].map((cells) =>
            cells.map(quoted).join(delimiter),
          );
          // One byte in two letters says nothing of the encoding; a known word in the file does.
          expectAll(profiles.treserva, encode(lines.join('\r\n')), all);
        },
      ),
      runs,
    );
  });

  test('as text with line ends in it: what is read is right, and what is not read is told', () => {
    fc.assert(
      fc.property(list(['\n', '\r\n', '"\n', '\n"', '";"']), (all) => {
        const lines = [header.split(';'), ...all.map(cellsOf)].map((cells) => cells.map(quoted).join(';'));
        const { rows, faults } = readWith(profiles.treserva, utf8(lines.join('\n')));
        const right = all.map((one) => JSON.stringify(wanted(one)).replaceAll('\\r\\n', '\\n'));
        for (const row of rows) {
          const at = right.indexOf(JSON.stringify(readOf(row)));
          expect(at).toBeGreaterThanOrEqual(0);
          right.splice(0, at + 1);
        }
        expect(rows.length === all.length || faults.length > 0).toBe(true);
      }),
      runs,
    );
  });

  test('as a workbook', () => {
    const escaped = (cell: string): string => cell.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
    fc.assert(
      fc.property(list(['\n']), (all) => {
        const sheet = [header.split(';'), ...all.map((one) => cellsOf(one).map(escaped))];
        expectAll(profiles.treserva, workbookOf(sheet), all);
      }),
      { numRuns: 150 },
    );
  });

  test('as XML', () => {
    const escaped = (whole: string): string =>
      whole.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
    fc.assert(
      fc.property(list(['\n']), (all) => {
        const entries = all.map((one) =>
          entry({
            ...{ type: escaped(one.act), userId: escaped(one.account), unit: escaped(one.unit) },
            ...{ at: `2026-09-03T${clockOf(one)}`, patients: [[one.client, escaped(one.name)]] },
          }),
        );
        expectAll(profiles.rivta, utf8(documentOf(...entries)), all);
      }),
      runs,
    );
  });

  test('as JSON', () => {
    fc.assert(
      fc.property(list(['\n', '\t']), (all) => {
        const events = all.map((one) =>
          r4({
            ...{ recorded: `2026-09-03T${clockOf(one)}+02:00`, account: one.account },
            ...{ client: one.client, name: one.name },
            more: { source: { site: one.unit }, subtype: [{ code: 'x', display: one.act }] },
          }),
        );
        expectAll(profiles.fhir, utf8(ndjson(...events)), all);
        expectAll(profiles.fhir, utf8(JSON.stringify(events)), all);
      }),
      runs,
    );
  });
});
