import { awaitedInPlan, awaitedOfReviewDate } from '@loggkontroll/core/waiting';
import type { PeriodToPlan } from '@loggkontroll/core/waiting';

const toPlan = (status: PeriodToPlan['status']): PeriodToPlan => ({
  ...{ planId: 'plan-1', routine: 'Loggkontroller', period: '2026-H2', status, dueOn: '2026-07-14' },
  waitsFor: 'person-1',
});

describe('a period that is planned', () => {
  test.each(['none', 'answered', 'drawn', 'redraw-requested', 'discarded'] as const)(
    'waits for whoever plans it while it is %s',
    (status) => {
      expect(awaitedInPlan(toPlan(status))).toEqual([
        {
          ...{ record: 'plan', recordId: 'plan-1', number: 'Loggkontroller', period: '2026-H2' },
          ...{ errand: status, dueOn: '2026-07-14', waitsFor: 'person-1' },
        },
      ]);
    },
  );

  test.each(['committed', 'ordered'] as const)('waits for nobody while it is %s', (status) => {
    expect(awaitedInPlan(toPlan(status))).toEqual([]);
  });
});

test('the reviews of a date wait for the planners, by the day on which they are to be open', () => {
  expect(awaitedOfReviewDate('date-1', '2026-10-31', '2026-10-14')).toMatchObject({
    ...{ waitsFor: 'role:planner', period: '2026-10-31', dueOn: '2026-10-14', errand: 'open' },
  });
});
