import { periodEnd, periodOf, periodStart, previousMonth, swedishDayOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
import { clustersOf, hasAccessBetween } from '@loggkontroll/core/organisation';
import type { Branch, Employee, Person, PersonId, StaffedCluster } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { allOf, orderRow, registerOf } from '../../data/index.ts';
import type { OrderRow, Registers } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredPlan } from './stored-plan.ts';

/** Everything that planning a period needs. */
export interface Desk extends Registers {
  readonly period: Period;
  /** The month whose logs are reviewed. */
  readonly month: Month;
  readonly plan: StoredPlan | undefined;
  /** The plan is there but its history does not hold. */
  readonly damaged: boolean;
  /** The period's orders so far. */
  readonly orders: readonly OrderRow[];
}

/** What there is of a period so far. */
export type Planned = Omit<Desk, keyof Registers>;

/** The period's plan and its orders: two requests. */
export const loadPlanned = async (session: Session): Promise<Planned> => {
  const { policy, clock } = session;
  const today = swedishDayOf(clock.now());
  const period = periodOf(policy.systematic.cadence, today);
  const { plans, orders } = registerOf(session.connection);
  const where = { Period: period, PolicyId: policy.id };
  const [planned, ordered] = await Promise.all([
    plans.list({ where }),
    orders.summaries({ where }).then(allOf),
  ]);
  const plan = planned.records[0];
  return {
    period,
    month: (plan?.state.month as Month | undefined) ?? previousMonth(today),
    plan,
    damaged: plan === undefined && planned.damaged.length > 0,
    orders: ordered.map(orderRow),
  };
};

const branches: readonly Branch[] = ['provider', 'authority'];

/** What the first stage of the draw picks from, with everybody who had access in the reviewed month. */
export const clustersFor = (
  policy: Policy,
  month: string,
  { units, employees }: Pick<Registers, 'units' | 'employees'>,
): readonly StaffedCluster[] => {
  const [from, to] = [periodStart(month as Month), periodEnd(month as Month)];
  const withAccess = employees.filter((employee) => hasAccessBetween(employee, from, to));
  return branches.flatMap((branch) => {
    const sample = policy.systematic.branches[branch]?.sample;
    return sample?.kind === 'clusters' ? clustersOf(sample.of, branch, units, withAccess) : [];
  });
};

/** Employees that no draw can reach, since their unit is not in the register. */
export const unplaced = ({
  units,
  employees,
}: Pick<Registers, 'units' | 'employees'>): readonly Employee[] => {
  const known = new Set(units.map(({ unitId }) => unitId));
  return employees.filter(({ unitId }) => !known.has(unitId));
};

/** Somebody's own manager. */
export const managersOf = (people: readonly Person[]): ((personId: PersonId) => PersonId | undefined) => {
  const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return (personId) => managers.get(personId);
};
