/** @jest-environment jsdom */
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { verifyDayProof } from '@loggkontroll/core/draw';
import type { Result } from '@loggkontroll/core/result';
import type { OrderCommand } from '@loggkontroll/core/workflow';
import {
  act,
  commitDays,
  dayProofOf,
  drawDays,
  redrawDays,
} from '../../../../../teams-app/src/pages/orders/order-commands.ts';
import type { StoredOrder } from '../../../../../teams-app/src/pages/orders/stored-order.ts';
import { sessionOf } from '../../fake-session.ts';
import { fakeSharePoint } from '../../fake-sharepoint.ts';
import type { FakeSharePoint } from '../../fake-sharepoint.ts';
import { orderFacts } from '../../orders.ts';

let mockSharePoint: FakeSharePoint;
jest.mock('@loggkontroll/sharepoint/records', () => ({ openRegister: () => mockSharePoint.register }));

const must = <T>(result: Result<T, { readonly code: string }>): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

const now = isoInstantOf('2026-10-13T08:00:00Z');
const asBot = async (command: OrderCommand): Promise<StoredOrder> =>
  must(
    await mockSharePoint.register.orders.act('order-1', command, {
      actor: { personId: 'bot', roles: ['bot'] },
      now,
    }),
  );
const answered = (): Promise<StoredOrder> => asBot({ type: 'answerDays', bytes: '7b'.repeat(32) });

describe('drawing an order’s days from the tab', () => {
  let administrator: ReturnType<typeof sessionOf>;
  let attested: StoredOrder;

  beforeEach(async () => {
    mockSharePoint = fakeSharePoint();
    administrator = sessionOf('log', ['log-administrator']);
    localStorage.clear();
    const { orders } = mockSharePoint.register;
    const planner = { actor: { personId: 'planner', roles: ['planner'] as const }, now };
    const placed = must(await orders.create({ type: 'placeOrder', ...orderFacts() }, planner));
    attested = must(await act(sessionOf('m1', ['unit-manager']), placed, { type: 'attest' }));
  });

  it('gives as many days of the month as ordered, with a proof that holds', async () => {
    must(await commitDays(administrator, attested));
    const drawn = must(await drawDays(administrator, await answered()));
    expect(drawn.state.days).toHaveLength(3);
    expect(drawn.state.days?.every((day) => day.startsWith('2026-09-'))).toBe(true);
    const proof = dayProofOf(drawn.state);
    expect(proof && verifyDayProof(proof).ok).toBe(true);
    expect(localStorage).toHaveLength(0);
  });

  it('has no proof before it is drawn', () => {
    expect(dayProofOf(attested.state)).toBeUndefined();
  });

  it('cannot be finished before the answer, without the secret, or by another administrator', async () => {
    const committed = must(await commitDays(administrator, attested));
    expect(await drawDays(administrator, committed)).toMatchObject({
      refusal: { code: 'order-days-not-answered' },
    });
    const order = await answered();
    expect(await drawDays(sessionOf('other', ['log-administrator']), order)).toMatchObject({
      refusal: { code: 'order-days-not-yours' },
    });
    localStorage.clear();
    expect(await drawDays(administrator, order)).toMatchObject({
      refusal: { code: 'order-days-proof-wrong' },
    });
  });

  it('is made again with a reason, and the first draw stays', async () => {
    must(await commitDays(administrator, attested));
    const first = must(await drawDays(administrator, await answered()));
    const givenUp = must(await redrawDays(administrator, first, 'Loggen saknar en av dagarna'));
    must(await commitDays(administrator, givenUp));
    const second = must(await drawDays(administrator, await answered()));
    expect(second.state.dayDraws.map(({ days, redrawReason }) => [days?.length, redrawReason])).toEqual([
      [3, 'Loggen saknar en av dagarna'],
      [3, undefined],
    ]);
  });

  it('forgets the secret of a draw that is given up', async () => {
    const committed = must(await commitDays(administrator, attested));
    expect(localStorage).toHaveLength(1);
    must(await redrawDays(administrator, committed, 'Fel dator'));
    expect(localStorage).toHaveLength(0);
  });
});
