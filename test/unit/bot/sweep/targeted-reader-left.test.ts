import { createSweep, subjectRoomOf } from '@loggkontroll/bot/sweep';
import { formatDelivery } from '@loggkontroll/core/log';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { reviewIdOf } from '@loggkontroll/core/workflow';
import type { TargetedCommand } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, units, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, registerReview } from '../../../contract/sharepoint/reference-flow.ts';
import { ffsSteps, targetedOf } from '../../../contract/sharepoint/targeted-flow.ts';
import { addLog, logOf, makerFor, row } from '../../core/log/files.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const logSha256 = 'ab'.repeat(32);
const selection = { of: 'event', from: '2026-09-01', to: '2026-09-30' } as const;
const reviewId = reviewIdOf('t');
const wanted = 'Utse någon annan i en riktad kontroll: FFS-R-2026-T';
const askAnother = 'Be om en annan person i en riktad kontroll: FFS-R-2026-T';

let suite: MemorySuite;
let sweep: () => Promise<void>;

/** An employee with an account in the record system. */
const employed = (employeeId: string, personId: string, to?: string) => ({
  ...{ employeeId, name: employeeId, personId, unitId: 'unit-1', role: 'chef', from: '2024-01-01', to },
});

beforeEach(async () => {
  suite = memorySuite('2026-10-05T09:00:00Z', [ffsPolicy]);
  sweep = createSweep(suite.services);
  await suite.meet('planner', 'area', 'logAdministrator', 'otherArea', 'head');
  suite.moreEmployees.push(employed('area01', ids.area), employed('other01', ids.otherArea));
  const facts = targetedOf('t');
  accepted(await suite.register.targeted.create({ type: 'requestTargeted', ...facts }, acting('manager')));
  await sweep();
});

afterEach(() => expect(suite.faults).toEqual([]));

const record = async () => accepted(await suite.register.targeted.find('t'));
const state = async () => (await record()).state;
const act = async (who: Who, command: TargetedCommand) => {
  accepted(await suite.register.targeted.act('t', command, acting(who)));
  await sweep();
};
const openedTo = async () => suite.openedTo.get((await record()).itemId) ?? [];
const logRoom = async () => suite.logRooms.get((await state()).logRoom ?? '');
const review = async () => accepted(await suite.register.reviews.find(reviewId));
const withLogOf = async (...accounts: readonly string[]) => {
  const maker = makerFor({ selection });
  addLog(maker, logOf(...accounts.map((employee) => row({ employee }))));
  suite.logFiles.set((await state()).logRoom ?? '', formatDelivery(accepted(maker.finish())));
};
const delivered = async (...accounts: readonly string[]) => {
  const steps = ffsSteps(logSha256);
  for (const [who, command] of steps.slice(0, -1)) await act(who, command);
  await withLogOf(...accounts);
  for (const [who, command] of steps.slice(-1)) await act(who, command);
};

/** The unit manager leads nothing any more and is employed no more; nor does their manager lead anybody then. */
const managerLeaves = async () => {
  const led = units.map((unit) => (unit.unitId === 'unit-1' ? { ...unit, managerId: ids.head } : unit));
  Object.assign(suite.services.directory, { units: () => Promise.resolve(led) });
  suite.moreEmployees.push(employed('mana01', ids.manager, '2026-10-04'));
  await sweep();
};
const appoint = (who: Who) => act('planner', { type: 'appoint', part: 'receiver', personId: ids[who] });

describe('given a reviewer who holds the log and has left', () => {
  test('the place is empty, the log is nobody’s, and whoever appoints is told; what is done stays done', async () => {
    await delivered('anna01');
    expect(await logRoom()).toMatchObject({ stage: 'at-reviewer', reviewer: { upn: upnOf('manager') } });
    await managerLeaves();
    const { history, state: held } = await record();
    expect(history.at(-1)).toMatchObject({ by: 'bot', event: { type: 'anotherAsked', parts: ['receiver'] } });
    expect(held).toMatchObject({ status: 'at-reviewer', delivered: { file: { sha256: logSha256 } } });
    expect(await logRoom()).toEqual({ stage: 'opened', by: [] });
    expect(suite.seenBy('planner')).toContain(wanted);
    await sweep();
    expect((await record()).history).toHaveLength(history.length);
  });

  test('whoever is appointed has log, review and record; the one before them has none', async () => {
    await delivered('anna01');
    await managerLeaves();
    await appoint('otherArea');
    expect(await logRoom()).toEqual({ stage: 'at-reviewer', reviewer: { upn: upnOf('otherArea') } });
    expect((await review()).state).toMatchObject({
      ...{ reviewer: ids.otherArea, reviewersManager: ids.otherHead, fileSha256: logSha256 },
    });
    expect(await openedTo()).toContain(upnOf('otherArea'));
    const beside = suite.openedBeside.filter(({ list }) => list === 'reviews');
    expect(beside.at(-1)?.upns).toEqual([upnOf('otherArea')]);
    const started = { type: 'startReview' } as const;
    expect((await suite.register.reviews.act(reviewId, started, acting('manager'))).ok).toBe(false);
    accepted(await suite.register.reviews.act(reviewId, started, acting('otherArea')));
    expect(suite.seenBy('area')).not.toContain(askAnother);
  });

  test('the one who had it is reminded of nothing more, however late the review is; the next one is', async () => {
    await suite.meet('manager');
    await delivered('anna01');
    await managerLeaves();
    const before = suite.seenBy('manager');
    suite.setClock('2026-11-23T09:00:00Z');
    await sweep();
    expect(suite.seenBy('manager')).toEqual(before);
    await appoint('otherArea');
    await sweep();
    expect(suite.seenBy('otherArea').join()).toMatch(/Försenat: granska loggen/);
  });

  test('another instance of the bot, which remembers nothing, keeps it so', async () => {
    await delivered('anna01');
    await managerLeaves();
    await appoint('otherArea');
    const before = [await logRoom(), await openedTo(), (await record()).history.length];
    await createSweep(suite.services)();
    expect([await logRoom(), await openedTo(), (await record()).history.length]).toEqual(before);
  });
});

describe('given that the next reviewer stands in the log', () => {
  test('nobody is let in, nothing of it stands in the record, and only those who know whom it is about are told', async () => {
    await delivered('other01');
    await managerLeaves();
    const asked = suite.seenBy('planner').length;
    await appoint('otherArea');
    const { history } = await record();
    expect(history.at(-1)).toMatchObject({ by: ids.planner, event: { type: 'personAppointed' } });
    expect(await logRoom()).toEqual({ stage: 'opened', by: [] });
    expect((await review()).state.reviewer).toBe(ids.manager);
    expect(await openedTo()).not.toContain(upnOf('otherArea'));
    expect(suite.seenBy('area')).toContain(askAnother);
    expect(suite.seenBy('logAdministrator')).toContain(askAnother);
    for (const who of ['otherArea', 'head'] as const) expect(suite.seenBy(who)).not.toContain(askAnother);
    expect(suite.seenBy('planner')).toHaveLength(asked);
    await sweep();
    expect((await record()).history).toHaveLength(history.length);
  });

  test('somebody asks for another, and that one is let in', async () => {
    await delivered('other01');
    await managerLeaves();
    await appoint('otherArea');
    await act('area', { type: 'askForAnother', parts: ['receiver'] });
    await appoint('head');
    expect(await logRoom()).toEqual({ stage: 'at-reviewer', reviewer: { upn: upnOf('head') } });
    expect((await review()).state.reviewer).toBe(ids.head);
  });

  test('it cannot be seen while the log cannot be read, and nobody is let in meanwhile', async () => {
    await delivered('anna01');
    await managerLeaves();
    suite.logFiles.set((await state()).logRoom ?? '', 'not a delivery');
    await appoint('otherArea');
    expect(await logRoom()).toEqual({ stage: 'opened', by: [] });
    await withLogOf('anna01');
    await sweep();
    expect(await logRoom()).toMatchObject({ stage: 'at-reviewer', reviewer: { upn: upnOf('otherArea') } });
  });
});

test('given that the review is registered, when the reviewer leaves, then nobody else is asked for', async () => {
  await delivered('anna01');
  accepted(await suite.register.reviews.act(reviewId, { type: 'startReview' }, acting('manager')));
  const result = registerReview(logSha256);
  const one = { ...result, result: { ...result.result, employees: 1 } };
  accepted(await suite.register.reviews.act(reviewId, one, acting('manager')));
  await managerLeaves();
  expect(await state()).toMatchObject({ status: 'completed', wanted: [] });
});

describe('given a requester who has left', () => {
  test('their right ends, whoever appoints is told, and the next has the request', async () => {
    await act('planner', { type: 'placeOrder' });
    expect(await openedTo()).toContain(upnOf('manager'));
    await managerLeaves();
    expect((await state()).wanted).toEqual(['requester', 'giver', 'receiver']);
    expect(await openedTo()).not.toContain(upnOf('manager'));
    expect(suite.seenBy('planner')).toContain(wanted);
    await act('planner', { type: 'appoint', part: 'requester', personId: ids.otherArea });
    await act('planner', { type: 'appoint', part: 'giver', personId: ids.head });
    await appoint('otherArea');
    expect(await state()).toMatchObject({ wanted: [], requester: ids.otherArea });
    expect(await openedTo()).toContain(upnOf('otherArea'));
    expect(suite.subjectRooms.get(subjectRoomOf('t'))).toBeUndefined();
    await act('otherManager', { type: 'attest' });
    expect((await state()).done).toHaveProperty('attest');
  });
});
