import { createSweep } from '@loggkontroll/bot/sweep';
import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { BranchRule, Policy } from '@loggkontroll/core/policy';
import { dayRuleOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { Context, Order, OrderCommand } from '@loggkontroll/core/workflow';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, registerReview } from '../../../contract/sharepoint/reference-flow.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';

const orderId = 'sent';
const nonce = '11'.repeat(32);

const providers = ffsPolicy.systematic.branches.provider as BranchRule;

/** FFS, with logs that may be sent and are to be destroyed within three working days. */
const sending: Policy = {
  ...ffsPolicy,
  systematic: {
    ...ffsPolicy.systematic,
    branches: {
      provider: {
        ...providers,
        order: {
          ...{ kind: 'ordered', by: 'planner', from: 'log-administrator' },
          sent: { as: ['post'], arrivesWithinWorkingDays: 2, destroyedWithinWorkingDays: 3 },
        },
      },
    },
  },
};

const startUnder = (policy: Policy) => {
  const suite = memorySuite('2026-10-05T09:00:00Z', [policy]);
  const people = peopleIn(suite);
  const sweep = createSweep(suite.services);
  const { orders, reviews, registrations } = suite.register;
  const as = async (who: Who): Promise<Context> => ({
    ...acting(who),
    now: await suite.services.clock.now(),
  });
  const must = <T>(
    outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
  ): T => {
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.value;
  };
  const orderNow = async (): Promise<Order> => must(await orders.find(orderId)).state;
  const act = async (who: Who, command: OrderCommand): Promise<void> => {
    must(await orders.act(orderId, command, await as(who)));
    await sweep();
  };
  return {
    suite,
    sweep,
    orderNow,
    act,
    /** Until the log has come to the manager, and the review is open. */
    sendAndReceive: async (): Promise<void> => {
      await people.place(orderId, { sentAs: 'post' });
      await people.attest(orderId);
      await sweep();
      const rule = dayRuleOf(await orderNow(), 1);
      await act('logAdministrator', { type: 'commitDays', commitment: dayCommitment(rule, nonce) });
      const bytes = (await orderNow()).dayDraws.at(-1)?.bytes ?? '';
      const { seed, days } = completeDayDraw(rule, { nonce, bytes });
      await act('logAdministrator', { type: 'drawDays', nonce, seed, days });
      await act('logAdministrator', { type: 'sendLog' });
      await act('manager', { type: 'confirmReceipt' });
    },
    register: async (): Promise<void> => {
      const { type, result } = registerReview('');
      must(await reviews.act(reviewIdOf(orderId), { type, result, fileSha256: '' }, await as('manager')));
      await sweep();
    },
    correctToRemark: async (): Promise<void> => {
      const { result } = registerReview('');
      const breach = { status: 'to-be-reported' } as const;
      const command = {
        type: 'correctRegistration',
        result: { ...result, outcome: 'remark', breach },
        reason: 'En rad lästes fel',
      } as const;
      must(await registrations.act(registrationIdOf(reviewIdOf(orderId)), command, await as('manager')));
      await sweep();
      await sweep();
    },
  };
};

test('a log that is sent has no room, and its reviewer is asked to destroy it', async () => {
  const { suite, orderNow, act, sendAndReceive, register } = startUnder(sending);
  await sendAndReceive();
  expect(await suite.services.rooms.names()).toEqual([]);
  await register();
  expect(await orderNow()).toMatchObject({ status: 'to-be-destroyed', destroyBy: '2026-10-08' });
  await act('manager', { type: 'stateDestroyed', on: '2026-10-05' });
  expect(await orderNow()).toMatchObject({ status: 'completed', destroyed: { on: '2026-10-05' } });
});

test('it is kept where the registration is corrected to a remark before that', async () => {
  const { orderNow, sendAndReceive, register, correctToRemark } = startUnder(sending);
  await sendAndReceive();
  await register();
  await correctToRemark();
  expect(await orderNow()).toMatchObject({
    status: 'completed',
    logFate: { fate: 'kept', because: 'remark' },
  });
});

test('one that the policy keeps for years is asked for when they are out', async () => {
  const years = { kind: 'years', years: 2 } as const;
  const kept = { ...sending, retention: { ...sending.retention, 'log-without-remark': years } };
  const { suite, sweep, orderNow, sendAndReceive, register } = startUnder(kept);
  await sendAndReceive();
  await register();
  expect((await orderNow()).status).toBe('at-reviewer');
  suite.setClock('2028-12-31T23:30:00Z');
  await sweep();
  expect(await orderNow()).toMatchObject({ status: 'to-be-destroyed', destroyBy: '2029-01-04' });
});
