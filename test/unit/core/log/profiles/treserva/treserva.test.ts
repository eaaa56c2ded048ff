import { noMarks } from '@loggkontroll/core/log';
import fc from 'fast-check';
import { header, logOf, readTreserva, row, utf8 } from '../../files.ts';

const refusalOf = (text: string) => {
  const { result } = readTreserva(utf8(text));
  return result.ok ? undefined : result.refusal;
};
const [first = ''] = header.split(';');
const columns = header.split(';');
const values = row().split(';');

describe('a log from Treserva', () => {
  test('is read row by row', () => {
    expect(readTreserva(utf8(logOf(row({ employee: 'ANNA01 ' })))).rows).toEqual([
      {
        line: 2,
        at: '2026-09-03T08:15:00',
        employeeId: 'anna01',
        clientId: '198001019804',
        clientName: 'Åsberg, Örjan',
        unit: 'Björkens korttid',
        act: 'read',
        actText: 'Läst',
        part: 'Journal',
        ipAddress: undefined,
        workstation: undefined,
        marks: noMarks,
      },
    ]);
  });

  test('has its columns in any order, case and punctuation, among others, with any delimiter', () => {
    const wanted = readTreserva(utf8(logOf(row()))).rows;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        fc.boolean(),
        (places, delimiter, upper, quoted) => {
          const write = (cells: readonly string[]): string =>
            ['Annat', ...places.map((place) => cells[place] ?? '')]
              .map((cell) => (quoted || cell.includes(delimiter) ? `"${cell}"` : cell))
              .join(delimiter);
          const names = columns.map((name) => (upper ? name.toUpperCase() : ` ${name.replace('-', ' ')} `));
          expect(readTreserva(utf8(`${write(names)}\n${write(values)}`)).rows).toEqual(wanted);
        },
      ),
    );
  });

  test('may write å, ä and ö as a letter and a sign, in its header and in its words', () => {
    const { rows } = readTreserva(utf8(logOf(row({ act: 'Läst' })).normalize('NFD')));
    expect(rows).toMatchObject([{ employeeId: 'anna01', act: 'read' }]);
  });

  test('may say who took it out before its header, and that is kept', () => {
    const text = `Logg beställd av;Systemadministratör\n\nDatum från: 2026-09-01\n${logOf(row())}`;
    const { rows, result } = readTreserva(utf8(text));
    expect(rows.map(({ line }) => line)).toEqual([5]);
    expect(result).toMatchObject({
      value: { preamble: ['Logg beställd av;Systemadministratör', 'Datum från: 2026-09-01'] },
    });
  });

  test.each([
    ['Datum/Tid', '2026-09-03 08:15'],
    ['Tidpunkt', '2026-09-03T08:15:00'],
    ['Datum', '20260903 0815'],
    ['Datum och tid', '2026/09/03  8.15'],
  ])('may have date and time in one column: %s', (name, value) => {
    const text = `${name};Användare;Personnummer;Enhet;Händelsetyp\n${value};a;19800101-9804;E;Läst`;
    const { rows, result } = readTreserva(utf8(text));
    expect(rows.map(({ at }) => at)).toEqual(['2026-09-03T08:15:00']);
    expect(result).toMatchObject({ value: { missingColumns: ['Namn', 'Del av Treserva'] } });
  });

  test('may tell address and workstation', () => {
    const text = `${header};IP-adress;Arbetsstation\n${row()};10.0.0.7;PC-7\n${row()};;\n`;
    expect(readTreserva(utf8(text)).rows).toMatchObject([
      { ipAddress: '10.0.0.7', workstation: 'PC-7' },
      { ipAddress: undefined, workstation: undefined },
    ]);
  });

  test.each([
    ['Läst', 'read'],
    ['öppnat', 'read'],
    ['VISAT', 'read'],
    ['Läst anteckning', 'read'],
    ['Ändrat', 'changed'],
    ['Skapat', 'created'],
    ['Upprättat', 'created'],
    ['Skrivit ut', 'printed'],
    ['Utskrift av journal', 'printed'],
    ['Kopierat', 'copied'],
    ['Lästa', 'unknown'],
    ['Makulerat', 'unknown'],
  ])('says what was done: %s is %s', (said, act) => {
    expect(readTreserva(utf8(logOf(row({ act: said })))).rows).toMatchObject([{ act, actText: said }]);
  });

  test('an event may concern no unit', () => {
    const rows = ['Ej tillämplig på enhet', 'EJ TILLÄMPLIG PÅ ENHET', '', 'Enhet 4'].map((unit) =>
      row({ unit }),
    );
    expect(readTreserva(utf8(logOf(...rows))).rows.map(({ unit }) => unit)).toEqual([
      null,
      null,
      '',
      'Enhet 4',
    ]);
  });

  test.each([
    [row({ date: '2026-02-30' }), 'date-unreadable'],
    [row({ date: '03/09/2026' }), 'date-unreadable'],
    [row({ time: '' }), 'time-missing'],
    [row({ time: '25:00' }), 'time-unreadable'],
    [row({ time: 'morgon' }), 'time-unreadable'],
    [row({ employee: ' ' }), 'employee-missing'],
    [row({ number: '', name: '' }), 'client-missing'],
    [row({ act: '' }), 'act-missing'],
    ['2026-09-03;08:15', 'too-few-fields'],
    [`${row()};mer`, 'too-many-fields'],
    [row({ name: '"Alm' }), 'quote-unclosed'],
    [row({ name: 'Al\0m' }), 'nul-character'],
    [row({ name: 'Al\ufffdm' }), 'broken-encoding'],
    [row({ name: 'x'.repeat(20_000) }), 'line-too-long'],
  ])('tells the line and the reason of a row that cannot be read: %#', (bad, reason) => {
    const { rows, faults, result } = readTreserva(utf8(logOf(row(), bad, row(), row())));
    expect(faults).toEqual([{ line: 3, reason }]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(result).toMatchObject({ ok: true, value: { rows: 4, accepted: 3, rejected: 1 } });
  });

  test('a quoted field may hold delimiters, quotation marks and line ends', () => {
    const text = `${header}\n${row({ name: '"Alm; ""Bo""\nden yngre"' })}\n${row()}\n`;
    const { rows } = readTreserva(utf8(text));
    expect(rows.map(({ line, clientName }) => [line, clientName])).toEqual([
      [2, 'Alm; "Bo"\nden yngre'],
      [4, 'Åsberg, Örjan'],
    ]);
  });

  test('a quotation mark inside a field is a character like others', () => {
    const { rows } = readTreserva(utf8(logOf(row({ name: 'Alm "Bosse" Bo' }))));
    expect(rows).toMatchObject([{ clientName: 'Alm "Bosse" Bo' }]);
  });

  test('line ends may be mixed', () => {
    const { rows } = readTreserva(utf8(`${header}\r${row()}\r\n${row()}\n\r\n${row()}`));
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test('says nothing more of an access: all rows share the empty list of marks', () => {
    const { rows } = readTreserva(utf8(logOf(row(), row())));
    expect(rows.map(({ marks }) => marks === noMarks)).toEqual([true, true]);
  });

  test('may lack its unit when that is stated with the order', () => {
    const without = (line: string): string => line.split(';').toSpliced(5, 1).join(';');
    const bytes = utf8(`${without(header)}\n${without(row())}`);
    expect(readTreserva(bytes, [], { unit: 'Enhet 9' }).rows).toMatchObject([{ unit: 'Enhet 9' }]);
    const said = [row(), row({ unit: '' }), row({ unit: 'Ej tillämplig på enhet' })];
    expect(readTreserva(utf8(logOf(...said)), [], { unit: 'Enhet 9' }).rows.map(({ unit }) => unit)).toEqual([
      'Björkens korttid',
      'Enhet 9',
      null,
    ]);
  });

  test('a client without a number is known by name', () => {
    expect(readTreserva(utf8(logOf(row({ number: '' })))).rows).toMatchObject([{ clientId: '' }]);
  });
});

describe('a file that is no usable log is refused', () => {
  test.each(['', '\n\r\n  \n', '\ufeff'])('empty: %j', (text) => {
    expect(refusalOf(text)).toEqual({ code: 'file-empty' });
  });

  test('without rows', () => {
    expect(refusalOf(`${header}\n\n`)).toEqual({ code: 'file-without-rows' });
  });

  test('without a header', () => {
    expect(refusalOf('Hej!\nDetta är ett brev; inget annat.\n')).toEqual({ code: 'file-without-header' });
    expect(refusalOf(`${'Hej\n'.repeat(60)}${logOf(row())}`)).toEqual({ code: 'file-without-header' });
  });

  test.each([
    ['Aktör', 2],
    ['Personnummer', 3],
    ['Enhet', 5],
    ['H-Typ', 6],
    [first, 0],
  ])('with what is missing: %s', (name, place) => {
    const without = (line: string): string => line.split(';').toSpliced(place, 1).join(';');
    expect(refusalOf(`${without(header)}\n${without(row())}`)).toEqual({
      code: 'file-columns-missing',
      columns: [name],
    });
  });

  test('when no row tells the time of day', () => {
    const without = (line: string): string => line.split(';').toSpliced(1, 1).join(';');
    expect(refusalOf(`${without(header)}\n${without(row())}`)).toEqual({
      code: 'file-columns-missing',
      columns: ['Tid'],
    });
  });

  test('when nobody can say which column is meant', () => {
    expect(refusalOf(`${header};Namn\n${row()};Bo`)).toEqual({
      code: 'file-columns-twice',
      columns: ['Namn'],
    });
  });

  test('when most of it cannot be read', () => {
    const bad = row({ date: 'i går' });
    expect(refusalOf(logOf(bad, row(), bad))).toEqual({
      code: 'file-mostly-unreadable',
      rows: 3,
      rejected: 2,
      first: [
        { line: 2, reason: 'date-unreadable' },
        { line: 4, reason: 'date-unreadable' },
      ],
    });
  });

  test('a single endless line is not gathered', () => {
    const reader = readTreserva(new Uint8Array(10_000_000).fill(0x41));
    expect(reader.result).toEqual({ ok: false, refusal: { code: 'file-without-header' } });
  });
});
