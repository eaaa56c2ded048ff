import fc from 'fast-check';
import Personnummer from 'personnummer';
import { extractRowsOf, readableExtract } from '@loggkontroll/core/extract-text';
import type { ExtractChoices, ExtractRow } from '@loggkontroll/core/extract-text';
import { judge, unjudged } from '@loggkontroll/core/log';
import type { Delivery } from '@loggkontroll/core/log';
import { staffNaming } from '@loggkontroll/core/policy';

const row: ExtractRow = {
  at: '2026-09-03T08:12:40',
  unit: 'Björkens gruppbostad',
  act: 'read',
  part: 'Genomförandeplan',
  employeeId: 'anna01',
  employeeName: 'Anna Ek',
  role: 'Stödassistent',
  clientId: 'client-1',
  clientName: 'Brita Al',
  grounds: 'care',
};
const choices: ExtractChoices = {
  clientId: 'client-1',
  from: '2026-09-01',
  to: '2026-09-30',
  staff: 'name',
  hiddenEmployees: new Set(),
  shownParts: new Set(['Genomförandeplan', 'Journal', 'Anteckning om Cia', 'Ek, Anna', '19121212-1212']),
  groundsShown: true,
};
const entriesOf = (rows: readonly Partial<ExtractRow>[], change: Partial<ExtractChoices> = {}) =>
  readableExtract(
    rows.map((each) => ({ ...row, ...each })),
    { ...choices, ...change },
  ).extract.entries;

describe('what the client reads', () => {
  test('is from which operation, when, what kind of act, by whom and on what grounds (NPO)', () => {
    expect(entriesOf([{}])).toEqual([
      {
        at: '2026-09-03T08:12',
        operation: { kind: 'named', name: 'Björkens gruppbostad' },
        act: 'read',
        part: 'Genomförandeplan',
        reader: { kind: 'name', name: 'Anna Ek' },
        who: 0,
        grounds: 'care',
      },
    ]);
    expect(entriesOf([{}], { groundsShown: false })[0]).not.toHaveProperty('grounds');
  });

  test('names staff as the assessment says, and nobody who is threatened', () => {
    const readers = (change: Partial<ExtractChoices>, each: Partial<ExtractRow> = {}) =>
      entriesOf([each], change).map(({ reader }) => reader);
    expect(readers({ staff: 'role' })).toEqual([{ kind: 'role', role: 'Stödassistent' }]);
    expect(readers({ staff: 'role' }, { role: undefined })).toEqual([{ kind: 'employee-of' }]);
    expect(readers({ staff: 'employee-of' })).toEqual([{ kind: 'employee-of' }]);
    expect(readers({ hiddenEmployees: new Set(['anna01']) })).toEqual([{ kind: 'employee-of' }]);
    expect(readers({ staff: 'name' }, { employeeName: '' })).toEqual([{ kind: 'not-said' }]);
    expect(readers({ staff: 'name' }, { employeeId: 'anna01', employeeName: 'anna01' })).toEqual([
      { kind: 'not-said' },
    ]);
  });

  test('tells apart a unit that is not said from none at all', () => {
    expect(entriesOf([{ unit: null }, { unit: '' }]).map(({ operation }) => operation.kind)).toEqual([
      'none',
      'not-said',
    ]);
  });

  test('says what one person did alike within a minute once, and two people apart', () => {
    const rows = [
      {},
      { at: '2026-09-03T08:12:59' },
      { at: '2026-09-03T08:13:00' },
      { employeeId: 'bo02', employeeName: 'Bo Asp' },
    ];
    expect(entriesOf(rows, { staff: 'employee-of' }).map(({ at, who }) => [at, who])).toEqual([
      ['2026-09-03T08:12', 0],
      ['2026-09-03T08:12', 1],
      ['2026-09-03T08:13', 0],
    ]);
  });

  test('leaves out other clients and what was not asked for, and tells whoever assesses how much', () => {
    const { extract, report } = readableExtract(
      [row, { ...row, clientId: 'client-2' }, { ...row, at: '2026-10-01T00:00:00' }],
      choices,
    );
    expect(extract.entries).toHaveLength(1);
    expect(report).toEqual({ rowsOfOthers: 1, rowsOutsidePeriod: 1, maskedParts: [] });
  });

  test('leaves out the part of the record where its name tells of somebody else', () => {
    const other = { clientId: 'client-2', clientName: 'Cia Holm' };
    const parts = ['Anteckning om Cia', 'Journal', 'Ek, Anna', '19121212-1212'];
    const rows = [...parts.map((part, at) => ({ part, at: `2026-09-0${String(at + 1)}T10:00:00` })), other];
    expect(entriesOf(rows).map(({ part }) => part)).toEqual([undefined, 'Journal', 'Ek, Anna', undefined]);
    expect(entriesOf(rows, { staff: 'role' }).map(({ part }) => part)).toEqual([
      undefined,
      'Journal',
      undefined,
      undefined,
    ]);
  });

  test('shows of the log’s own words only what whoever assesses has found fit, who is told of the rest', () => {
    const { extract, report } = readableExtract([{ ...row, part: 'Samtal med grannen' }], choices);
    expect(extract.entries[0]).not.toHaveProperty('part');
    expect(report.maskedParts).toEqual(['Samtal med grannen']);
  });

  test('comes with a legend of what occurs in it and no more', () => {
    const { extract } = readableExtract([row, { ...row, act: 'printed', grounds: 'none-found' }], choices);
    expect(extract.legend).toEqual({
      acts: ['printed', 'read'],
      grounds: ['care', 'none-found'],
      readers: ['name'],
      operations: ['named'],
    });
  });
});

describe('whatever the log says', () => {
  const born = (days: number) => new Date(Date.UTC(1930, 0, 1 + days)).toISOString().slice(0, 10);
  const identity = fc
    .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 100, max: 999 }))
    .map(([days, serial]) => {
      const start = `${born(days).replaceAll('-', '')}${String(serial)}`;
      const check = [...Array(10).keys()].find((digit) => Personnummer.valid(`${start}${String(digit)}`));
      return `${start}${String(check ?? 0)}`;
    });
  const clients = [
    { clientId: 'client-1', clientName: 'Brita Al' },
    { clientId: 'client-2', clientName: 'Cia Holm' },
    { clientId: 'client-3', clientName: 'Dag Lundvik' },
  ];
  const employees = [
    { employeeId: 'anna01', employeeName: 'Anna Granqvist', role: 'Stödassistent' },
    { employeeId: 'bo02', employeeName: 'Bosse Aspelund', role: undefined },
  ];
  const words = fc.oneof(
    fc.constantFrom('Journal', 'Om Cia Holm', 'lundvik dag', 'Granqvist', 'BOSSE', 'bo02'),
    identity,
    identity.map((number) => `${number.slice(0, 8)}-${number.slice(8)} plan`),
  );
  const rows = fc.array(
    fc
      .record({
        at: fc
          .integer({ min: 0, max: 4_000 })
          .map((minutes) =>
            new Date(Date.UTC(2026, 8, 1, 0, minutes, minutes % 60)).toISOString().slice(0, 19),
          ),
        unit: fc.constantFrom('Björken', 'Eken', '', null),
        act: fc.constantFrom('read' as const, 'changed' as const, 'unknown' as const),
        part: words,
        grounds: fc.constantFrom('care' as const, 'none-found' as const, 'not-assessed' as const),
        client: fc.constantFrom(...clients),
        employee: fc.constantFrom(...employees),
      })
      .map(({ client, employee, ...rest }): ExtractRow => ({ ...rest, ...client, ...employee })),
    { maxLength: 40 },
  );
  /** Everybody is somewhere in the log, if not in the period; every word of it has been found fit. */
  const everybody = clients.flatMap((client) =>
    employees.map((employee): ExtractRow => ({
      ...row,
      ...client,
      ...employee,
      part: '',
      at: '2026-08-01T08:00:00',
    })),
  );
  const shown = (given: readonly ExtractRow[]) => ({ shownParts: new Set(given.map(({ part }) => part)) });
  const anyChoices = fc.record({
    staff: fc.constantFrom(...staffNaming),
    hiddenEmployees: fc.constantFrom(new Set<string>(), new Set(['anna01'])),
    groundsShown: fc.boolean(),
  });

  test('no third person, no identity number, no account and nobody hidden is in the extract', () => {
    fc.assert(
      fc.property(rows, anyChoices, (given, chosen) => {
        const { extract } = readableExtract([...given, ...everybody], {
          ...choices,
          ...chosen,
          ...shown(given),
        });
        const text = JSON.stringify(extract).toLowerCase();
        for (const { clientId, clientName } of clients.slice(1)) {
          expect(text).not.toContain(clientId);
          for (const name of clientName.toLowerCase().split(' ')) {
            expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
          }
        }
        expect(text).not.toMatch(/\d{8}-?\d{4}/);
        expect(text).not.toContain('bo02');
        if (chosen.staff !== 'name' || chosen.hiddenEmployees.has('anna01')) {
          expect(text).not.toContain('granqvist');
        }
        if (chosen.staff !== 'name') expect(text).not.toContain('aspelund');
      }),
    );
  });

  test('every access of the client in the period is told of, in the order of time', () => {
    fc.assert(
      fc.property(rows, anyChoices, (given, chosen) => {
        const { entries } = readableExtract(given, { ...choices, ...chosen }).extract;
        const told = entries.map(({ at, act }) => `${at} ${act}`);
        expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
        for (const { at, act, clientId } of given) {
          if (clientId === 'client-1') expect(told).toContain(`${at.slice(0, 16)} ${act}`);
        }
      }),
    );
  });
});

test('the rows of a delivery take their grounds from the judgement, and else from the registers', () => {
  const access = {
    employee: 0,
    client: 0,
    source: 0,
    line: 2,
    unit: 'Björken',
    act: 'read',
    actText: 'Läst',
  } as const;
  const delivery = {
    employees: [{ employeeId: 'anna01', name: 'Anna Ek' }],
    clients: [{ clientId: 'client-1', name: 'Brita Al' }],
    duties: [{ employee: 0, day: '2026-09-03', role: 'Stödassistent' }],
    accesses: [
      { ...access, n: 1, at: '2026-09-03T08:00:00', part: '', explanation: { kind: 'direct', evidence: [] } },
      { ...access, n: 2, at: '2026-09-04T08:00:00', part: 'Plan' },
    ],
  } as unknown as Delivery;
  expect(extractRowsOf(delivery).map(({ grounds, role }) => [grounds, role])).toEqual([
    ['care', 'Stödassistent'],
    ['not-assessed', undefined],
  ]);
  const judged = judge(unjudged(2), [1, 2], { verdict: 'suspicion' });
  expect(extractRowsOf(delivery, judged).map(({ grounds }) => grounds)).toEqual(['none-found', 'none-found']);
});
