import fc from 'fast-check';
import { likeControlOf, likeControlsOf, sumAlike } from '@loggkontroll/core/report';
import type { Control } from '@loggkontroll/core/workflow';

const control = (said: Partial<Control> = {}): Control => ({
  ...{ controlId: 'a', kind: 'systematic-review', policyId: 'ffs', year: 2026, period: '2026-Q3' },
  ...{ branch: 'provider', departmentId: 'housing', unitId: 'unit-1', clusterName: 'Björken' },
  ...{ dueOn: '2026-10-31', status: 'expected', corrections: [] },
  ...said,
});

const done = (outcome: 'remark' | 'no-remark', persons: number): Control =>
  control({
    status: 'done',
    done: {
      ...{ registrationId: 'r', reviewer: 'manager', at: '2026-10-01T08:00:00Z' },
      result: {
        ...{ finishedOn: '2026-10-01', outcome, employees: 4, accesses: 7919 },
        breach: persons === 0 ? { status: 'not-applicable' } : { status: 'reported', persons },
      },
    },
  });

const oneDone = {
  ...{ departmentId: 'housing', unitId: 'unit-1', kind: 'systematic-review', policyId: 'ffs' },
  ...{ standing: 'with-remark', controls: 1, breachesReported: 1, breachPersons: 3, breachesToReport: 0 },
};

test('a control that is done says how it ended and what became of a breach, and not when it was due', () => {
  expect(likeControlOf(done('remark', 3))).toEqual(oneDone);
});

test('a control that is expected says by when; one that was withdrawn does not count', () => {
  expect(likeControlOf(control())).toMatchObject({ standing: 'expected', dueOn: '2026-10-31', controls: 1 });
  expect(likeControlOf(control({ status: 'withdrawn' }))).toBeUndefined();
});

test('a deviation is one also where the control had been expected', () => {
  expect(likeControlOf(control({ status: 'deviation' }))).not.toHaveProperty('dueOn');
});

test('nothing of what a review saw is counted (R1)', () => {
  expect(JSON.stringify(likeControlsOf([done('no-remark', 0)]))).not.toMatch(/7919|"4"|:4\b/);
});

const anyControl = fc.oneof(
  fc
    .record({ outcome: fc.constantFrom('remark' as const, 'no-remark' as const), persons: fc.nat(3) })
    .map(({ outcome, persons }) => done(outcome, outcome === 'remark' ? persons : 0)),
  fc
    .record({
      status: fc.constantFrom('expected' as const, 'deviation' as const, 'withdrawn' as const),
      dueOn: fc.constantFrom('2026-09-30', '2026-10-31'),
      unitId: fc.constantFrom('unit-1', 'unit-2'),
      departmentId: fc.constantFrom('housing', 'authority'),
    })
    .map(control),
);

test('in any order and in any parts the sum is the same', () => {
  fc.assert(
    fc.property(fc.array(anyControl, { maxLength: 20 }), fc.nat(20), (controls, at) => {
      const sum = likeControlsOf(controls);
      expect(likeControlsOf(controls.toReversed())).toEqual(sum);
      const parts = [...likeControlsOf(controls.slice(0, at)), ...likeControlsOf(controls.slice(at))];
      expect(sumAlike(parts)).toEqual(sum);
      const counted = controls.filter(({ status }) => status !== 'withdrawn').length;
      expect(sum.reduce((all, like) => all + like.controls, 0)).toBe(counted);
    }),
  );
});
