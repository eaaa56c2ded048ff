import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { ownPlanIdOf, planIdOf } from '@loggkontroll/core/workflow';
import { isoDateOf } from '@loggkontroll/core/calendar';
import type { Period } from '@loggkontroll/core/calendar';
import { leftOf } from '../../../../../teams-app/src/pages/plan/left-plans.ts';

const von = shippedPolicies['von'] as Policy;
const halfYears: Policy = { ...ffsPolicy, systematic: { ...ffsPolicy.systematic, cadence: 'half-year' } };
const on = { me: 'eva', today: isoDateOf('2026-11-02') };

const begun = (policyId: string, period: string, planId = planIdOf(policyId, period)) => ({
  ...{ planId, policyId, period: period as Period },
  status: 'drawn' as const,
});

const why = (policies: readonly Policy[], ...plans: readonly ReturnType<typeof begun>[]) =>
  leftOf(plans, policies, on).map((plan) => [plan.period, plan.routine, plan.why]);

describe('plans that were begun and cannot be gone on with', () => {
  test('none is the plan of a period that is planned now, shared or of one’s own units', () => {
    const own = begun('von', '2026-H2', ownPlanIdOf('von', '2026-H2', 'eva'));
    expect(why([ffsPolicy, von], begun('ffs', '2026-Q4'), own)).toEqual([]);
  });

  test('one whose period is over', () => {
    const { title } = ffsPolicy.routine;
    expect(why([ffsPolicy], begun('ffs', '2026-Q3'))).toEqual([['2026-Q3', title, 'over']]);
  });

  test('one whose routine has got other periods', () => {
    const { title } = ffsPolicy.routine;
    expect(why([halfYears], begun('ffs', '2026-Q4'))).toEqual([['2026-Q4', title, 'cadence']]);
  });

  test('one whose routine is not in force any more, by its id', () => {
    const own = begun('von', '2026-H2', ownPlanIdOf('von', '2026-H2', 'eva'));
    expect(why([ffsPolicy], own)).toEqual([['2026-H2', 'VON', 'ended']]);
  });
});
