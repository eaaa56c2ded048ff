/** @jest-environment jsdom */
import { isoInstantOf } from '@loggkontroll/core/calendar';
import type { Month, Period } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Result } from '@loggkontroll/core/result';
import { checkAttempt } from '../../../../../teams-app/src/pages/plan/check-plan.ts';
import { clustersToDraw, populationFor } from '@loggkontroll/core/workflow';
import {
  commit,
  completeOrders,
  draw,
  placeOrders,
  redraw,
} from '../../../../../teams-app/src/pages/plan/plan-commands.ts';
import { previewOrders } from '../../../../../teams-app/src/pages/plan/preview.ts';
import { attemptOf } from '../../../../../teams-app/src/pages/plan/stored-plan.ts';
import type { StoredPlan } from '../../../../../teams-app/src/pages/plan/stored-plan.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { registers } from '../../registers.ts';

let mockSharePoint: FakeSharePoint;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/populations', () => ({
  openPopulations: () => mockSharePoint.populations,
}));

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const clusters = clustersToDraw(ffsPolicy, '2026-09', registers);
const population = must(populationFor(clusters, []));
const wanted = {
  ...{ period: '2026-Q4' as Period, month: '2026-09' as Month, population, exclusions: [] },
  ownUnits: undefined,
};
const now = isoInstantOf('2026-10-05T08:00:00Z');

/** The bot answers the plan's commitment. */
const answer = async (plan: StoredPlan): Promise<StoredPlan> =>
  must(
    await mockSharePoint.register.plans.act(
      plan.recordId,
      { type: 'answerPlan', bytes: '5a'.repeat(32) },
      { actor: { personId: 'bot', roles: ['bot'] }, now },
    ),
  );

describe('planning a period from the tab', () => {
  let session: ReturnType<typeof sessionOf>;

  beforeEach(() => {
    mockSharePoint = fakeSharePoint();
    session = sessionOf('planner', ['planner']);
    localStorage.clear();
  });

  const drawn = async (): Promise<StoredPlan> =>
    must(await draw(session, await answer(must(await commit(session, { ...wanted, plan: undefined })))));

  it('locks: the population is kept under its hash, the secret stays in this browser', async () => {
    const plan = must(await commit(session, { ...wanted, plan: undefined }));
    const { committed } = attemptOf(plan.state);
    expect(plan.recordId).toBe('plan-ffs-2026-Q4');
    expect(committed).toMatchObject({ month: '2026-09', employees: 40, exclusions: [] });
    expect([...mockSharePoint.files.keys()]).toEqual([committed.populationHash]);
    expect(Object.keys(localStorage)).toEqual([`loggkontroll.nonce.${committed.commitment}`]);
    expect(JSON.stringify(plan.history)).not.toContain(
      localStorage.getItem(`loggkontroll.nonce.${committed.commitment}`),
    );
  });

  it('draws what the policy says, with a proof that holds, and then needs no secret any more', async () => {
    const plan = await drawn();
    const attempt = attemptOf(plan.state);
    expect(attempt.drawn?.picks.map(({ branch, employeeIds }) => `${branch} ${employeeIds.length}`)).toEqual([
      'authority 4',
      'authority 4',
      'provider 4',
      'provider 4',
      'provider 4',
    ]);
    expect((await checkAttempt(session, attempt)).ok).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('finds out a proof that was altered afterwards', async () => {
    const attempt = attemptOf((await drawn()).state);
    const forged = attempt.drawn && {
      ...attempt,
      drawn: { ...attempt.drawn, picks: attempt.drawn.picks.slice(1) },
    };
    expect(forged && (await checkAttempt(session, forged))).toMatchObject({
      refusal: { code: 'proof-outcome-differs' },
    });
    mockSharePoint.files.clear();
    expect(await checkAttempt(session, attempt)).toMatchObject({ refusal: { code: 'population-missing' } });
  });

  it('does not draw before the answer, nor without the secret', async () => {
    const plan = must(await commit(session, { ...wanted, plan: undefined }));
    expect(await draw(session, plan)).toMatchObject({ refusal: { code: 'plan-awaits-answer' } });
    const answered = await answer(plan);
    localStorage.clear();
    expect(await draw(session, answered)).toMatchObject({ refusal: { code: 'plan-proof-wrong' } });
  });

  it('draws again beside the first, under a new secret', async () => {
    const first = await drawn();
    const givenUp = must(await redraw(session, first, 'Fel enhet i registret'));
    const again = must(await commit(session, { ...wanted, plan: givenUp }));
    const second = must(await draw(session, await answer(again)));
    expect(second.state.attempts.map(({ attempt, redrawReason }) => [attempt, redrawReason])).toEqual([
      [1, 'Fel enhet i registret'],
      [2, undefined],
    ]);
    expect(attemptOf(second.state).drawn?.seed).not.toBe(attemptOf(first.state).drawn?.seed);
    for (const attempt of second.state.attempts) {
      expect((await checkAttempt(session, attempt)).ok).toBe(true);
    }
  });

  const preview = (plan: StoredPlan) =>
    must(
      previewOrders(session, {
        planId: plan.recordId,
        period: '2026-Q4',
        month: '2026-09',
        picks: attemptOf(plan.state).drawn?.picks ?? [],
        clusters,
        registers,
        today: '2026-10-05',
        numbered: 0,
        idOf: (clusterId) => `order of ${clusterId}`,
      }),
    );

  it('places one order for each drawn cluster, with the ids that the plan names', async () => {
    const plan = await drawn();
    const told: number[] = [];
    expect((await placeOrders(session, plan, preview(plan), {}, (count) => told.push(count))).ok).toBe(true);
    expect(told).toEqual([1, 2, 3, 4, 5]);
    const { records } = await mockSharePoint.register.orders.list({ where: { Period: '2026-Q4' } });
    const stored = must(await mockSharePoint.register.plans.find(plan.recordId));
    expect(records.map(({ recordId }) => recordId)).toEqual(
      stored.state.orders.map(({ orderId }) => orderId),
    );
    expect(records.map(({ state }) => state.number)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `FFS-2026-Q4-0${number}`),
    );
  });

  it('completes what an interruption left out', async () => {
    const plan = await drawn();
    const orders = preview(plan);
    const interrupted = placeOrders(session, plan, orders, {}, (count) => {
      if (count === 2) throw new Error('The connection was lost.');
    });
    await expect(interrupted).rejects.toThrow('lost');
    await completeOrders(session, orders.slice(2), () => undefined);
    const { records } = await mockSharePoint.register.orders.list({ where: { Period: '2026-Q4' } });
    expect(records).toHaveLength(5);
  });

  it('refuses somebody who does not plan', async () => {
    const stranger = sessionOf('m1', ['unit-manager']);
    expect(await commit(stranger, { ...wanted, plan: undefined })).toMatchObject({
      refusal: { code: 'plan-not-a-planner' },
    });
  });
});
