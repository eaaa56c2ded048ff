import { createSweep } from '@loggkontroll/bot/sweep';
import {
  drawsOfYear,
  likeControlsOf,
  parseCountedYear,
  parseToldControls,
  parseToldDraws,
  parseToldRequests,
  sumAlike,
  systematicRequestsOf,
} from '@loggkontroll/core/report';
import type { LikeControls } from '@loggkontroll/core/report';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;

/** Reviewed without remark, all alike. */
const calm = ['a', 'b', 'c', 'd'];
const reported = { outcome: 'remark', breach: { status: 'reported', persons: 3 } } as const;

const carryThrough = async (order: string, result: Parameters<ReturnType<typeof peopleIn>['review']>[1]) => {
  const people = peopleIn(suite);
  await people.place(order);
  await people.attest(order);
  await sweep();
  await people.commitDays(order);
  await sweep();
  await people.deliver(order);
  await sweep();
  await people.review(order, result);
};

beforeEach(async () => {
  suite = memorySuite();
  sweep = createSweep(suite.services);
  const people = peopleIn(suite);
  for (const order of calm) await carryThrough(order, {});
  await carryThrough('remarked', reported);
  await people.place('open');
  await people.place('refused');
  await people.reject('refused');
  await sweep();
  await sweep();
});

const told = (part: string): string => suite.figuresTold.get(`2026/${part}`) ?? '';
const toldControls = (departmentId: string) =>
  parseToldControls(told(`department/${departmentId}`), departmentId)?.controls;

/** What every record’s history says. */
const inHistories = async () => {
  const [controls, orders, plans] = await Promise.all([
    suite.register.controls.list({ where: {} }),
    suite.register.orders.list({ where: {} }),
    suite.register.plans.list({ where: {} }),
  ]);
  const together = ({ unitId: _, ...like }: LikeControls): LikeControls => like;
  return {
    controls: sumAlike(likeControlsOf(controls.records.map(({ state }) => state)).map(together)),
    requests: systematicRequestsOf(orders.records.map(({ state }) => state)),
    draws: drawsOfYear(plans.records.map(({ state }) => state)),
  };
};

/** Everything that is told, from every department. */
const everythingTold = () => ({
  controls: sumAlike(['housing', 'authority'].flatMap((id) => toldControls(id) ?? [])),
  requests: parseToldRequests(told('requests')),
  draws: parseToldDraws(told('draws'))?.draws,
});

test('what is told is what the histories say, of all that is done, expected, late, rejected and reported', async () => {
  expect(everythingTold()).toEqual(await inHistories());
  expect(toldControls('housing')).toContainEqual(
    expect.objectContaining({ standing: 'with-remark', controls: 1, breachesReported: 1, breachPersons: 3 }),
  );
  expect(parseToldRequests(told('requests'))).toEqual([
    { departmentId: 'housing', requested: 7, delivered: 5, notCarriedOut: 1 },
  ]);
});

test('a bot that begins anew, to whom most of it rests, finds the same and writes nothing', async () => {
  const before = new Map(suite.figuresTold);
  const written: string[] = [];
  const { figuresTold } = suite.services;
  const watched: typeof figuresTold = {
    ...figuresTold,
    put: (row, value, head) => {
      written.push(row.part);
      return figuresTold.put(row, value, head);
    },
  };
  await createSweep({ ...suite.services, figuresTold: watched })();
  expect(written).toEqual([]);
  suite.figuresTold.clear();
  await createSweep(suite.services)();
  expect(suite.figuresTold).toEqual(before);
});

test('a control that rested and is corrected counts as it is now', async () => {
  sweep = createSweep(suite.services);
  await sweep();
  const at = await suite.services.clock.now();
  const controlId = controlIdOf({ orderId: 'd' });
  const found = accepted(await suite.register.controls.find(controlId));
  const done = found.state.done;
  if (done === undefined) throw new Error('The control is not done.');
  const { registrationId, reviewer, result } = done;
  accepted(
    await suite.register.controls.act(
      controlId,
      {
        ...{ type: 'correctControl', reason: 'Fel utfall', registrationId, reviewer },
        result: { ...result, ...reported },
      },
      { ...acting('planner'), actor: { personId: 'bot', roles: ['bot'] }, now: at },
    ),
  );
  await sweep();
  expect(everythingTold()).toEqual(await inHistories());
});

test('each department is told for its head, draws and requests for groups alone; whoever leads next is told', async () => {
  expect(suite.figuresHeads.get('2026/department/housing')).toBe(upnOf('head'));
  expect(suite.figuresHeads.get('2026/draws')).toBeUndefined();
  const { directory } = suite.services;
  await createSweep({
    ...suite.services,
    directory: {
      ...directory,
      departments: async () =>
        (await directory.departments()).map((each) =>
          each.departmentId === 'housing' ? { ...each, headId: ids.area } : each,
        ),
    },
  })();
  expect(suite.figuresHeads.get('2026/department/housing')).toBe(upnOf('area'));
});

test('the year that runs is dated each day, also when nothing happens; the one before is not', async () => {
  const at = () => parseCountedYear(told('counted'))?.at.slice(0, 10);
  expect(at()).toBe('2026-10-05');
  suite.setClock('2026-10-06T05:00:00Z');
  await sweep();
  expect(at()).toBe('2026-10-06');
  suite.setClock('2027-01-04T09:00:00Z');
  await sweep();
  expect(at()).toBe('2026-10-06');
  suite.setClock('2027-01-05T09:00:00Z');
  await sweep();
  expect([at(), suite.figuresTold.has('2027/counted')]).toEqual(['2026-10-06', false]);
});

test('where a row cannot be written the year is not said to be counted, and the next sweep goes on', async () => {
  suite.figuresTold.clear();
  let fails = true;
  const { figuresTold } = suite.services;
  sweep = createSweep({
    ...suite.services,
    figuresTold: {
      ...figuresTold,
      put: (row, value, head) =>
        fails && row.part === 'draws'
          ? Promise.reject(new Error('SharePoint is away'))
          : figuresTold.put(row, value, head),
    },
  });
  await sweep();
  expect([told('counted'), told('requests')]).toEqual(['', expect.stringContaining('housing')]);
  fails = false;
  await sweep();
  expect(parseCountedYear(told('counted'))).toBeDefined();
});

test('many departments are told in turns, and the year is counted when the last one is', async () => {
  suite.figuresTold.clear();
  const { register } = suite.services;
  for (let at = 0; at < 45; at += 1)
    accepted(
      await register.controls.create(
        {
          ...{ type: 'expectControl', controlId: `c-${at}`, kind: 'systematic-review', policyId: 'ffs' },
          ...{ year: 2026, period: '2026-Q3', branch: 'provider', departmentId: `department-${at}` },
          ...{ unitId: `unit-${at}`, clusterName: 'U', dueOn: '2026-12-31' },
        },
        { ...acting('planner'), actor: { personId: 'bot', roles: ['bot'] } },
      ),
    );
  let left = 0;
  sweep = createSweep(suite.services, () => {
    left += 1;
  });
  const rows: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    expect(told('counted')).toBe('');
    await sweep();
    rows.push(suite.figuresTold.size);
  }
  expect(rows).toEqual([20, 40, 45 + 2 + 2 + 1]);
  expect([left, parseCountedYear(told('counted'))]).toEqual([2, expect.anything()]);
});

test('a year that the board does not have is taken back when a control of it is saved', async () => {
  suite.setClock('2028-02-01T09:00:00Z');
  await sweep();
  expect(parseCountedYear(told('counted'))).toBeDefined();
  const controlId = controlIdOf({ orderId: 'open' });
  accepted(
    await suite.register.controls.act(
      controlId,
      { type: 'stateDeviation', reason: 'Enheten lades ner' },
      { ...acting('planner'), now: await suite.services.clock.now() },
    ),
  );
  await sweep();
  expect(parseCountedYear(told('counted'))).toBeUndefined();
});

test('where there is nothing to count nothing is told', async () => {
  suite = memorySuite('2026-10-05T09:00:00Z', []);
  await createSweep(suite.services)();
  expect([...suite.figuresTold]).toEqual([]);
});
