import {
  csvOf,
  organisationKinds,
  planOrganisation,
  readOrganisationFile,
  saidByTables,
  writeTables,
} from '@loggkontroll/core/organisation-import';
import type {
  OrganisationKind,
  OrganisationState,
  SaidOrganisation,
} from '@loggkontroll/core/organisation-import';
import { utf8, windows1252 } from '../log/files.ts';
import { workbookOf } from '../log/profiles/xlsx/workbook.ts';
import { anna, bo, cia, desk, head, personId, planner, today, town } from './town.ts';

const tablesIn = (bytes: Uint8Array) => {
  const read = readOrganisationFile(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};
const refusalOf = (text: string) => {
  const read = readOrganisationFile(utf8(text));
  return read.ok ? undefined : read.refusal;
};
const saidIn = (...texts: readonly string[]) =>
  saidByTables(
    texts.flatMap((text) => tablesIn(utf8(text))),
    { current: town, planners: [planner], today },
  );
const problemsIn = (...texts: readonly string[]) =>
  saidIn(...texts).problems.map((problem) =>
    'line' in problem ? [problem.code, problem.line] : [problem.code],
  );

describe('A table', () => {
  test.each([
    ['semicolons', 'Konto;Namn;Enhet;Befattning\nA01;Anna Öst;Björken;chef'],
    ['commas', 'Konto,Namn,Enhet,Befattning\nA01,Anna Öst,Björken,chef'],
    [
      'tabs, and headings in another order and case',
      'ENHET\tkonto\tNAMN\tbefattning\nbjörken\ta01\tAnna Öst\tchef',
    ],
  ])('is read with %s', (_, text) => {
    for (const bytes of [utf8(text), windows1252(text)]) {
      const { said, problems } = saidByTables(tablesIn(bytes), { current: town, planners: [], today });
      expect(problems).toEqual([]);
      expect(said.employees).toEqual([
        {
          ...{ employeeId: 'a01', name: 'Anna Öst', personId: undefined, unitId: 'u1', role: 'chef' },
          ...{ from: '2024-01-01', to: undefined },
        },
      ]);
    }
  });

  test('of each kind is told by its headings, and a workbook may hold several', () => {
    const sheets = writeTables(town).map(({ columns, rows }) => [columns, ...rows]);
    const bytes = workbookOf(...sheets);
    expect(tablesIn(bytes).map(({ kind }) => kind)).toEqual(organisationKinds);
  });

  test('that is none of ours is refused with what it lacks', () => {
    expect(refusalOf('Konto;Namn\na01;Anna')).toEqual({ code: 'file-columns-missing', columns: ['Enhet'] });
    expect(refusalOf('Detta är ett brev.')).toEqual({ code: 'file-unrecognised' });
    expect(refusalOf('Konto;Enhet\n')).toEqual({ code: 'file-without-rows' });
    expect(refusalOf('')).toMatchObject({ code: 'file-empty' });
  });

  test('says nothing of what it has no column for', () => {
    const { said } = saidIn('Konto;Enhet\na01;Eken');
    expect(said.employees?.[0]).toMatchObject({ name: 'Namn a01', role: 'stödassistent', unitId: 'u2' });
    expect(Object.keys(said)).toEqual(['employees']);
  });

  test.each<[string, readonly string[], readonly unknown[]]>([
    ['a unit that is not there', ['Konto;Enhet\na01;Björken\na02;Linden'], [['unit-unknown', 3]]],
    ['an account twice', ['Konto;Enhet\na01;Björken\nA01;Eken'], [['said-twice', 3]]],
    [
      'two managers for one unit',
      ['Enhet;Enhetschef\nBjörken;anna@kommun.example\nBjörken;bo@kommun.example'],
      [['two-managers', 3]],
    ],
    [
      'a manager whom nobody knows',
      ['Enhet;Enhetschef\nBjörken;dan@kommun.example'],
      [['person-unknown', 2]],
    ],
    ['a new unit without an id', ['Enhet;Enhetschef\nLinden;bo@kommun.example'], [['id-missing', 2]]],
    [
      'a new unit of no branch',
      ['Enhets-id;Enhet;Avdelning;Enhetschef\nu3;Linden;Boende;bo@kommun.example'],
      [['branch-unknown', 2]],
    ],
    ['a day that is none', ['Konto;Enhet;Från\na01;Björken;2026-13-01'], [['date-unreadable', 2]]],
    [
      'an end before the beginning',
      ['Konto;Enhet;Från;Till\na01;Björken;2026-03-01;2026-02-01'],
      [['ends-before-it-begins', 2]],
    ],
    [
      'a function that is none',
      ['Funktion;Inloggningsnamn\nkock;cia@kommun.example'],
      [['function-unknown', 2]],
    ],
    [
      'somebody as their own manager',
      ['Inloggningsnamn;Närmaste chef\nanna@kommun.example;anna@kommun.example'],
      [['own-manager', 2]],
    ],
    [
      'a substitute who plans',
      ['Chef;Ersättare;Från;Till\nanna@kommun.example;pia@kommun.example;2026-10-05;2026-10-09'],
      [['substitute-is-planner', 2]],
    ],
    [
      'two substitutes at a time',
      [
        'Chef;Ersättare;Från;Till\nanna@kommun.example;cia@kommun.example;2026-10-05;2026-10-09\nanna@kommun.example;bo@kommun.example;2026-10-09;2026-10-12',
      ],
      [['substitute-already-named', 3]],
    ],
    [
      'the same table in two files',
      ['Konto;Enhet\na01;Björken', 'Konto;Enhet\na02;Björken'],
      [['table-twice']],
    ],
  ])('with %s is told so, with its line', (_, texts, expected) => {
    expect(problemsIn(...texts)).toEqual(expected);
  });

  test('of people may bring in somebody whom another table then points at', () => {
    const dan = personId(9);
    const { said, problems } = saidIn(
      `Person-id;Namn;Inloggningsnamn;Närmaste chef\n${dan};Dan;dan@kommun.example;hilda@kommun.example`,
      'Enhet;Enhetschef\nBjörken;dan@kommun.example\nEken;bo@kommun.example',
    );
    expect(problems).toEqual([]);
    expect(said.units?.map(({ managerId }) => managerId)).toEqual([dan, bo]);
  });
});

describe('The tables that are handed out', () => {
  const again = (state: OrganisationState): SaidOrganisation => {
    const bytes = writeTables(state)
      .filter(({ rows }) => rows.length > 0)
      .map((table) => utf8(csvOf(table)));
    const { said, problems } = saidByTables(
      bytes.flatMap((each) => [...tablesIn(each)]),
      { current: state, planners: [], today },
    );
    expect(problems).toEqual([]);
    return said;
  };

  test('say, read in again as they are, what is there, and change nothing', () => {
    const said = again(town);
    for (const kind of organisationKinds) expect([kind, said[kind]]).toEqual([kind, town[kind]]);
    expect(planOrganisation(town, said, desk).isEmpty).toBe(true);
  });

  test('have headings that are each kind’s own', () => {
    const kinds = writeTables(town).map(({ columns, rows }): readonly OrganisationKind[] => {
      return tablesIn(utf8(csvOf({ columns, rows }))).map((table) => table.kind);
    });
    expect(kinds).toEqual(organisationKinds.map((kind) => [kind]));
  });

  test('have no formulas and keep what a cell says', () => {
    const csv = csvOf({ columns: ['Namn'], rows: [['=1+1'], ['a;"b"\nc']] });
    expect(csv).toBe('\uFEFFNamn\r\n\'=1+1\r\n"a;""b""\nc"\r\n');
  });

  test('tell people by their sign-in names', () => {
    const units = writeTables(town).find(({ kind }) => kind === 'units');
    expect(units?.rows[0]?.at(-1)).toBe('anna@kommun.example');
    expect([anna, cia, head].some((id) => JSON.stringify(units).includes(id))).toBe(false);
  });
});
