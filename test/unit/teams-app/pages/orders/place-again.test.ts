/** @jest-environment jsdom */
import type { Result } from '@loggkontroll/core/result';
import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import { finishPlacing, placeAgain } from '../../../../../teams-app/src/pages/orders/place-again.ts';
import { lookAtReplacement } from '../../../../../teams-app/src/pages/orders/replacement.ts';
import type { StoredOrder } from '../../../../../teams-app/src/pages/orders/stored-order.ts';
import { missingOrders } from '../../../../../teams-app/src/pages/plan/named-order.ts';
import { completeOrders } from '../../../../../teams-app/src/pages/plan/plan-commands.ts';
import type { StoredPlan } from '../../../../../teams-app/src/pages/plan/stored-plan.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { planPeriod, present, rejectFirst } from '../../planned-period.ts';
import { registers } from '../../registers.ts';

let mockSharePoint: FakeSharePoint;
const mockRegisters = registers;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));
jest.mock('@loggkontroll/sharepoint/populations', () => ({
  openPopulations: () => mockSharePoint.populations,
}));
jest.mock('@loggkontroll/sharepoint/organisation', () => ({
  openOrganisation: () => ({
    units: () => Promise.resolve(mockRegisters.units),
    people: () => Promise.resolve(mockRegisters.people),
    employeesWith: (ids: readonly string[]) =>
      Promise.resolve(mockRegisters.employees.filter(({ employeeId }) => ids.includes(employeeId))),
  }),
}));

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('placing a rejected order again', () => {
  const { today } = present;
  let session: ReturnType<typeof sessionOf>;
  let plan: StoredPlan;
  let rejected: StoredOrder;

  beforeEach(async () => {
    mockSharePoint = fakeSharePoint();
    session = sessionOf('planner', ['planner']);
    plan = await planPeriod(mockSharePoint);
    rejected = await rejectFirst(mockSharePoint, plan);
  });

  const planNow = async () => must(await mockSharePoint.register.plans.find(plan.recordId));
  const orders = async (): Promise<readonly StoredOrder[]> =>
    (await mockSharePoint.register.orders.list({ where: { Period: '2026-Q4' } })).records;
  const stage = async () => must(await lookAtReplacement(session, rejected.state)).stage;
  const again = (orderId: string, reason = 'Registret är rättat') =>
    placeAgain(session, rejected, { orderId, reason, today });
  const interrupted = async (orderId: string): Promise<void> => {
    const lost = new SharePointFailure('unreachable');
    jest.spyOn(mockSharePoint.register.orders, 'ensure').mockRejectedValueOnce(lost);
    await expect(again(orderId)).rejects.toBe(lost);
  };

  it('makes a new order for the same employees, which the plan names in its place', async () => {
    expect(await stage()).toBe('none');
    const placed = must(await again('new'));
    expect(placed.state).toMatchObject({
      orderId: 'new',
      status: 'placed',
      number: 'FFS-2026-Q4-06',
      clusterId: rejected.state.clusterId,
      employees: rejected.state.employees,
    });
    expect((await planNow()).state.replaced).toEqual([
      { clusterId: rejected.state.clusterId, orderId: rejected.recordId, replacedBy: 'new' },
    ]);
    expect(await lookAtReplacement(session, rejected.state)).toMatchObject({
      value: { stage: 'placed', orderId: 'new' },
    });
  });

  it('is done once: a stale page is told, and the order that was placed meanwhile stays', async () => {
    must(await again('new'));
    const before = await planNow();
    expect(await again('newer')).toMatchObject({ refusal: { code: 'plan-order-already-replaced' } });
    expect((await planNow()).history).toEqual(before.history);
    expect(await orders()).toHaveLength(6);
  });

  it('that was interrupted goes on where it was, when it is tried again', async () => {
    await interrupted('new');
    expect(await stage()).toBe('named');
    expect(await orders()).toHaveLength(5);
    must(await again('new'));
    expect(await stage()).toBe('placed');
    const { history } = await planNow();
    expect(history.filter(({ event }) => event.type === 'orderReplaced')).toHaveLength(1);
    expect((await orders()).map(({ recordId }) => recordId)).toContain('new');
  });

  it('that was interrupted is finished from another page, with the same order', async () => {
    await interrupted('new');
    const colleague = sessionOf('other', ['planner']);
    const finished = must(await finishPlacing(colleague, rejected, today));
    expect(finished).toMatchObject({
      recordId: 'new',
      state: { number: 'FFS-2026-Q4-06', orderer: 'other' },
    });
    must(await finishPlacing(session, rejected, today));
    must(await again('new'));
    expect(await orders()).toHaveLength(6);
    expect(must(await mockSharePoint.register.orders.find('new')).history).toHaveLength(1);
  });

  it('that was interrupted is finished from Planera, under the number it would have had', async () => {
    await interrupted('new');
    const { state } = await planNow();
    const there = new Set((await orders()).map(({ recordId }) => recordId));
    const missing = must(missingOrders(session, state, there, present));
    expect(missing).toMatchObject([{ orderId: 'new', number: 'FFS-2026-Q4-06' }]);
    must(await completeOrders(session, missing, () => undefined));
    must(await completeOrders(session, missing, () => undefined));
    expect(await orders()).toHaveLength(6);
    expect(await stage()).toBe('placed');
  });

  it('gives every order a number of its own, in whatever turn they are created', async () => {
    await interrupted('new');
    const { state } = await planNow();
    const [other] = state.orders.filter(({ orderId }) => orderId !== 'new');
    const found = must(await mockSharePoint.register.orders.find(other?.orderId ?? ''));
    const second = must(
      await placeAgain(session, found, { orderId: 'second', reason: 'Också fel chef', today }),
    );
    const first = must(await finishPlacing(session, rejected, today));
    expect([first, second].map(({ state: { number } }) => number)).toEqual([
      'FFS-2026-Q4-06',
      'FFS-2026-Q4-07',
    ]);
  });

  it('without a reason changes nothing', async () => {
    expect(await again('new', ' ')).toMatchObject({ refusal: { code: 'plan-reason-missing' } });
    expect(await stage()).toBe('none');
  });
});
