import { controlStateOf } from '../../../../ui/src/components/internal-control/control-state.ts';
import { matrixOf } from '../../../../ui/src/components/internal-control/matrix.ts';
import { periodTallies } from '../../../../ui/src/components/internal-control/tally.ts';
import { control, done, ffs, registered, today, units, withdrawn, yearOf } from './register.ts';

describe('the state of a control', () => {
  test('is late from the day after it was due', () => {
    expect(controlStateOf(control('c', { dueOn: '2026-11-22' }), today)).toBe('expected');
    expect(controlStateOf(control('c', { dueOn: '2026-11-21' }), today)).toBe('late');
  });

  test('is the outcome when it is done, and a deviation when one is stated', () => {
    expect(controlStateOf(done('c'), today)).toBe('no-remark');
    expect(controlStateOf(control('c', { status: 'deviation' }), today)).toBe('deviation');
  });
});

describe('the matrix of a year', () => {
  test('has one row for all units of a manager where operations are drawn', () => {
    const { rows } = matrixOf(yearOf([]));
    expect(rows.map((row) => row.units.map(({ unitId }) => unitId))).toEqual([
      ['unit-01', 'unit-02'],
      ['unit-03'],
    ]);
  });

  test('has one row a unit where units are drawn', () => {
    const { rows } = matrixOf(yearOf([], { rowKinds: { provider: 'unit', authority: 'unit' } }));
    expect(rows).toHaveLength(units.length);
  });

  test('shows a unit as not drawn in a period that has controls, and not planned in one that has none', () => {
    const { rows } = matrixOf(yearOf([]));
    expect(rows[1]?.cells.map(({ empty }) => empty)).toEqual([
      'not-drawn',
      'not-drawn',
      'not-drawn',
      'not-planned',
    ]);
  });

  test('takes a planned period without a control of the department as not drawn', () => {
    const { rows } = matrixOf(yearOf([], { routines: [{ ...ffs, plannedPeriods: ['2026-Q4'] }] }));
    expect(rows[0]?.cells[3]?.empty).toBe('not-drawn');
  });

  test('gives other kinds a column for the whole year, only when there are any', () => {
    const targeted = registered(done('control-targeted', { kind: 'targeted-review', unitId: 'unit-03' }));
    expect(matrixOf(yearOf([])).columns).toHaveLength(4);
    const { columns, rows } = matrixOf(yearOf([targeted]));
    expect(columns.map(({ key }) => key)).toContain('targeted-review');
    expect(rows[1]?.cells.at(-1)?.controls).toEqual([targeted]);
    expect(rows[0]?.cells.at(-1)).toMatchObject({ controls: [] });
  });

  test('a control of another kind makes no period one that has been drawn', () => {
    const access = registered(
      done('control-access', { kind: 'authorisation-review', unitId: 'unit-01', period: '2026-Q4' }),
    );
    const { rows } = matrixOf(yearOf([access]));
    expect(rows[1]?.cells[3]?.empty).toBe('not-planned');
  });

  test('shows what stands for all units of a branch in a row of its own', () => {
    const forgone = registered(
      control('control-forgone', { unitId: '', period: '2026-Q4', status: 'deviation' }),
    );
    const { rows, elsewhere } = matrixOf(yearOf([forgone]));
    expect(rows[0]).toMatchObject({ branch: 'provider', units: [] });
    expect(rows[0]?.cells[3]?.controls).toEqual([forgone]);
    expect(rows).toHaveLength(3);
    expect(elsewhere).toEqual([]);
  });

  test('loses no control: those of units that have left are kept apart', () => {
    const left = registered(done('control-left', { unitId: 'unit-99' }));
    const register = yearOf([left]);
    const { rows, elsewhere } = matrixOf(register);
    expect(elsewhere).toEqual([left]);
    const shown = rows.flatMap(({ cells }) => cells.flatMap(({ controls }) => controls));
    expect([...shown, ...elsewhere]).toHaveLength(register.controls.length);
  });

  test('shows a withdrawn control after the one that counts, and not among those without a unit', () => {
    const old = registered(withdrawn('control-old', { dueOn: '2026-11-01' }));
    const open = registered(control('control-new'));
    expect(matrixOf(yearOf([old, open])).rows[0]?.cells[3]?.controls).toEqual([open, old]);
    const left = registered(withdrawn('control-left', { unitId: 'unit-99' }));
    expect(matrixOf(yearOf([left])).elsewhere).toEqual([]);
  });

  test('keeps a control whose period is none of the policy’s in a column of its own', () => {
    const month = registered(done('control-month', { period: '2026-05' }));
    const { columns, rows } = matrixOf(yearOf([month]));
    const at = columns.findIndex(({ period }) => period === '2026-05');
    expect(rows[0]?.cells[at]?.controls).toEqual([month]);
    expect(rows[1]?.cells[at]).not.toHaveProperty('empty');
  });
});

test('a withdrawn control is counted nowhere, however late it was', () => {
  const old = withdrawn('old', { dueOn: '2026-11-01' });
  expect(controlStateOf(old, today)).toBe('withdrawn');
  const [, , , fourth] = periodTallies(yearOf([registered(old), registered(done('new'))]), today);
  expect(fourth).toMatchObject({ total: 1, tally: { late: 0, expected: 0, 'no-remark': 1 } });
});

test('the picture counts each period’s controls once', () => {
  const register = yearOf([registered(control('a', { dueOn: '2026-11-01' })), registered(done('b'))]);
  const tallies = periodTallies(register, today);
  expect(tallies.map(({ period, total }) => [period, total])).toEqual([
    ['2026-Q1', 1],
    ['2026-Q2', 1],
    ['2026-Q3', 1],
    ['2026-Q4', 2],
  ]);
  expect(tallies[3]?.tally).toMatchObject({ late: 1, 'no-remark': 1, expected: 0 });
});
