import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { clustersToDraw, populationFor } from '@loggkontroll/core/workflow';
import { commit, draw, placeOrders } from '../../../teams-app/src/pages/plan/plan-commands.ts';
import { previewOrders } from '../../../teams-app/src/pages/plan/preview.ts';
import { attemptOf } from '../../../teams-app/src/pages/plan/stored-plan.ts';
import type { StoredPlan } from '../../../teams-app/src/pages/plan/stored-plan.ts';
import type { StoredOrder } from '../../../teams-app/src/pages/orders/stored-order.ts';
import { sessionOf } from './fake-session.ts';
import type { FakeSharePoint } from './fake-sharepoint.ts';
import { registers } from './registers.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const now = isoInstantOf('2026-10-05T08:00:00Z');

/** What the registers say on the day that the period is planned. */
export const present = {
  registers,
  clusters: clustersToDraw(ffsPolicy, '2026-09', registers),
  today: '2026-10-05',
};

/** A period that the planner has planned and ordered, `order of <cluster>` for each of the five drawn clusters. */
export const planPeriod = async ({ register }: FakeSharePoint): Promise<StoredPlan> => {
  const planner = sessionOf('planner', ['planner']);
  const population = must(populationFor(present.clusters, []));
  const wanted = {
    ...{ period: '2026-Q4' as Period, month: '2026-09' as Month, population, exclusions: [] },
    ownUnits: undefined,
  };
  const committed = must(await commit(planner, { ...wanted, plan: undefined }));
  const bot = { actor: { personId: 'bot', roles: ['bot'] as const }, now };
  const answered = must(
    await register.plans.act(committed, { type: 'answerPlan', bytes: '5a'.repeat(32) }, bot),
  );
  const drawn = must(await draw(planner, answered));
  const orders = must(
    previewOrders(planner, {
      planId: drawn.recordId,
      period: '2026-Q4',
      month: '2026-09',
      picks: attemptOf(drawn.state).drawn?.picks ?? [],
      ...present,
      numbered: 0,
      idOf: (clusterId) => `order of ${clusterId}`,
    }),
  );
  must(await placeOrders(planner, drawn, orders, {}, () => undefined));
  return must(await register.plans.find(drawn.recordId));
};

/** The first of the plan's orders, rejected by its attestant. */
export const rejectFirst = async ({ register }: FakeSharePoint, plan: StoredPlan): Promise<StoredOrder> => {
  const placed = must(await register.orders.find(plan.state.orders[0]?.orderId ?? ''));
  const attestant = { actor: { personId: attestantOf(placed.state), roles: [] }, now };
  return must(await register.orders.act(placed, { type: 'reject', reason: 'Fel chef' }, attestant));
};
