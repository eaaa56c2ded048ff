import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import { deliveryHash, formatDelivery } from '@loggkontroll/core/log';
import type { Delivery } from '@loggkontroll/core/log';
import type { Order } from '@loggkontroll/core/workflow';
import { dayRuleOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { until } from '../../browser/walk/suite/until.ts';
import { acting, must, oneOf } from './people.ts';
import type { Place } from './people.ts';

const nonce = '5a'.repeat(32);

/**
 * Takes an attested order to its reviewer with the log administrator's own rights, and the receiver's where it is handed
 * over, the bot doing its part. Gives the id of the review that the bot has opened.
 */
export const bringToReviewer = async (
  town: Place,
  orderId: string,
  deliveryFor: (order: Order) => Delivery,
): Promise<string> => {
  const administrator = oneOf(town, 'log-administrator');
  const { register, context } = acting(town, administrator);
  const reached = (what: string, fits: (order: Order) => boolean) =>
    until(`The order ${what}`, async () => {
      const found = must(await register.orders.find(orderId));
      return fits(found.state) ? found : undefined;
    });
  const attested = await reached('with its room', ({ logRoom }) => logRoom !== undefined);
  const commitment = dayCommitment(dayRuleOf(attested.state, 1), nonce);
  must(await register.orders.act(orderId, { type: 'commitDays', commitment }, context));
  const answered = await reached('with its answer', ({ status }) => status === 'days-answered');
  const bytes = answered.state.dayDraws.at(-1)?.bytes ?? '';
  const { seed, days } = completeDayDraw(dayRuleOf(answered.state, 1), { nonce, bytes });
  const drawn = must(await register.orders.act(answered, { type: 'drawDays', nonce, seed, days }, context));
  const delivery = deliveryFor(drawn.state);
  const text = formatDelivery(delivery);
  await openVault(town.sites.as(administrator)).deliver(drawn.state.logRoom ?? '', text);
  const file = { sha256: deliveryHash(text), accesses: delivery.accesses.length, rejectedRows: 0 };
  const delivered = must(await register.orders.act(drawn, { type: 'deliverLog', file }, context));
  if (delivered.state.handOver) {
    const receiver = acting(town, delivered.state.receiver);
    must(await receiver.register.orders.act(orderId, { type: 'handOver' }, receiver.context));
  }
  const reviewId = reviewIdOf(orderId);
  const reviewer = acting(town, delivered.state.reviewer).register;
  await until('The review', async () => ((await reviewer.reviews.find(reviewId)).ok ? true : undefined));
  await until('The right to read the log', async () => {
    const read = await openVault(town.sites.as(delivered.state.reviewer)).readDelivery(
      delivered.state.logRoom ?? '',
      file.sha256,
    );
    return read.ok ? true : undefined;
  });
  return reviewId;
};
