import { periodOf, previousMonth, swedishDayOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
import type { Person, PersonId } from '@loggkontroll/core/organisation';
import { isPlannedByEach, ownPlanIdOf, parseOwnRegisters, planIdOf } from '@loggkontroll/core/workflow';
import type { OwnRegisters } from '@loggkontroll/core/workflow';
import { openPopulations } from '@loggkontroll/sharepoint/populations';
import { allOf, orderRow, registerOf } from '../../data/index.ts';
import type { OrderRow, Registers } from '../../data/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredPlan } from './stored-plan.ts';

/** Everything that planning a period needs. */
export interface Desk extends Pick<Registers, 'units' | 'people'> {
  readonly period: Period;
  /** The month whose logs are reviewed. */
  readonly month: Month;
  readonly plan: StoredPlan | undefined;
  /** The plan is there but its history does not hold. */
  readonly damaged: boolean;
  /** The period's orders so far; of one's own plan, those of that plan. */
  readonly orders: readonly OrderRow[];
  /** Whether each plans their own units: the bot then places the orders. */
  readonly isOwn: boolean;
  /** What the bot has told of one's own units. */
  readonly own: OwnRegisters | undefined;
}

/** What there is of a period so far. */
export type Planned = Omit<Desk, 'units' | 'people'>;

/** The period's plan and its orders: two requests; where each plans their own units, three. */
export const loadPlanned = async (session: Session): Promise<Planned> => {
  const { policy, clock, me, connection } = session;
  const today = swedishDayOf(clock.now());
  const period = periodOf(policy.systematic.cadence, today);
  const { plans, orders } = registerOf(connection);
  const isOwn = isPlannedByEach(policy);
  const planId = isOwn ? ownPlanIdOf(policy.id, period, me.personId) : planIdOf(policy.id, period);
  const where = { Period: period, PolicyId: policy.id };
  const [planned, ordered, told] = await Promise.all([
    plans.list({ where: isOwn ? { RecordId: planId } : where }),
    orders.summaries({ where: isOwn ? { PlanId: planId } : where }).then(allOf),
    isOwn ? openPopulations(connection).readOwnRegisters(me.personId, planId) : undefined,
  ]);
  const plan = planned.records[0];
  const own = told === undefined ? undefined : parseOwnRegisters(told);
  return {
    period,
    month: ((plan?.state.month ?? own?.month) as Month | undefined) ?? previousMonth(today),
    plan,
    damaged: plan === undefined && planned.damaged.length > 0,
    orders: ordered.map(orderRow),
    isOwn,
    own,
  };
};

/** Whether the bot is about to do something: to place the orders that one's own plan names. */
export const awaitsOrders = ({ isOwn, plan, orders }: Planned): boolean =>
  isOwn && plan?.state.status === 'ordered' && orders.length < plan.state.orders.length;

/** Somebody's own manager. */
export const managersOf = (people: readonly Person[]): ((personId: PersonId) => PersonId | undefined) => {
  const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return (personId) => managers.get(personId);
};
