import { createSweep } from '@loggkontroll/bot/sweep';
import { isoInstantOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { refHash } from '@loggkontroll/core/retention';
import { caseIdOf, planIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

/** FFS without authorisation reviews, which the year would wait for. */
const policy: Policy = { ...ffsPolicy, authorisationReview: { kind: 'none' } };
const populationHash = 'cd'.repeat(32);

const reviewed = async (orderId: string, outcome: 'remark' | 'no-remark'): Promise<void> => {
  await people.place(orderId);
  await people.attest(orderId);
  await sweep();
  await people.commitDays(orderId);
  await sweep();
  await people.deliver(orderId);
  await sweep();
  const breach = outcome === 'remark' ? ({ status: 'to-be-reported' } as const) : undefined;
  await people.review(orderId, { outcome, ...(breach ? { breach } : {}) });
  await sweep();
};

beforeEach(async () => {
  suite = memorySuite('2026-10-05T09:00:00Z', [policy]);
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  await suite.register.plans.create(
    {
      ...{ type: 'commitPlan', planId: planIdOf('ffs', '2026-Q4'), policyId: 'ffs', policyVersion: 1 },
      ...{
        period: '2026-Q4',
        month: '2026-09',
        samples: [{ branch: 'provider', clusters: 3, employees: 4 }],
      },
      ...{ commitment: 'ef'.repeat(32), populationHash, employees: 3, exclusions: [] },
    },
    acting('planner'),
  );
});

const sign = async (now = acting('head').now): Promise<void> => {
  const { records } = await suite.register.controls.list({ where: {} });
  const signed = await suite.register.signatures.create(
    {
      ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year: 2026, missing: [] },
      records: records.map(({ recordId, history }) => ({
        controlId: recordId,
        historyHash: history.at(-1)?.hash ?? '',
      })),
    },
    { ...acting('head'), now },
  );
  expect(signed.ok).toBe(true);
};

const left = async (): Promise<Readonly<Record<string, number>>> => {
  const counted = await Promise.all(
    Object.entries({ ...suite.register, cases: suite.cases }).map(async ([name, store]) => {
      const { records } = await store.list({ where: {} });
      return [name, records.length] as const;
    }),
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
};

const destructions = async () =>
  (await suite.services.destructions.list({ where: {} })).records.map(({ state }) => state);

const whole = { plans: 1, orders: 1, reviews: 1, registrations: 1, controls: 1, signatures: 1 };

test('a year’s records go when their time is out, and what is left says that they went, and nothing of what they said', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.setClock('2031-12-31T21:00:00Z');
  await sweep();
  expect(await left()).toEqual(whole);
  suite.setClock('2032-01-01T03:00:00Z');
  await sweep();
  expect(await left()).toEqual({});
  const written = await destructions();
  expect(written.map(({ kind, status, year }) => [kind, status, year])).toEqual([
    ['order', 'done', 2026],
    ['plan', 'done', 2026],
    ['signature', 'done', 2026],
  ]);
  expect(written[0]).toMatchObject({
    ...{ policyId: 'ffs', policyVersion: 1, years: 5, dueOn: '2032-01-01' },
    fate: { fate: 'deleted', deletedAt: '2032-01-01T03:00:00Z' },
  });
  expect(written[0]?.records).toContain(refHash('order/o'));
  expect(suite.disposedPopulations).toEqual([populationHash]);
  expect(await suite.messages.notices({ about: ['o'] })).toEqual([]);
  await sweep();
  expect(await destructions()).toEqual(written);
  expect(suite.faults).toEqual([]);
});

test('what a case came of stays with it, and the plan of it; the rest of the year goes', async () => {
  await reviewed('o', 'no-remark');
  await reviewed('with-remark', 'remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  await sweep();
  expect(await left()).toEqual({ ...whole, cases: 1 });
  expect((await suite.register.orders.find('with-remark')).ok).toBe(true);
  expect((await suite.cases.find(caseIdOf(reviewIdOf('with-remark')))).ok).toBe(true);
  expect((await destructions()).map(({ kind }) => kind)).toEqual(['order']);
});

test('two instances at once write down one destruction', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  await Promise.all([sweep(), createSweep(suite.services)()]);
  expect(await left()).toEqual({});
  const written = await destructions();
  expect(written.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
});

test('an instance that dies in between leaves what the next one finishes', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  const destroy = jest
    .spyOn(suite.register.registrations, 'destroy')
    .mockRejectedValueOnce(new Error('cut off'));
  await sweep();
  expect(destroy).toHaveBeenCalled();
  expect(await left()).toMatchObject({ registrations: 1 });
  expect(await left()).not.toHaveProperty('orders');
  expect((await destructions()).map(({ kind, status }) => [kind, status])).toContainEqual(['order', 'begun']);
  await createSweep(suite.services)();
  expect(await left()).toEqual({});
  expect((await destructions()).map(({ kind, status }) => [kind, status]).sort()).toEqual([
    ['order', 'done'],
    ['plan', 'done'],
    ['signature', 'done'],
  ]);
});

test('one that dies before it has written down how it went is told of with care', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  jest.spyOn(suite.services.destructions, 'act').mockRejectedValueOnce(new Error('cut off'));
  await sweep();
  expect((await destructions()).map(({ status }) => status)).toContain('begun');
  suite.setClock('2032-01-01T03:05:00Z');
  await sweep();
  expect((await destructions()).map(({ status }) => status)).toContain('begun');
  suite.setClock('2032-01-02T03:00:00Z');
  await createSweep(suite.services)();
  const order = (await destructions()).find(({ kind }) => kind === 'order');
  expect(order).toMatchObject({
    status: 'done',
    fate: { deletedAt: '2032-01-01T03:00:00Z', recoverableUntil: '2032-04-04T03:00:00.000Z' },
  });
});

test('what the organisation holds back is told of, left as it is for a month, and then tried again', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.register.orders.holdBack('o', true);
  suite.setClock('2032-01-01T03:00:00Z');
  await sweep();
  expect(await left()).toEqual(whole);
  expect(await destructions()).toMatchObject([{ kind: 'order', status: 'held' }]);
  expect(suite.faults).toContainEqual(expect.objectContaining({ heldBy: 'retention-label' }));
  const told = suite.faults.length;
  suite.register.orders.holdBack('o', false);
  suite.setClock('2032-01-20T03:00:00Z');
  await sweep();
  expect(await left()).toEqual(whole);
  expect(suite.faults).toHaveLength(told);
  suite.setClock('2032-01-31T03:00:00Z');
  await sweep();
  expect(await left()).toEqual({});
  expect((await destructions()).map(({ kind, status }) => [kind, status])).toContainEqual(['order', 'done']);
});

test('a case opened while it was about to go stops it', async () => {
  await reviewed('o', 'no-remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  const list = suite.cases.list.bind(suite.cases);
  const reviewId = reviewIdOf('o');
  const spied = jest.spyOn(suite.cases, 'list').mockImplementation(async (query) => {
    const found = await list(query);
    const asked = 'Origin' in query.where;
    return asked ? { ...found, records: [{ recordId: caseIdOf(reviewId) }] as never } : found;
  });
  await sweep();
  expect(spied).toHaveBeenCalled();
  expect(await left()).toEqual(whole);
  expect((await suite.register.registrations.find(registrationIdOf(reviewId))).ok).toBe(true);
  expect(await destructions()).toEqual([]);
});

test('a year that is signed late lets its controls go at the next sweep, whichever instance sees it', async () => {
  await reviewed('o', 'no-remark');
  suite.setClock('2032-01-01T03:00:00Z');
  await sweep();
  suite.setClock('2032-01-02T03:00:00Z');
  await sweep();
  expect(await left()).toEqual({ plans: 1, orders: 1, reviews: 1, registrations: 1, controls: 1 });
  expect(suite.forecastNow()).toMatchObject({ nextOn: '2032-01-08' });
  await sign(isoInstantOf('2032-01-02T03:00:00Z'));
  await sweep();
  expect(await left()).toEqual({ signatures: 1 });
  expect(suite.faults).toEqual([]);
});

test('what a case has let go goes on the day after its documents, not a week later', async () => {
  await reviewed('with-remark', 'remark');
  await sign();
  const caseId = caseIdOf(reviewIdOf('with-remark'));
  const outcome = { kind: 'unfounded', reason: 'remark-made-in-error' } as const;
  for (const command of [{ type: 'decideCase', outcome } as const, { type: 'closeCase' } as const]) {
    const acted = await suite.cases.act(caseId, command, acting('manager'));
    expect(acted).toMatchObject({ ok: true });
  }
  await sweep();
  suite.setClock('2036-10-01T03:00:00Z');
  await sweep();
  expect(await left()).toMatchObject({ cases: 1, orders: 1 });
  suite.setClock('2036-10-07T03:00:00Z');
  for (let twice = 0; twice < 2; twice += 1) await sweep();
  suite.setClock('2036-10-08T03:00:00Z');
  await createSweep(suite.services)();
  expect(await left()).toEqual({});
});

test('what has been written since everything was read stops what would have gone', async () => {
  await reviewed('first', 'no-remark');
  await reviewed('second', 'no-remark');
  await sign();
  suite.setClock('2032-01-01T03:00:00Z');
  const destroy = suite.register.controls.destroy.bind(suite.register.controls);
  jest.spyOn(suite.register.controls, 'destroy').mockImplementationOnce((itemId, now) => {
    suite.setClock('2032-01-01T03:01:00Z');
    return destroy(itemId, now);
  });
  await sweep();
  const [last] = (await suite.register.registrations.list({ where: {} })).records;
  if (last === undefined) throw new Error('One of two is left.');
  const { result } = last.state;
  const corrected = await suite.register.registrations.act(
    last,
    { type: 'correctRegistration', result: { ...result, accesses: 3 }, reason: 'Fel antal' },
    { ...acting('manager'), now: isoInstantOf('2032-01-01T03:01:00Z') },
  );
  expect(corrected).toMatchObject({ ok: true });
  await sweep();
  await sweep();
  expect(await left()).toMatchObject({ orders: 1, reviews: 1, registrations: 1, plans: 1, signatures: 1 });
  expect((await destructions()).map(({ kind }) => kind)).toEqual(['order']);
  expect(suite.forecastNow()).toMatchObject({ nextOn: '2032-01-02' });
});
