import { dayCommitment, drawDays, seedOf } from '@loggkontroll/core/draw';
import { dayRuleOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Context, OrderCommand, OrderFacts, ReviewResult } from '@loggkontroll/core/workflow';
import { acting, orderOf, registerReview } from '../../../contract/sharepoint/reference-flow.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import type { MemorySuite } from './suite.ts';

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: { readonly code: string } };

const sha256 = 'ab'.repeat(32);
const nonce = '11'.repeat(32);

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

/** What people do in the tab, so that the bot has something to follow. */
export const peopleIn = ({ register, services }: MemorySuite) => {
  const as = async (who: Who): Promise<Context> => ({ ...acting(who), now: await services.clock.now() });
  const orderAt = async (orderId: string) => must(await register.orders.find(orderId)).state;
  const act = async (orderId: string, command: OrderCommand, who: Who): Promise<void> => {
    must(await register.orders.act(orderId, command, await as(who)));
  };
  return {
    order: orderAt,
    place: async (orderId: string, facts: Partial<OrderFacts> = {}) => {
      const command = { type: 'placeOrder', ...orderOf(orderId), ...facts } as const;
      must(await register.orders.create(command, await as('planner')));
    },
    attest: (orderId: string, who: Who = 'manager') => act(orderId, { type: 'attest' }, who),
    reject: (orderId: string) => act(orderId, { type: 'reject', reason: 'Enheten är nedlagd' }, 'manager'),
    commitDays: async (orderId: string) => {
      const commitment = dayCommitment(dayRuleOf(await orderAt(orderId), 1), nonce);
      await act(orderId, { type: 'commitDays', commitment }, 'logAdministrator');
    },
    /** Draws the days with the bot's own bytes, and delivers. */
    deliver: async (orderId: string) => {
      const order = await orderAt(orderId);
      const { commitment = '', bytes = '' } = order.dayDraws.at(-1) ?? {};
      const seed = seedOf(commitment, nonce, bytes);
      const days = drawDays(order.month, order.dayCount, seed);
      await act(orderId, { type: 'drawDays', nonce, seed, days }, 'logAdministrator');
      const file = { sha256, accesses: 2, rejectedRows: 0 };
      await act(orderId, { type: 'deliverLog', file }, 'logAdministrator');
    },
    handOver: (orderId: string) => act(orderId, { type: 'handOver' }, 'planner'),
    review: async (orderId: string, result: Partial<ReviewResult> = {}, who: Who = 'manager') => {
      const command = registerReview(sha256);
      const { judgements } = command;
      const suspicious = { ...judgements, direct: 1, suspicion: 1 };
      const registered = {
        ...command,
        judgements: result.outcome === 'remark' ? suspicious : judgements,
        result: { ...command.result, ...result },
      };
      must(await register.reviews.act(reviewIdOf(orderId), registered, await as(who)));
    },
  };
};
