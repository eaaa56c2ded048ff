import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** Answers each committed plan once with 32 random bytes. The store's seal says that they are the bot's. */
export const answerPlans: Task = async ({ board, register, randomHex, log }, now) => {
  const committed = [...board.plans.records.values()].filter(({ state }) => state.status === 'committed');
  await oneByOne(log, 'answer-plans', committed, idOf, async (plan) => {
    const answered = await register.plans.act(plan, { type: 'answerPlan', bytes: randomHex() }, asBot(now));
    if (answered.ok) board.plans.put(answered.value);
    return answered;
  });
};

/** Answers each committed draw of days once with 32 random bytes. */
export const answerDays: Task = async ({ board, register, randomHex, log }, now) => {
  const committed = [...board.orders.records.values()].filter(
    ({ state }) => state.status === 'days-committed',
  );
  await oneByOne(log, 'answer-days', committed, idOf, async (order) => {
    const answered = await register.orders.act(order, { type: 'answerDays', bytes: randomHex() }, asBot(now));
    if (answered.ok) board.orders.put(answered.value);
    return answered;
  });
};

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;
