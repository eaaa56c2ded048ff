import { swedishDayOf } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import { authorisationIdOf, controlIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import { accepted } from '../sharepoint/desk.ts';
import { ids } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { registerReview } from '../sharepoint/reference-flow.ts';
import { actionIn, says } from './cards.ts';
import { eventually } from './eventually.ts';
import type { SeenMessage } from './playground-client.ts';
import type { Routine } from './routine-examples.ts';
import {
  act,
  drawTheDays,
  everything,
  nonce,
  orderWhen,
  refusalOf,
  registerOf,
  seatOf,
  today,
  vaultOf,
  whoIs,
} from './routine-steps.ts';

const controlOf = (orderId: string) =>
  eventually(`the control of ${orderId}`, async () => {
    const found = await everything().controls.find(controlIdOf({ orderId }));
    return found.ok && found.value.state.status === 'done' ? found.value : undefined;
  });

/** The review of who has access that goes with a log review, gone through and signed by whoever reviews the log. */
const goThroughAccess = async (who: Who, policyId: string, { orderId, unitId }: Order): Promise<void> => {
  const authorisationId = authorisationIdOf(policyId, unitId, orderId, 'unit');
  const { authorisations } = registerOf(who);
  const { now } = today(who);
  const opened = await eventually('the access to go through', async () => {
    const found = await authorisations.find(authorisationId);
    return found.ok ? found.value : undefined;
  });
  expect(opened.state).toMatchObject({ occasion: 'log-review', decider: ids[who] });
  const gone = { type: 'goThroughAccess', on: swedishDayOf(now), outcome: 'no-remark' } as const;
  const through = accepted(await authorisations.act(opened, gone, today(who)));
  accepted(await authorisations.act(through, { type: 'closeAuthorisation' }, today(who)));
  await controlOf(authorisationId);
};

const cardOf = async (who: Who, { number }: Order, text: string): Promise<SeenMessage> =>
  (await seatOf(who)).see(({ card }) => says(card, number) && says(card, text), `${text} (${number})`);

const attestByCard = async (order: Order): Promise<void> => {
  const attestant = whoIs(order.attestant);
  const { id, card } = await cardOf(attestant, order, 'väntar på din attest');
  expect(says(card, 'Medarbetare ')).toBe(false);
  await (await seatOf(attestant)).act(id, actionIn(card, 'attest'));
};

const mayRead = async (who: Who, { logRoom = '' }: Order, sha256: string): Promise<boolean> =>
  (await vaultOf(who).readDelivery(logRoom, sha256)).ok;

const handOver = async (order: Order, sha256: string): Promise<void> => {
  const receiver = whoIs(order.receiver);
  await cardOf(receiver, order, 'En logg att lämna över');
  await eventually('the receiver’s right', async () => (await mayRead(receiver, order, sha256)) || undefined);
  expect(await mayRead(whoIs(order.reviewer), order, sha256)).toBe(false);
  await act(receiver, order.orderId, { type: 'handOver' });
};

const drawn = async ({ draws }: Routine, order: Order): Promise<void> => {
  if (draws === undefined) return;
  const { by, notBy, refused } = draws;
  expect(await refusalOf(notBy, order.orderId, { type: 'commitDays', commitment: nonce })).toBe(refused);
  const days = await drawTheDays(by, order);
  expect(new Set(days).size).toBe(order.dayCount);
  expect(days.filter((day) => !day.startsWith('2026-09-'))).toEqual([]);
};

/** An order until its log is delivered to the receiver, by everybody who has a part in that; gives the log's hash. */
const delivered = async (
  routine: Routine,
  policy: Policy,
  order: Order,
): Promise<Order & { readonly sha256: string }> => {
  const { orderId } = order;
  if (order.attestant !== undefined) await attestByCard(order);
  const orderer = whoIs(order.orderer);
  const { draws, takes, before } = routine;
  await cardOf(draws?.by ?? takes, order, draws?.card ?? 'Ta ut loggen');
  const ready = await orderWhen(orderer, orderId, 'with its room', ({ logRoom }) => logRoom !== undefined);
  if (policy.authorisationReview.kind === 'with-each-review') {
    await goThroughAccess(whoIs(ready.reviewer), policy.id, ready);
  }
  await drawn(routine, ready);
  const { sha256 } = await vaultOf(takes).deliver(ready.logRoom ?? '', `{"log":"${orderId}"}`);
  const deliver = { type: 'deliverLog', file: { sha256, accesses: 2, rejectedRows: 0 } } as const;
  for (const { by, refused, command } of before) {
    expect(await refusalOf(takes, orderId, deliver)).toBe(refused);
    await act(by, orderId, command);
  }
  await act(takes, orderId, deliver);
  return { ...ready, sha256 };
};

/** An order from its attestation until its review is registered; gives what `closed` looks at. */
export const reviewed = async (routine: Routine, policy: Policy, placed: Order) => {
  const order = await delivered(routine, policy, placed);
  const { orderId, sha256, employees } = order;
  if (order.handOver) await handOver(order, sha256);
  const reviewer = whoIs(order.reviewer);
  await cardOf(reviewer, order, 'Loggen är här, dags att granska');
  const review = await eventually(`the review of ${orderId}`, async () => {
    const found = await registerOf(reviewer).reviews.find(reviewIdOf(orderId));
    return found.ok ? found.value : undefined;
  });
  expect(await mayRead(reviewer, order, sha256)).toBe(true);
  const { result, ...registered } = registerReview(sha256);
  const command = { ...registered, result: { ...result, employees: employees.length } };
  accepted(await registerOf(reviewer).reviews.act(review, command, today(reviewer)));
  return order;
};

/** What the bot makes of a registered review: the log is gone, the registration and the control are there. */
export const closed = async (order: Awaited<ReturnType<typeof reviewed>>): Promise<void> => {
  const { orderId, policyId, reviewer, sha256 } = order;
  const completed = await eventually(`${orderId} completed`, async () => {
    const { state } = accepted(await everything().orders.find(orderId));
    return state.status === 'completed' ? state : undefined;
  });
  expect(completed.logFate?.fate).toBe('deleted');
  expect(await mayRead(whoIs(reviewer), order, sha256)).toBe(false);
  const { state } = accepted(await everything().registrations.find(registrationIdOf(reviewIdOf(orderId))));
  expect(state).toMatchObject({
    ...{ kind: 'systematic-review', policyId, reviewer },
    result: { employees: order.employees.length },
  });
  await controlOf(orderId);
};
