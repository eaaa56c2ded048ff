import fc from 'fast-check';
import { controlFiguresBy, controlFiguresOf, likeControlsOf } from '@loggkontroll/core/report';
import type { ControlFigures } from '@loggkontroll/core/report';
import type { Control, ReviewResult } from '@loggkontroll/core/workflow';

const today = '2026-10-05';

const control = (controlId: string, said: Partial<Control> = {}): Control => ({
  ...{ controlId, kind: 'systematic-review', policyId: 'ffs', year: 2026, period: '2026-Q3' },
  ...{ branch: 'provider', departmentId: 'housing', unitId: 'unit-1', clusterName: 'Björken' },
  ...{ dueOn: '2026-10-31', status: 'expected', corrections: [] },
  ...said,
});

const done = (controlId: string, result: Partial<ReviewResult>, said: Partial<Control> = {}): Control =>
  control(controlId, {
    status: 'done',
    done: {
      ...{ registrationId: `registration-${controlId}`, reviewer: 'manager', at: '2026-10-01T08:00:00Z' },
      result: {
        ...{ finishedOn: '2026-10-01', outcome: 'no-remark', employees: 4, accesses: 100 },
        ...{ breach: { status: 'not-applicable' } },
        ...result,
      },
    },
    ...said,
  });

const controls: readonly Control[] = [
  control('a'),
  control('b', { dueOn: '2026-09-30' }),
  control('c', { status: 'deviation', departmentId: 'authority' }),
  control('d', { status: 'withdrawn' }),
  done('e', {}),
  done('f', { outcome: 'remark', employees: 2, breach: { status: 'reported', persons: 3 } }),
  done('g', { outcome: 'remark', breach: { status: 'to-be-reported' } }, { departmentId: 'authority' }),
];

test('a year’s controls in numbers; what was withdrawn does not count', () => {
  expect(controlFiguresOf(likeControlsOf(controls), today)).toEqual({
    ...{ planned: 6, done: 3, awaited: 1, late: 1, deviations: 1, withoutRemark: 1, withRemark: 2 },
    ...{ breachesReported: 1, breachPersons: 3, breachesToReport: 1 },
  });
});

test('by department, each with its own; nothing where nothing counts', () => {
  const byDepartment = controlFiguresBy(
    likeControlsOf([...controls, control('h', { status: 'withdrawn', departmentId: 'school' })]),
    today,
    ({ departmentId }) => departmentId,
  );
  expect(byDepartment.map(({ key, figures }) => [key, figures.planned, figures.done])).toEqual([
    ['authority', 2, 1],
    ['housing', 4, 2],
  ]);
});

const anyControl = fc
  .record({
    status: fc.constantFrom('expected', 'done', 'deviation', 'withdrawn'),
    dueOn: fc.constantFrom('2026-09-30', '2026-10-05', '2026-12-31'),
    departmentId: fc.constantFrom('housing', 'authority'),
    outcome: fc.constantFrom('no-remark', 'remark'),
    persons: fc.nat(9),
  })
  .map(({ status, dueOn, departmentId, outcome, persons }) => {
    const said = { dueOn, departmentId, status } as const;
    return status === 'done'
      ? done('x', { outcome, breach: { status: 'reported', persons } }, said)
      : control('x', said);
  });

const total = (all: readonly ControlFigures[], of: keyof ControlFigures): number =>
  all.reduce((sum, figures) => sum + figures[of], 0);

test('every control is in exactly one state, and the groups add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(anyControl, { maxLength: 30 }), (some) => {
      const all = controlFiguresOf(likeControlsOf(some), today);
      expect(all.done + all.awaited + all.late + all.deviations).toBe(all.planned);
      expect(all.withoutRemark + all.withRemark).toBe(all.done);
      const groups = controlFiguresBy(likeControlsOf(some), today, ({ departmentId }) => departmentId);
      for (const of of Object.keys(all) as (keyof ControlFigures)[])
        expect(
          total(
            groups.map(({ figures }) => figures),
            of,
          ),
        ).toBe(all[of]);
    }),
  );
});
