import { swedishDayOf } from '@loggkontroll/core/calendar';
import { reviewIdOf, type OrderFacts, type ReviewResult } from '@loggkontroll/core/workflow';
import { must, type Stage } from './stage.ts';

/** How a review ended; a remark stands for one access that could not be explained, reported as a breach. */
export type Ending = 'no-remark' | 'remark';

/** The reviewer reads the log and registers the result. */
export const reviewLog = async (stage: Stage, order: OrderFacts, ending: Ending): Promise<void> => {
  const { register, context } = stage.as(order.reviewer);
  const reviewId = reviewIdOf(order.orderId);
  const started = must(await register.reviews.act(reviewId, { type: 'startReview' }, context));
  const { fileSha256 } = started.state;
  const { delivered } = must(await register.orders.find(order.orderId)).state;
  const accesses = delivered?.file.accesses ?? 0;
  const suspicion = ending === 'remark' ? 1 : 0;
  const administrative = Math.floor(accesses / 20);
  const result: ReviewResult = {
    finishedOn: swedishDayOf(context.now),
    outcome: ending,
    employees: order.employees.length,
    accesses,
    breach: ending === 'remark' ? { status: 'reported', persons: 1 } : { status: 'not-applicable' },
  };
  const judgements = {
    direct: accesses - administrative - suspicion,
    administrative,
    otherAuthority: 0,
    otherReason: 0,
    suspicion,
    unjudged: 0,
  };
  must(
    await register.reviews.act(started, { type: 'registerReview', result, judgements, fileSha256 }, context),
  );
};
