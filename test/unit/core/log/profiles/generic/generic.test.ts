import { genericProfile, parseMapping, type Mapping } from '@loggkontroll/core/log';
import { accepted, readWith, utf8 } from '../../files.ts';
import { workbookOf } from '../xlsx/workbook.ts';

const mapping: Mapping = {
  format: 'loggkontroll-mapping',
  version: 1,
  name: 'Hälsosystemet',
  columns: {
    moment: 'När',
    employee: 'Vem',
    client: 'Patient',
    clientName: 'Patientens namn',
    unit: 'Avd.',
    act: 'Vad',
    part: 'Modul',
  },
  dates: ['D/M/YYYY'],
  acts: { Visning: 'read', 'Visning utskrift': 'printed', Export: 'copied' },
  units: { '-': null, HSV1: 'Hemsjukvård Norr' },
  marks: [
    { column: 'Nödläge', values: { Ja: 'break-glass' } },
    { column: 'Status', values: { Stängd: 'closed-case', Död: 'deceased-client' } },
  ],
};

const header = 'När;Vem;Patient;Patientens namn;Avd.;Vad;Modul;Nödläge;Status';
const line = (changes: Readonly<Record<number, string>> = {}): string =>
  ['3/9/2026 08:15', 'Anna01', '19800101-9804', 'Åsberg, Örjan', 'HSV1', 'Visning', 'Journal', 'Nej', 'Öppen']
    .map((cell, n) => changes[n] ?? cell)
    .join(';');

const read = (text: string, change: Partial<Mapping> = {}, stated = {}) =>
  readWith(genericProfile({ ...mapping, ...change }), utf8(text), [], stated);
const rowsOf = (...lines: readonly string[]) => read([header, ...lines].join('\n')).rows;

describe('a log that a mapping describes', () => {
  test('is read row by row', () => {
    expect(rowsOf(line())).toEqual([
      {
        ...{ line: 2, at: '2026-09-03T08:15:00', employeeId: 'anna01' },
        ...{ clientId: '198001019804', clientName: 'Åsberg, Örjan', unit: 'Hemsjukvård Norr' },
        ...{ act: 'read', actText: 'Visning', part: 'Journal', marks: [] },
        ...{ ipAddress: undefined, workstation: undefined },
      },
    ]);
  });

  test.each([
    ['visning', 'read'],
    ['Visning av journal', 'read'],
    ['Visning utskrift', 'printed'],
    ['Export', 'copied'],
    ['Läst', 'read'],
    ['Visningar', 'unknown'],
  ])('translates what was done, and knows the usual words: %s is %s', (said, act) => {
    expect(rowsOf(line({ 5: said }))).toMatchObject([{ act, actText: said }]);
  });

  test.each([
    ['-', null],
    ['hsv1', 'Hemsjukvård Norr'],
    ['Annan', 'Annan'],
  ])('translates units: %s', (said, unit) => {
    expect(rowsOf(line({ 4: said }))).toMatchObject([{ unit }]);
  });

  test.each([
    ['JA', 'Öppen', ['break-glass']],
    ['Ja', 'stängd', ['break-glass', 'closed-case']],
    ['', 'Död', ['deceased-client']],
  ])('reads marks: %s, %s', (emergency, status, marks) => {
    expect(rowsOf(line({ 7: emergency, 8: status }))).toMatchObject([{ marks }]);
  });

  test.each<[Partial<Mapping>, string, string]>([
    [{}, '2026-09-03 08:15', '2026-09-03T08:15:00'],
    [{}, '03/09/2026, 8:15 pm', '2026-09-03T20:15:00'],
    [{ dates: ['M/D/YY'] }, '9/3/26 08:15', '2026-09-03T08:15:00'],
    [{ dates: ['D.M.YYYY', 'D/M/YYYY'] }, '3.9.2026 08:15', '2026-09-03T08:15:00'],
    [{ dates: ['DDMMYYYY'] }, '03092026 0815', '2026-09-03T08:15:00'],
    [{ dates: ['unix'] }, '1788415200', '2026-09-03T08:00:00'],
    [{ dates: ['unix-ms'] }, '1788415200999', '2026-09-03T08:00:00'],
    [{ clock: 'utc' }, '2026-09-03T06:15:00', '2026-09-03T08:15:00'],
    [{ clock: 'utc' }, '2026-12-03 23:15', '2026-12-04T00:15:00'],
    [{}, '2026-09-03T06:15:00Z', '2026-09-03T08:15:00'],
  ])('reads dates as it says: %j %s', (change, written, at) => {
    const { rows, faults } = read(`${header}\n${line({ 0: written })}`, change);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ at }]);
  });

  test.each([
    ['31/2/2026 08:15', 'date-unreadable'],
    ['9/13/2026 08:15', 'date-unreadable'],
    ['3/9/2026', 'time-missing'],
  ])('tells a moment that cannot be read: %s', (written, reason) => {
    const { faults } = read(`${header}\n${line({ 0: written })}\n${line()}`);
    expect(faults).toEqual([{ line: 2, reason }]);
  });

  test('may have date and time apart', () => {
    const { moment: _, ...columns } = mapping.columns;
    const text = `Dag;Kl;Vem;Patient;Avd.;Vad\n3/9/2026;08.15;a;19800101-9804;E;Visning`;
    expect(read(text, { columns: { ...columns, date: 'dag', time: 'KL' } }).rows).toMatchObject([
      { at: '2026-09-03T08:15:00' },
    ]);
  });

  test('may be a workbook', () => {
    const sheet = [header.split(';'), line().split(';')];
    expect(readWith(genericProfile(mapping), workbookOf(sheet)).rows).toEqual(rowsOf(line()));
  });

  test('lacks its unit, unless the mapping or the control states it', () => {
    const { unit: _, ...columns } = mapping.columns;
    const text = `${header}\n${line()}`;
    expect(read(text, { columns }).result).toEqual({
      ok: false,
      refusal: { code: 'file-columns-missing', columns: ['Enhet'] },
    });
    expect(read(text, { columns, unit: 'Enhet 4' }).rows).toMatchObject([{ unit: 'Enhet 4' }]);
    expect(read(text, { columns, unit: 'Enhet 4' }, { unit: 'Enhet 9' }).rows).toMatchObject([
      { unit: 'Enhet 9' },
    ]);
  });

  test.each([
    [0, 'När'],
    [1, 'Vem'],
    [2, 'Patient'],
    [4, 'Avd.'],
    [5, 'Vad'],
  ])('is refused with what is missing: %i', (place, title) => {
    const without = (text: string): string => text.split(';').toSpliced(place, 1).join(';');
    expect(read(`${without(header)}\n${without(line())}`).result).toEqual({
      ok: false,
      refusal: { code: 'file-columns-missing', columns: [title] },
    });
  });

  test('says what the mapping names and the law does not demand, and the file lacks', () => {
    const text = `När;Vem;Patient;Avd.;Vad\n3/9/2026 08:15;a;19800101-9804;E;Visning`;
    expect(read(text).result).toMatchObject({
      value: {
        missingColumns: ['Patientens namn', 'Modul', 'Nödläge', 'Status'],
        profile: 'generic',
      },
    });
  });

  test('its mapping may come from a file', () => {
    expect(accepted(parseMapping(JSON.stringify(mapping)))).toEqual(mapping);
  });
});
