import { noMarks, profiles } from '@loggkontroll/core/log';
import { readWith, utf8 } from '../../files.ts';

const header = 'HSA-id;Roll;Ärende-id;Ärendestatus;Personnummer;Tid;Händelse';
const hsaId = 'SE2321000131-P000000000001';

const row = (written: Partial<Record<'state' | 'client' | 'act' | 'time' | 'employee', string>> = {}) =>
  [
    written.employee ?? hsaId,
    'Ärendemottagare',
    '4711',
    written.state ?? 'Pågående',
    written.client ?? '19800101-9804',
    written.time ?? '2026-09-03 08:15',
    written.act ?? 'Läst ärende',
  ].join(';');

const read = (text: string, stated = {}) => readWith(profiles['1177'], utf8(text), [], stated);
const readRows = (...rows: readonly string[]) => read([header, ...rows].join('\n')).rows;

describe('a log of cases in 1177', () => {
  test('is read row by row; the unit is the one stated with the control', () => {
    expect(read(`${header}\n${row()}`, { unit: 'Vårdcentralen Björken' }).rows).toEqual([
      {
        line: 2,
        at: '2026-09-03T08:15:00',
        employeeId: hsaId.toLowerCase(),
        clientId: '198001019804',
        clientName: '',
        unit: 'Vårdcentralen Björken',
        act: 'read',
        actText: 'Läst ärende',
        part: '4711, Ärendemottagare',
        ipAddress: undefined,
        workstation: undefined,
        marks: noMarks,
      },
    ]);
  });

  test('says that the unit is not there when it is not stated either', () => {
    const { rows, result } = read(`${header}\n${row()}`);
    expect(rows).toMatchObject([{ unit: '' }]);
    expect(result).toMatchObject({ ok: true, value: { missingColumns: ['Enhet'] } });
    expect(read(`${header}\n${row()}`, { unit: 'E' }).result).toMatchObject({
      value: { missingColumns: [] },
    });
  });

  test.each([
    ['Pågående', []],
    ['Avslutad', ['closed-case']],
    ['avslutat 2026-08-01', ['closed-case']],
    ['Ej avslutad', []],
    ['Stängt', ['closed-case']],
    ['Avliden', ['deceased-client']],
    ['Avslutad (avliden)', ['closed-case', 'deceased-client']],
    ['Avslutande samtal', []],
    ['', []],
  ])('knows how the case stood: %s', (state, marks) => {
    expect(readRows(row({ state }))[0]?.marks).toEqual(marks);
  });

  test.each([
    ['Tilldelat sig själv rollen behörighetsadministratör', true],
    ['Lagt till roll: granskare (SE2321000131-p000000000001)', true],
    ['Tilldelat rollen granskare till SE2321000131-P000000000002', false],
    ['Tagit bort rollen granskare för sig själv', false],
    ['Läst rollspel sig själv', false],
  ])('knows a role that was granted to oneself: %s', (act, granted) => {
    const marks = readRows(row({ act }))[0]?.marks;
    expect(marks).toEqual(granted ? ['self-granted-role'] : []);
  });

  test('may have a column that says to whom a role was granted', () => {
    const text = `${header};Mottagare\n${row({ act: 'Tilldelat roll' })};${hsaId}\n${row({ act: 'Tilldelat roll' })};SE1`;
    expect(read(text).rows.map(({ marks }) => marks)).toEqual([['self-granted-role'], []]);
  });

  test('demands a client of everything but roles', () => {
    const { rows, faults } = read(
      [header, row({ client: '', act: 'Tilldelat roll' }), row({ client: '' }), row()].join('\n'),
    );
    expect(rows.map(({ clientId }) => clientId)).toEqual(['', '198001019804']);
    expect(faults).toEqual([{ line: 3, reason: 'client-missing' }]);
  });

  test('may have its date in a column of its own', () => {
    const text = `Datum;${header}\n2026-09-03;${row({ time: '08:15:30' })}`;
    expect(read(text).rows.map(({ at }) => at)).toEqual(['2026-09-03T08:15:30']);
  });

  test.each([
    [0, 'HSA-id'],
    [4, 'Personnummer'],
    [5, 'Tid'],
    [6, 'Händelse'],
  ])('is refused with what is missing: %i', (place, title) => {
    const without = (line: string): string => line.split(';').toSpliced(place, 1).join(';');
    expect(read(`${without(header)}\n${without(row())}`).result).toEqual({
      ok: false,
      refusal: { code: 'file-columns-missing', columns: [title] },
    });
  });
});
