import { swedishDayOf } from '@loggkontroll/core/calendar';
import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import { deliveryHash, formatDelivery } from '@loggkontroll/core/log';
import { dayRuleOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Order, OrderCommand, OrderFacts, ReviewResult } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { madeUpDelivery } from '../../bench/town/made-up-delivery.ts';
import { must, oneOf } from '../../bench/town/people.ts';
import { attestantOf } from '../../contract/sharepoint/attestant-of.ts';
import type { Acting, Somebody } from '../acting.ts';
import { municipality } from '../municipality.ts';
import type { Town } from '../processes/town.ts';
import { hexOf } from './names.ts';

const accesses = 24;

type Next = OrderCommand | 'wait' | 'done';

/** Looks at an order and acts on it until `next` says that there is nothing left to do. */
const carry = (
  { taken, until }: Acting,
  { register, context }: Somebody,
  orderId: string,
  what: string,
  next: (order: Order) => Next | Promise<Next>,
): Promise<void> =>
  until(`${what} of ${orderId}`, async () => {
    const order = must(await register.orders.find(orderId));
    const command = await next(order.state);
    if (command === 'done') return true;
    if (command !== 'wait') taken('orders', await register.orders.act(order, command, context()));
    return undefined;
  }).then(() => undefined);

/** Whoever attests says yes. */
export const attest = (acting: Acting, order: OrderFacts): Promise<void> =>
  carry(acting, acting.as(attestantOf(order)), order.orderId, 'The attestation', ({ status }) =>
    status === 'placed' ? { type: 'attest' } : 'done',
  );

/** A log administrator draws the days and delivers. */
export const deliver = (town: Town, acting: Acting, { orderId }: OrderFacts): Promise<void> => {
  const administrator = oneOf({ municipality }, 'log-administrator');
  const nonce = hexOf(`nonce/${orderId}`);
  return carry(acting, acting.as(administrator), orderId, 'The delivery', async (order) => {
    switch (order.status) {
      case 'attested':
        if (order.logRoom === undefined) return 'wait';
        return { type: 'commitDays', commitment: dayCommitment(dayRuleOf(order, 1), nonce) };
      case 'days-answered': {
        const bytes = order.dayDraws.at(-1)?.bytes ?? '';
        const { seed, days } = completeDayDraw(dayRuleOf(order, 1), { nonce, bytes });
        return { type: 'drawDays', nonce, seed, days };
      }
      case 'days-drawn': {
        const delivery = madeUpDelivery(order, accesses);
        const text = formatDelivery(delivery);
        await openVault(town.as(administrator)).deliver(order.logRoom ?? '', text);
        const file = { sha256: deliveryHash(text), accesses: delivery.accesses.length, rejectedRows: 0 };
        return { type: 'deliverLog', file };
      }
      case 'placed':
      case 'days-committed':
        return 'wait';
      case 'rejected':
      case 'to-be-sent':
      case 'sent':
      case 'delivered':
      case 'at-reviewer':
      case 'to-be-destroyed':
      case 'completed':
        return 'done';
    }
  });
};

/** Whoever has received an authority's log hands it over. */
export const handOver = (acting: Acting, { orderId, receiver }: OrderFacts): Promise<void> =>
  carry(acting, acting.as(receiver), orderId, 'The handing over', ({ status }) =>
    status === 'delivered'
      ? { type: 'handOver' }
      : status === 'at-reviewer' || status === 'completed'
        ? 'done'
        : 'wait',
  );

/** The reviewer reads the log and registers the result. */
export const review = (
  acting: Acting,
  { orderId, reviewer, employees }: OrderFacts,
  ending: 'no-remark' | 'remark',
): Promise<void> => {
  const { register, context } = acting.as(reviewer);
  const suspicion = ending === 'remark' ? 1 : 0;
  const judgements = {
    ...{ direct: accesses - suspicion, administrative: 0, otherAuthority: 0, otherReason: 0 },
    ...{ suspicion, unjudged: 0 },
  };
  const result = (): ReviewResult => ({
    ...{ finishedOn: swedishDayOf(context().now), outcome: ending, employees: employees.length, accesses },
    breach: ending === 'remark' ? { status: 'reported', persons: 1 } : { status: 'not-applicable' },
  });
  return acting
    .until(`The review of ${orderId}`, async () => {
      const found = await register.reviews.find(reviewIdOf(orderId));
      if (!found.ok) return undefined;
      const { status, fileSha256 } = found.value.state;
      if (status === 'registered') return true;
      acting.taken(
        'reviews',
        await register.reviews.act(
          found.value,
          status === 'opened'
            ? { type: 'startReview' }
            : { type: 'registerReview', result: result(), judgements, fileSha256 },
          context(),
        ),
      );
      return undefined;
    })
    .then(() => undefined);
};
