import { areOfSeveralRoutines, roundsOf } from '../../../../../teams-app/src/pages/informing/round-row.ts';

type Summary = Parameters<typeof roundsOf>[0][number];

const summary = (recordId: string, said: Partial<Summary> = {}): Summary => ({
  ...{ recordId, itemId: 1, title: recordId, status: 'open', WaitsFor: 'manager', DueOn: '2026-10-19' },
  ...{ Year: '2026', PolicyId: 'von', UnitId: 'unit-1', DepartmentId: 'housing', Occasion: 'at-hiring' },
  ...{ ByList: 1, Left: 3 },
  ...said,
});

test('the parts of a round are one row, by the first of its days', () => {
  const rows = roundsOf([
    summary('informing-von-unit-1-at-hiring-2026-2', { Left: 2, ByList: 0, DueOn: '2026-10-12' }),
    summary('informing-von-unit-1-at-hiring-2026'),
  ]);
  expect(rows).toEqual([
    {
      ...{ informingId: 'informing-von-unit-1-at-hiring-2026', policyId: 'von' },
      ...{ unitId: 'unit-1', occasion: 'at-hiring' },
      ...{ year: 2026, left: 5, byList: 1, dueOn: '2026-10-12' },
    },
  ]);
});

test('what is due first stands first, what is done last, and what another round has taken over nowhere', () => {
  const rows = roundsOf([
    summary('done', { UnitId: 'unit-3', status: 'done', Left: 0, ByList: 0, DueOn: undefined }),
    summary('later', { UnitId: 'unit-2', DueOn: '2026-11-01' }),
    summary('old', { Year: '2025', status: 'superseded' }),
    summary('soon'),
  ]);
  expect(rows.map(({ informingId }) => informingId)).toEqual(['soon', 'later', 'done']);
});

test('two routines that inform the same unit have a round each, told apart by the routine', () => {
  const [von, lean] = [summary('of-von'), summary('of-lean', { PolicyId: 'lean' })];
  const rows = roundsOf([von, lean]);
  expect(rows.map(({ policyId }) => policyId).sort()).toEqual(['lean', 'von']);
  expect(areOfSeveralRoutines(rows)).toBe(true);
  expect(areOfSeveralRoutines(roundsOf([von, summary('of-von-too', { UnitId: 'unit-2' })]))).toBe(false);
});
