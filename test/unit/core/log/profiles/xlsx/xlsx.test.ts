import { profiles } from '@loggkontroll/core/log';
import fc from 'fast-check';
import { header, readTreserva, row, utf8 } from '../../files.ts';
import { partsOf, styles, workbookOf, zipOf, type Cell } from './workbook.ts';

const head = header.split(';');
const cells = (written: Parameters<typeof row>[0] = {}): Cell[] => row(written).split(';');
const withCell = (place: number, cell: Cell, from: Cell[] = cells()): Cell[] => from.with(place, cell);
const serial = (iso: string): number => Date.parse(`${iso}Z`) / 86_400_000 + 25_569;
const read = (bytes: Uint8Array) => readTreserva(bytes);

describe('a log in a workbook', () => {
  test('says the same as in text, with rows for lines', () => {
    const more = withCell(4, 'Alm; "Bo" & <Cia>', cells({ time: '09:00:00', part: '' }));
    const { rows, result } = read(workbookOf([['Uttag för', 'Enhet 4'], [], head, cells(), [], more]));
    const text = readTreserva(
      utf8(`x\n\n${header}\n${row()}\n\n${row({ time: '09:00:00', part: '' })}`),
    ).rows;
    expect(rows).toEqual([text[0], { ...text[1], clientName: 'Alm; "Bo" & <Cia>' }]);
    expect(result).toMatchObject({
      value: { profile: 'treserva', encoding: 'xlsx', rows: 2, preamble: ['Uttag för;Enhet 4'] },
    });
  });

  test.each<[string, Cell, Cell, string]>([
    ['texts', '2026-09-03', '08:15', '2026-09-03T08:15:00'],
    [
      'a date and a time',
      { number: serial('2026-09-03T00:00:00'), style: styles.date },
      { number: 0.34375, style: styles.time },
      '2026-09-03T08:15:00',
    ],
    [
      'the same moment in both, shown in part',
      { number: serial('2026-09-03T08:15:30'), style: styles.date },
      { number: serial('2026-09-03T08:15:30'), style: styles.time },
      '2026-09-03T08:15:30',
    ],
    [
      'a moment alone',
      { number: serial('2026-09-03T23:59:59'), style: styles.swedishMoment },
      '',
      '2026-09-03T23:59:59',
    ],
    ['midnight', { number: serial('2026-09-03T00:00:00'), style: styles.moment }, '', '2026-09-03T00:00:00'],
    ['a date as a number', { number: 20260903, style: styles.plain }, '08:15', '2026-09-03T08:15:00'],
  ])('has moments as workbooks have them: %s', (_, date, time, at) => {
    const { rows, faults } = read(workbookOf([head, withCell(1, time, withCell(0, date))]));
    expect(faults).toEqual([]);
    expect(rows.map((one) => one.at)).toEqual([at]);
  });

  test('never reads a number that is not shown as a date as one', () => {
    const { faults } = read(
      workbookOf([head, withCell(0, { number: 46_268, style: styles.plain }), cells()]),
    );
    expect(faults).toEqual([{ line: 2, reason: 'date-unreadable' }]);
  });

  test('counts every second of a day right, from 1900 and from 1904', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), fc.constantFrom(1900, 1904), (second, base) => {
        const at = new Date(Date.parse('2026-09-03T00:00:00Z') + second * 1000).toISOString().slice(0, 19);
        const number = serial(at) - (base === 1904 ? 1462 : 0);
        const moment = withCell(1, '', withCell(0, { number, style: styles.moment }));
        expect(read(zipOf(partsOf([[head, moment]], { base }))).rows.map((one) => one.at)).toEqual([at]);
      }),
    );
  });

  test('has personal identity numbers as numbers, with the zeros that are shown', () => {
    const { rows } = read(
      workbookOf([
        head,
        withCell(3, { number: 198001019804, style: styles.plain }),
        withCell(3, { number: 8_001_019_804, style: styles.personnummer }),
        withCell(3, { number: 101_019_802, style: styles.personnummer }),
      ]),
    );
    expect(rows.map(({ clientId }) => clientId)).toEqual(['198001019804', '198001019804', '0101019802']);
  });

  test('has cells of every kind', () => {
    const name = (xml: string) => withCell(4, { xml });
    const { rows, faults } = read(
      workbookOf([
        head,
        name('<c r="E2" t="inlineStr"><is><r><t>Alm, </t></r><r><t>Bo</t></r><rPh><t>x</t></rPh></is></c>'),
        name('<c r="E3" t="str"><f>A1</f><v>Berg, _x00C5_sa</v></c>'),
        name('<c r="E4" t="s"><v>999</v></c>'),
        name('<c t="str"><v>Ceder</v></c>'),
      ]),
    );
    expect(rows.map(({ clientName }) => clientName)).toEqual(['Alm, Bo', 'Berg, Åsa', 'Ceder']);
    expect(faults).toEqual([{ line: 4, reason: 'broken-encoding' }]);
  });

  test('is the first sheet with a header; the others are not looked at', () => {
    const { rows } = read(workbookOf([['Om uttaget']], [], [head, cells()], [head, cells(), cells()]));
    expect(rows).toHaveLength(1);
  });

  test('tells the row and the reason of a row that cannot be read', () => {
    const { faults, result } = read(
      workbookOf([
        head,
        ...[cells(), [...cells(), 'mer'], withCell(0, 'x'), cells(), withCell(4, 'x'.repeat(20_000))],
        ...[withCell(4, '_x0000_'), withCell(4, '_xFFFD_'), cells(), cells(), cells()],
      ]),
    );
    expect(faults).toEqual([
      { line: 3, reason: 'too-many-fields' },
      { line: 4, reason: 'date-unreadable' },
      { line: 6, reason: 'line-too-long' },
      { line: 7, reason: 'nul-character' },
      { line: 8, reason: 'broken-encoding' },
    ]);
    expect(result).toMatchObject({ value: { rows: 10, accepted: 5, rejected: 5 } });
  });

  test('is read the same however its bytes are cut', () => {
    const bytes = workbookOf([head, cells(), cells()]);
    const wanted = read(bytes);
    fc.assert(
      fc.property(fc.array(fc.nat()), (cuts) => expect(readTreserva(bytes, cuts)).toEqual(wanted)),
      { numRuns: 50 },
    );
  });

  test('may be of any profile that is a table', () => {
    const sheet = [
      ['HSA-id', 'Personnummer', 'Tid', 'Händelse'],
      ['SE1', '19800101-9804', '2026-09-03 08:15', 'Läst'],
    ];
    const rows: string[] = [];
    const reader = profiles['1177'].open({
      row: ({ employeeId }) => rows.push(employeeId),
      fault: () => undefined,
    });
    reader.push(workbookOf(sheet));
    expect(reader.end()).toMatchObject({ ok: true, value: { profile: '1177' } });
    expect(rows).toEqual(['se1']);
  });
});
