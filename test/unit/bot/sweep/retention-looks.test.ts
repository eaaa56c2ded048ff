import { createSweep } from '@loggkontroll/bot/sweep';
import { addDays, isoDateOf, periodNamed } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { planIdOf } from '@loggkontroll/core/workflow';
import { acting, orderOf } from '../../../contract/sharepoint/reference-flow.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const policy: Policy = { ...ffsPolicy, authorisationReview: { kind: 'none' } };

let suite: MemorySuite;
let reads: jest.SpyInstance;
let sweep: () => Promise<void>;

const start = (): void => {
  sweep = createSweep(suite.services);
};

/** How often everything has been read since last asked: the board reads those of some years. */
const readings = (): number => {
  const queries = reads.mock.calls.map(([query]) => query as { readonly where: object });
  const count = queries.filter(({ where }) => Object.keys(where).length === 0).length;
  reads.mockClear();
  return count;
};

const onDay = async (day: string): Promise<number> => {
  suite.setClock(`${day}T05:00:00Z`);
  await sweep();
  await sweep();
  return readings();
};

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', [policy]);
  reads = jest.spyOn(suite.register.signatures, 'list');
  start();
});

test('everything is read once a week, whatever else goes on, and not again by an instance that begins', async () => {
  expect(await onDay('2026-10-05')).toBe(1);
  expect(suite.forecastNow()).toMatchObject({
    countedOn: '2026-10-05',
    nextOn: '2026-10-12',
    under: ['ffs/1'],
  });
  start();
  let day = isoDateOf('2026-10-06');
  for (; day < '2026-10-12'; day = addDays(day, 1)) expect(await onDay(day)).toBe(0);
  expect(await onDay('2026-10-12')).toBe(1);
});

test('a restart, also after months, looks when what was told is old', async () => {
  await onDay('2026-10-05');
  start();
  expect(await onDay('2027-03-01')).toBe(1);
});

test('on the day that something comes of age, whenever that is, and then it is gone', async () => {
  const signed = await suite.register.signatures.create(
    {
      ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year: 2024, missing: [] },
      records: [],
    },
    acting('head'),
  );
  expect(signed.ok).toBe(true);
  expect(await onDay('2027-12-29')).toBe(1);
  expect(suite.forecastNow()).toMatchObject({
    nextOn: '2028-01-01',
    rows: [{ kind: 'signature', dueOn: '2028-01-01', matters: 1, free: 1, heldBy: {} }],
  });
  expect(await onDay('2027-12-31')).toBe(0);
  expect(await onDay('2028-01-01')).toBe(1);
  expect((await suite.register.signatures.list({ where: {} })).records).toEqual([]);
  expect(suite.forecastNow()).toMatchObject({ rows: [], nextOn: '2028-01-08' });
});

test('as soon as another policy is in force, since it may keep what there is for a shorter time', async () => {
  await onDay('2026-10-05');
  suite.setPolicies({ ...policy, version: 2 });
  expect(await onDay('2026-10-05')).toBe(1);
  expect(suite.forecastNow()).toMatchObject({ under: ['ffs/2'] });
});

test('what was told is not trusted for longer than a week, nor when it is of a day to come', async () => {
  const told = { rows: [], withCases: 0, under: ['ffs/1'] };
  await suite.services.forecasts.put({
    ...told,
    ...{ countedOn: isoDateOf('2026-10-05'), nextOn: isoDateOf('2099-01-01') },
  });
  expect(await onDay('2026-10-11')).toBe(0);
  expect(await onDay('2026-10-12')).toBe(1);
  await suite.services.forecasts.put({
    ...told,
    ...{ countedOn: isoDateOf('2098-12-31'), nextOn: isoDateOf('2099-01-01') },
  });
  start();
  expect(await onDay('2026-10-13')).toBe(1);
});

test('so much that a sweep does not get through goes in several, by one reading, and what is told says what is left', async () => {
  for (let year = 1940; year < 2020; year += 1) {
    const signed = await suite.register.signatures.create(
      {
        ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year, missing: [] },
        records: [],
      },
      acting('head'),
    );
    expect(signed.ok).toBe(true);
  }
  suite.setClock('2028-01-02T05:00:00Z');
  await sweep();
  expect(suite.forecastNow()).toMatchObject({
    ...{ countedOn: '2028-01-02', nextOn: '2028-01-02' },
    rows: [{ free: 3 }],
    gone: { begun: [{ year: 2028, kind: 'signature', matters: 77, records: 77 }], notThrough: [] },
  });
  await sweep();
  expect(suite.forecastNow()).toMatchObject({
    ...{ nextOn: '2028-01-09', rows: [] },
    gone: { begun: [{ year: 2028, kind: 'signature', matters: 80, records: 80 }] },
  });
  expect(readings()).toBe(1);
  expect(suite.faults).toEqual([]);
});

test('a sweep that has gone on for long goes on in the next', async () => {
  for (const year of [2001, 2002, 2003])
    await suite.register.signatures.create(
      {
        ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year, missing: [] },
        records: [],
      },
      acting('head'),
    );
  suite.setClock('2028-01-02T05:00:00Z');
  const destroy = suite.register.signatures.destroy.bind(suite.register.signatures);
  jest.spyOn(suite.register.signatures, 'destroy').mockImplementationOnce((itemId, now) => {
    suite.setClock('2028-01-02T05:01:00Z');
    return destroy(itemId, now);
  });
  await sweep();
  expect(suite.forecastNow()).toMatchObject({ rows: [{ free: 2 }] });
  await sweep();
  expect(suite.forecastNow()).toMatchObject({ rows: [] });
  expect(readings()).toBe(1);
});

test('what was read under a policy serves no more when another is in force, which may keep it for longer', async () => {
  for (const period of ['2026-Q1', '2026-Q2', '2026-Q3'])
    await suite.register.plans.create(
      {
        ...{ type: 'commitPlan', planId: planIdOf('ffs', periodNamed(period)), policyId: 'ffs', period },
        ...{ policyVersion: 1, month: '2026-01', samples: [], commitment: 'ef'.repeat(32) },
        ...{ populationHash: 'cd'.repeat(32), employees: 3, exclusions: [] },
      },
      acting('planner'),
    );
  suite.setClock('2032-01-02T05:00:00Z');
  const destroy = suite.register.plans.destroy.bind(suite.register.plans);
  jest.spyOn(suite.register.plans, 'destroy').mockImplementationOnce((itemId, now) => {
    suite.setClock('2032-01-02T05:01:00Z');
    return destroy(itemId, now);
  });
  await sweep();
  expect((await suite.register.plans.list({ where: {} })).records).toHaveLength(2);
  const registration = { kind: 'years', years: 9 } as const;
  suite.setPolicies({ ...policy, version: 2, retention: { ...policy.retention, registration } });
  await sweep();
  await sweep();
  expect((await suite.register.plans.list({ where: {} })).records).toHaveLength(2);
  expect(suite.forecastNow()).toMatchObject({
    under: ['ffs/2'],
    rows: [{ dueOn: '2036-01-01', matters: 2 }],
  });
});

test('what fails is tried again in the next sweep, by the same reading, and keeps nothing else waiting', async () => {
  for (const year of [2001, 2002])
    await suite.register.signatures.create(
      {
        ...{ type: 'signYear', departmentId: 'housing', departmentHead: ids.head, year, missing: [] },
        records: [],
      },
      acting('head'),
    );
  suite.setClock('2028-01-02T05:00:00Z');
  jest.spyOn(suite.register.signatures, 'destroy').mockRejectedValueOnce(new Error('cut off'));
  await sweep();
  expect(suite.forecastNow()).toMatchObject({
    ...{ nextOn: '2028-01-02', rows: [{ free: 1 }] },
    gone: { begun: [{ matters: 2 }], notThrough: [{ year: 2028, kind: 'signature', matters: 1 }] },
  });
  await sweep();
  expect(suite.forecastNow()).toMatchObject({ nextOn: '2028-01-09', rows: [], gone: { notThrough: [] } });
  expect(readings()).toBe(1);
});

test('an order that is not finished is told as coming, with what holds it', async () => {
  const placed = await suite.register.orders.create(
    { type: 'placeOrder', ...orderOf('o') },
    acting('planner'),
  );
  expect(placed.ok).toBe(true);
  await onDay('2026-10-05');
  expect(suite.forecastNow()?.rows).toContainEqual(
    expect.objectContaining({ kind: 'order', policyId: 'ffs', years: 5, free: 0 }),
  );
  expect(JSON.stringify(suite.forecastNow())).not.toContain('"o"');
});
