import { createSweep, logRoomOf, subjectRoomOf } from '@loggkontroll/bot/sweep';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { formatSubject, subjectFileName } from '@loggkontroll/core/subject';
import {
  caseIdOf,
  controlIdOf,
  parseStanding,
  registrationIdOf,
  reviewIdOf,
  standingFileName,
} from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand, TargetedFacts } from '@loggkontroll/core/workflow';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ffsSteps, targetedOf, vonPolicy } from '../../../contract/sharepoint/targeted-flow.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const r1177 = Object.values(shippedPolicies).filter(({ id }) => id === 'r1177');

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', [ffsPolicy, vonPolicy, ...r1177]);
  sweep = createSweep(suite.services);
});

afterEach(() => {
  expect(suite.faults).toEqual([]);
});

const log = 'ab'.repeat(32);

const request = async (facts: TargetedFacts, who: Who = 'manager') => {
  accepted(await suite.register.targeted.create({ type: 'requestTargeted', ...facts }, acting(who)));
  await sweep();
};

const record = async (id = 't') => accepted(await suite.register.targeted.find(id));
const state = async (id = 't'): Promise<Targeted> => (await record(id)).state;

const act = async (who: Who, command: TargetedCommand, id = 't') => {
  accepted(await suite.register.targeted.act(id, command, acting(who)));
  await sweep();
};

const ffsUntil = async (step: number) => {
  for (const [who, command] of ffsSteps(log).slice(0, step)) await act(who, command);
};

const letIn = async (id = 't') => suite.openedTo.get((await record(id)).itemId);
const names = (...whos: readonly Who[]) => whos.map(upnOf);

describe('a targeted review by FFS', () => {
  test('is open to each of its people from when there is something for them', async () => {
    await request(targetedOf('t'));
    expect(await letIn()).toEqual(names('manager', 'otherManager'));
    await ffsUntil(2);
    expect(await letIn()).toEqual(names('manager', 'planner', 'otherManager', 'area'));
  });

  test('has no rooms before it is confirmed, and then only for who gives and who takes out', async () => {
    await request(targetedOf('t'));
    await act('planner', { type: 'placeOrder' });
    expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
    await act('otherManager', { type: 'attest' });
    expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
    await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
    expect(suite.subjectRooms.get(subjectRoomOf('t'))).toEqual([
      { upn: upnOf('area'), may: 'act' },
      { upn: upnOf('logAdministrator'), may: 'read' },
    ]);
    expect(suite.logRooms.get(logRoomOf('t'))).toEqual({
      stage: 'opened',
      by: [{ upn: upnOf('logAdministrator') }],
    });
    expect(await state()).toMatchObject({ subjectRoom: subjectRoomOf('t'), logRoom: logRoomOf('t') });
  });

  test('delivered is the reviewer’s alone, with a review that names nobody', async () => {
    await request(targetedOf('t'));
    await ffsUntil(5);
    expect(suite.logRooms.get(logRoomOf('t'))).toEqual({
      stage: 'at-reviewer',
      reviewer: { upn: upnOf('manager') },
    });
    const review = accepted(await suite.register.reviews.find(reviewIdOf('t')));
    expect(review.state).toMatchObject({ kind: 'targeted', employees: [], days: [], reviewer: ids.manager });
    expect(suite.letIn).toContainEqual({
      list: 'reviews',
      itemId: review.itemId,
      upns: [upnOf('manager')],
    });
  });

  test.each([
    ['no-remark', { fate: 'deleted' }],
    ['remark', { fate: 'kept', because: 'remark' }],
  ] as const)('registered with %s: registration, control, and what became of both rooms', async (...row) => {
    const [outcome, fate] = row;
    await request(targetedOf('t'));
    await ffsUntil(5);
    const breach = outcome === 'remark' ? ({ status: 'to-be-reported' } as const) : undefined;
    await peopleIn(suite).review('t', { outcome, ...(breach ? { breach } : {}) });
    await sweep();
    await sweep();
    const registrationId = registrationIdOf(reviewIdOf('t'));
    const registration = accepted(await suite.register.registrations.find(registrationId));
    expect(registration.state).toMatchObject({ kind: 'targeted-review', reviewer: ids.manager });
    expect(suite.letIn).toContainEqual({
      list: 'registrations',
      itemId: registration.itemId,
      upns: [upnOf('manager')],
    });
    const control = accepted(await suite.register.controls.find(controlIdOf({ orderId: 't' })));
    expect(control.state).toMatchObject({ kind: 'targeted-review', status: 'done' });
    expect(await state()).toMatchObject({ status: 'completed', logFate: fate, subjectFate: fate });
    expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
    expect((await suite.cases.find(caseIdOf(reviewIdOf('t')))).ok).toBe(outcome === 'remark');
  });

  test('rejected or withdrawn, loses its rooms and says so', async () => {
    await request(targetedOf('t'));
    await ffsUntil(4);
    await act('manager', { type: 'withdraw', reason: 'no-longer-needed' });
    expect(await state()).toMatchObject({
      status: 'withdrawn',
      logFate: { fate: 'deleted' },
      subjectFate: { fate: 'deleted' },
    });
    expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
    await request(targetedOf('u'));
    await act('planner', { type: 'reject', reason: 'not-founded' }, 'u');
    expect(await state('u')).not.toHaveProperty('subjectFate');
  });
});

describe('whoever stands back', () => {
  test('as attestant is put out, and the next one attests', async () => {
    await request(targetedOf('t'));
    await act('planner', { type: 'placeOrder' });
    await act('manager', { type: 'askForAnother', parts: ['attestant'] });
    expect(await letIn()).toEqual(names('manager', 'planner'));
    await act('planner', { type: 'appoint', part: 'attestant', personId: ids.otherArea });
    expect(await letIn()).toEqual(names('manager', 'planner', 'otherArea'));
  });

  test('as log administrator leaves both rooms closed to them until another takes it on', async () => {
    await request(targetedOf('t'));
    await ffsUntil(3);
    await act('area', { type: 'askForAnother', parts: ['administrator'] });
    expect(suite.subjectRooms.get(subjectRoomOf('t'))).toEqual([{ upn: upnOf('area'), may: 'act' }]);
    expect(suite.logRooms.get(logRoomOf('t'))).toEqual({ stage: 'opened', by: [] });
    await act('logAdministrator', { type: 'takeOn', administrator: ids.administrator });
    expect(suite.logRooms.get(logRoomOf('t'))).toEqual({
      stage: 'opened',
      by: [{ upn: upnOf('administrator') }],
    });
  });

  test('as giver can no longer read what they gave', async () => {
    await request(targetedOf('t'));
    await ffsUntil(4);
    await act('logAdministrator', { type: 'askForAnother', parts: ['giver'] });
    expect(suite.subjectRooms.get(subjectRoomOf('t'))).toEqual([
      { upn: upnOf('logAdministrator'), may: 'read' },
    ]);
    expect(await letIn()).toEqual(names('manager', 'planner', 'otherManager'));
  });
});

test('one that leaves out what its policy wants is opened to nobody, whoever wrote it', async () => {
  const { attestant: _, steps, ...facts } = targetedOf('t');
  const short = { ...facts, attestant: undefined, steps: steps.filter(({ step }) => step !== 'attest') };
  await request(short);
  expect(await letIn()).toBeUndefined();
  await act('planner', { type: 'placeOrder' });
  await act('logAdministrator', { type: 'takeOn', administrator: ids.logAdministrator });
  expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
  expect(suite.faults.splice(0)).toEqual([{ recordId: 't' }]);
});

test('one requested as what the requester is not, by *Funktioner*, is opened to nobody before they are', async () => {
  await request({ ...targetedOf('t', 'r1177'), requestedAs: 'delegated-reviewer' });
  await sweep();
  expect([await letIn(), suite.subjectRooms.size]).toEqual([undefined, 0]);
  expect(suite.faults.splice(0)).toEqual([{ recordId: 't' }]);
  const everywhere = { departmentId: undefined, unitId: undefined, from: '2024-01-01', to: undefined };
  suite.functions.push({ ...everywhere, code: 'delegated-reviewer', personId: ids.manager });
  await sweep();
  expect(await letIn()).toEqual(names('manager', 'area', 'otherManager'));
});

test('by VON the manager gives the subject at once; the administrator reads it when they have taken it on', async () => {
  await request(targetedOf('t', 'von'));
  expect(suite.subjectRooms.get(subjectRoomOf('t'))).toEqual([{ upn: upnOf('manager'), may: 'act' }]);
  expect(suite.logRooms.size).toBe(0);
});

test('a private provider’s log is cleared away when it has been fetched', async () => {
  await request(targetedOf('t', 'provider'), 'logAdministrator');
  for (const command of [
    { type: 'giveSubject', subjectSha256: log },
    { type: 'takeOn', administrator: ids.logAdministrator },
    { type: 'deliverLog', file: { sha256: log, accesses: 2, rejectedRows: 0 } },
  ] as const) {
    await act('logAdministrator', command);
  }
  expect(suite.logRooms.get(logRoomOf('t'))).toMatchObject({ by: [{ upn: upnOf('logAdministrator') }] });
  await act('logAdministrator', {
    type: 'handOverInPerson',
    identityShown: 'identity-card',
    on: '2026-10-05',
  });
  expect((await state()).status).toBe('completed');
  expect([suite.subjectRooms.size, suite.logRooms.size]).toEqual([0, 0]);
});

test('sweeps of several instances, again and again, write nothing more and move nobody', async () => {
  await request(targetedOf('t'));
  await ffsUntil(5);
  const { history } = await record();
  const before = [...suite.roomStages];
  await Promise.all([sweep(), sweep()]);
  expect(suite.roomStages).toEqual(before);
  await createSweep(suite.services)();
  expect((await record()).history).toEqual(history);
  expect(suite.logRooms.get(logRoomOf('t'))).toMatchObject({ stage: 'at-reviewer' });
});

describe('a log that the reviewer takes out themselves, without reading the employee register', () => {
  const room = subjectRoomOf('t');
  const inside = () => suite.subjectRooms.get(room)?.map(({ upn, may }) => `${upn} ${may}`);
  const give = async (account: string) => {
    const subject = formatSubject({
      about: 'employee',
      people: [{ name: 'Någon', account }],
      ...{ scope: 'Allt', from: '2026-09-01', to: '2026-09-30' },
    });
    const { sha256 } = await suite.services.subjectRooms.put(room, subjectFileName, subject);
    await act('manager', { type: 'giveSubject', subjectSha256: sha256 });
    return parseStanding(suite.subjectFiles.get(`${room}/${standingFileName}`) ?? '', sha256);
  };

  beforeEach(async () => {
    suite.moreEmployees.push({
      ...{ employeeId: 'otherma01', name: 'Person otherManager', personId: ids.otherManager },
      ...{ unitId: 'unit-2', role: 'enhetschef', from: '2024-01-01', to: undefined },
    });
    await request(targetedOf('t', 'r1177'));
  });

  test('they are let in to whom it is about when the bot has found that it is not them', async () => {
    expect(inside()).toEqual([`${upnOf('manager')} act`]);
    expect(await give('okänd01')).toEqual({ parts: [], unknown: ['okänd01'] });
    expect(inside()).toEqual([`${upnOf('manager')} act`, `${upnOf('otherManager')} read`]);
  });

  test('they never learn that it is them: the giver is told in the room, and the record says nothing', async () => {
    expect(await give('otherma01')).toEqual({ parts: ['receiver'], unknown: [] });
    expect(inside()).toEqual([`${upnOf('manager')} act`]);
    expect(JSON.stringify((await record()).history)).not.toMatch(/otherma01|anotherAsked/);
    await act('manager', { type: 'askForAnother', parts: ['receiver'] });
    await act('planner', { type: 'appoint', part: 'receiver', personId: ids.planner });
    expect(inside()).toEqual([`${upnOf('manager')} act`, `${upnOf('planner')} read`]);
  });

  test('a subject that is corrected is looked at anew', async () => {
    await give('okänd01');
    expect(await give('otherma01')).toEqual({ parts: ['receiver'], unknown: [] });
    expect(inside()).toEqual([`${upnOf('manager')} act`]);
  });
});
