import { createSweep, logRoomOf } from '@loggkontroll/bot/sweep';
import { caseIdOf, controlIdOf, planIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
});

const control = async (orderId: string) => {
  const found = await suite.register.controls.find(controlIdOf({ orderId }));
  return found.ok ? found.value.state : undefined;
};

const stages = (): readonly string[] => suite.roomStages.map(({ stage }) => stage);

const commitPlan = () =>
  suite.register.plans.create(
    {
      type: 'commitPlan',
      planId: planIdOf('ffs', '2026-Q4'),
      policyId: 'ffs',
      policyVersion: 1,
      period: '2026-Q4',
      month: '2026-09',
      samples: [{ branch: 'provider', clusters: 3, employees: 4 }],
      commitment: 'ef'.repeat(32),
      populationHash: 'cd'.repeat(32),
      employees: 3,
      exclusions: [],
    },
    acting('planner'),
  );

describe('an order', () => {
  test('is expected by the register as soon as it is placed', async () => {
    await people.place('o');
    await sweep();
    expect(await control('o')).toMatchObject({ status: 'expected', period: '2026-Q4', dueOn: '2026-11-05' });
  });

  test('gets one log room, the same from every instance', async () => {
    await people.place('o');
    await people.attest('o');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    expect((await people.order('o')).logRoom).toBe(logRoomOf('o'));
    expect(new Set(suite.roomStages.map(({ room }) => room))).toEqual(new Set([logRoomOf('o')]));
    expect(logRoomOf('o')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('has its day draw answered once, sealed, by the bot', async () => {
    await people.place('o');
    await people.attest('o');
    await sweep();
    await people.commitDays('o');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    await sweep();
    const found = await suite.register.orders.find('o');
    const answers = found.ok ? found.value.history.filter(({ event }) => event.type === 'daysAnswered') : [];
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ by: 'bot', seal: { keyId: 'test' } });
    expect(answers[0]?.event).toMatchObject({ bytes: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  test('of a provider is the manager’s to review once the log is delivered', async () => {
    await people.place('o');
    await people.attest('o');
    await sweep();
    await people.commitDays('o');
    await sweep();
    await people.deliver('o');
    await sweep();
    const review = await suite.register.reviews.find(reviewIdOf('o'));
    expect(review.ok && review.value.state).toMatchObject({ status: 'opened', reviewer: ids.manager });
    expect(stages()).toEqual(['opened', 'at-reviewer', 'cleaned']);
  });

  test('of an authority passes from the receiver to the reviewer when it is handed over', async () => {
    const authority = {
      branch: 'authority',
      handOver: true,
      attestant: ids.planner,
      receiver: ids.planner,
    } as const;
    await people.place('o', authority);
    await people.attest('o', 'planner');
    await sweep();
    await people.commitDays('o');
    await sweep();
    await people.deliver('o');
    await sweep();
    await sweep();
    expect(stages()).toEqual(['opened', 'at-receiver', 'cleaned']);
    await people.handOver('o');
    await sweep();
    expect(stages()).toEqual(['opened', 'at-receiver', 'cleaned', 'at-reviewer', 'cleaned']);
  });

  test('that has passed to somebody outside the unit’s chain lets that person in', async () => {
    await people.place('usual');
    await people.place('passed', { attestant: ids.head, receiver: ids.head });
    await sweep();
    await sweep();
    expect(suite.letIn).toEqual([{ list: 'orders', itemId: 2, upns: [upnOf('head'), upnOf('head')] }]);
  });
});

describe('a registered review', () => {
  const toReview = async (): Promise<void> => {
    await people.place('o');
    await people.attest('o');
    await sweep();
    await people.commitDays('o');
    await sweep();
    await people.deliver('o');
    await sweep();
  };

  test('without remark is entered, completes the control, and its log is destroyed and that recorded', async () => {
    await toReview();
    await people.review('o');
    await sweep();
    const registration = await suite.register.registrations.find(registrationIdOf(reviewIdOf('o')));
    expect(registration.ok && registration.value.state).toMatchObject({
      reviewer: ids.manager,
      orderId: 'o',
    });
    expect(await control('o')).toMatchObject({ status: 'done', done: { result: { outcome: 'no-remark' } } });
    expect(stages().at(-1)).toBe('disposed');
    expect(await people.order('o')).toMatchObject({
      status: 'completed',
      logFate: { fate: 'deleted', recoverableUntil: '2027-01-06T09:00:00Z' },
    });
  });

  test('with remark keeps the log with a case, and not where it was', async () => {
    await toReview();
    await people.review('o', { outcome: 'remark', breach: { status: 'reported', persons: 1 } });
    await sweep();
    const opened = await suite.cases.find(caseIdOf(reviewIdOf('o')));
    expect(opened.ok && opened.value.state.documents.map(({ kind }) => kind)).toEqual(['log']);
    expect(opened.ok && suite.caseRooms.parties.get(opened.value.state.room)).toEqual([
      { upn: upnOf('manager'), may: 'act' },
    ]);
    expect(stages().at(-1)).toBe('disposed');
    expect((await people.order('o')).logFate).toEqual({ fate: 'kept', because: 'remark' });
    expect(await control('o')).toMatchObject({ status: 'done', done: { result: { outcome: 'remark' } } });
  });

  test('is followed up by an instance that was away when it was registered', async () => {
    await toReview();
    await people.review('o');
    await createSweep(suite.services)();
    expect((await people.order('o')).status).toBe('completed');
    expect((await control('o'))?.status).toBe('done');
  });

  test('that is corrected corrects its control, once', async () => {
    await toReview();
    await people.review('o');
    await sweep();
    const registrationId = registrationIdOf(reviewIdOf('o'));
    const before = await suite.register.registrations.find(registrationId);
    const result = before.ok && { ...before.value.state.result, accesses: 3 };
    if (result === false) throw new Error('not registered');
    const correction = { type: 'correctRegistration', result, reason: 'Räknade fel' } as const;
    await suite.register.registrations.act(registrationId, correction, acting('manager'));
    await sweep();
    await sweep();
    expect(await control('o')).toMatchObject({
      done: { result: { accesses: 3 } },
      corrections: [{ reason: 'Räknade fel' }],
    });
  });
});

test('a control filled in by hand is entered in the register', async () => {
  const facts = {
    registrationId: 'by-hand',
    kind: 'systematic-review',
    policyId: 'ffs',
    period: '2026-Q3',
    departmentId: 'housing',
    unitId: 'unit-1',
    reviewer: ids.manager,
    result: {
      finishedOn: '2026-10-01',
      outcome: 'no-remark',
      employees: 4,
      accesses: 80,
      breach: { status: 'not-applicable' },
    },
  } as const;
  await suite.register.registrations.create({ type: 'registerControl', ...facts }, acting('manager'));
  await sweep();
  const found = await suite.register.controls.find(controlIdOf({ registrationId: 'by-hand' }));
  expect(found.ok && found.value.state).toMatchObject({
    status: 'done',
    clusterName: 'Björken',
    period: '2026-Q3',
  });
});

test('a committed plan is answered once', async () => {
  expect((await commitPlan()).ok).toBe(true);
  await Promise.all([sweep(), createSweep(suite.services)()]);
  await sweep();
  const plan = await suite.register.plans.find(planIdOf('ffs', '2026-Q4'));
  expect(plan.ok && plan.value.history.filter(({ event }) => event.type === 'planAnswered')).toHaveLength(1);
});

test('what fails for one record does not keep the others waiting, and is tried again', async () => {
  await people.place('o');
  await people.place('p');
  await people.attest('o');
  await people.attest('p');
  let isFirst = true;
  const rooms = {
    ...suite.services.rooms,
    open: async (room: string) => {
      if (isFirst) {
        isFirst = false;
        throw new Error('SharePoint is down');
      }
      await suite.services.rooms.open(room);
    },
  };
  const failing = createSweep({ ...suite.services, rooms });
  await failing();
  expect([(await people.order('o')).logRoom, (await people.order('p')).logRoom]).toEqual([
    undefined,
    logRoomOf('p'),
  ]);
  expect(suite.faults).toHaveLength(1);
  await failing();
  expect((await people.order('o')).logRoom).toBe(logRoomOf('o'));
});

test('a change token that has grown too old is answered by reading everything anew', async () => {
  await sweep();
  await people.place('o');
  suite.register.orders.forgetChanges();
  await sweep();
  expect((await control('o'))?.status).toBe('expected');
});

test('people are shown as reached when they have a conversation, and only then', async () => {
  await suite.meet('manager');
  await suite.services.organisation.setReachable(ids.planner, true);
  await sweep();
  expect([suite.isReachable('manager'), suite.isReachable('planner')]).toEqual([true, false]);
});
