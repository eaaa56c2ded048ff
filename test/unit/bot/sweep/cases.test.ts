import { createSweep } from '@loggkontroll/bot/sweep';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import { breachClockOf, caseIdOf, registrationIdOf, reviewIdOf } from '@loggkontroll/core/workflow';
import type { ReviewResult } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { peopleIn } from '../fakes/flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let people: ReturnType<typeof peopleIn>;
let sweep: () => Promise<void>;

const caseId = caseIdOf(reviewIdOf('o'));

beforeEach(async () => {
  suite = memorySuite();
  people = peopleIn(suite);
  sweep = createSweep(suite.services);
  await people.place('o');
  await people.attest('o');
  await sweep();
  await people.commitDays('o');
  await sweep();
  await people.deliver('o');
  await sweep();
  await sweep();
});

const remark = () => people.review('o', { outcome: 'remark', breach: { status: 'reported', persons: 1 } });
const opened = async (id = caseId) => {
  const found = await suite.cases.find(id);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
};
const stages = (): readonly string[] => suite.roomStages.map(({ stage }) => stage);

test('a log with a remark stays where it is until its case has it', async () => {
  const put = jest.spyOn(suite.caseRooms, 'put').mockRejectedValueOnce(new Error('SharePoint asks to wait'));
  await remark();
  await sweep();
  expect(stages()).not.toContain('disposed');
  expect((await people.order('o')).logFate).toBeUndefined();
  await sweep();
  expect(put).toHaveBeenCalledTimes(2);
  expect(stages().at(-1)).toBe('disposed');
  expect((await people.order('o')).logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
});

test('two instances open one case, and so does one that was away', async () => {
  await remark();
  await Promise.all([sweep(), createSweep(suite.services)()]);
  await createSweep(suite.services)();
  expect(suite.cases.itemsOf(caseId).length).toBe(1);
  const opened = await suite.cases.find(caseId);
  expect(opened.ok && opened.value.state.documents.map(({ kind }) => kind)).toEqual(['log']);
});

test('an instance that dies after the log has gone finds the case, and settles the order', async () => {
  await remark();
  const act = jest.spyOn(suite.register.orders, 'act').mockRejectedValueOnce(new Error('The power is cut'));
  await sweep();
  expect(stages().at(-1)).toBe('disposed');
  expect((await people.order('o')).logFate).toBeUndefined();
  act.mockRestore();
  await createSweep(suite.services)();
  expect((await people.order('o')).logFate).toEqual({ fate: 'kept', because: 'remark' });
  expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
});

test('a breach that was reported at registration is reported in the case: no clock runs', async () => {
  await remark();
  await sweep();
  await createSweep(suite.services)();
  const { state, history } = await opened();
  const review = await suite.register.reviews.find(reviewIdOf('o'));
  const registered = review.ok ? review.value.state.registered : undefined;
  expect(state.discoveredAt).toBe(registered?.at);
  expect(state.breach?.position).toEqual({ status: 'reported', at: registered?.at, persons: 1 });
  expect(breachClockOf(state).runs).toBe(false);
  expect(history.filter(({ event }) => event.type === 'breachPositioned')).toHaveLength(1);
});

describe('A registration that is corrected to a remark', () => {
  const correct = async (breach: ReviewResult['breach'] = { status: 'to-be-reported' }) => {
    const { register, services } = suite;
    const result = {
      ...{ finishedOn: '2026-10-05', outcome: 'remark' as const, employees: 2, accesses: 2, breach },
    };
    const command = { type: 'correctRegistration', result, reason: 'Förbisedd åtkomst' } as const;
    const actor = { personId: ids.manager, roles: ['unit-manager'] } as const;
    const now = await services.clock.now();
    const corrected = await register.registrations.act(registrationIdOf(reviewIdOf('o')), command, {
      ...{ actor, now },
    });
    if (!corrected.ok) throw new Error(corrected.refusal.code);
  };

  test('opens a case, for the reviewer, from when it was corrected', async () => {
    await people.review('o');
    await sweep();
    expect(stages().at(-1)).toBe('disposed');
    suite.setClock('2026-10-06T09:00:00Z');
    await correct();
    await sweep();
    await createSweep(suite.services)();
    expect((await opened()).state).toMatchObject({
      responsible: ids.manager,
      discoveredAt: '2026-10-06T09:00:00Z',
      documents: [],
    });
    expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
    expect(suite.faults).toEqual([]);
  });

  test('and then to a reported breach is carried over to its case', async () => {
    await people.review('o');
    await sweep();
    await correct();
    await sweep();
    expect((await opened()).state.breach).toBeUndefined();
    suite.setClock('2026-10-06T09:00:00Z');
    await correct({ status: 'reported', persons: 2 });
    await createSweep(suite.services)();
    await createSweep(suite.services)();
    const { state, history } = await opened();
    expect(state.breach).toMatchObject({ by: 'bot', position: { status: 'reported', persons: 2 } });
    expect(history.filter(({ event }) => event.type === 'breachPositioned')).toHaveLength(1);
    expect(suite.faults).toEqual([]);
  });

  test('asks for its review once where that had a remark itself, and opens nothing more', async () => {
    await remark();
    await sweep();
    await correct({ status: 'reported', persons: 2 });
    sweep = createSweep(suite.services);
    await sweep();
    const find = jest.spyOn(suite.register.reviews, 'find');
    await sweep();
    expect(find).not.toHaveBeenCalledWith(reviewIdOf('o'));
    expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
  });

  test('whose review cannot be read holds up nothing else', async () => {
    await people.review('o');
    await sweep();
    await correct();
    jest.spyOn(suite.register.reviews, 'find').mockRejectedValueOnce(new Error('SharePoint asks to wait'));
    await sweep();
    expect(suite.faults).toEqual([
      expect.objectContaining({ task: 'open-cases', recordId: reviewIdOf('o') }),
    ]);
    await sweep();
    expect((await opened()).state.responsible).toBe(ids.manager);
  });
});

describe('A registration with a remark whose breach is corrected', () => {
  const correct = async (breach: ReviewResult['breach'], at: string) => {
    suite.setClock(at);
    const result = {
      finishedOn: '2026-10-05',
      outcome: 'remark',
      employees: 2,
      accesses: 2,
      breach,
    } as const;
    const command = { type: 'correctRegistration', result, reason: 'Fel antal' } as const;
    const actor = { personId: ids.manager, roles: ['unit-manager'] } as const;
    const done = await suite.register.registrations.act(registrationIdOf(reviewIdOf('o')), command, {
      ...{ actor, now: await suite.services.clock.now() },
    });
    if (!done.ok) throw new Error(done.refusal.code);
  };
  const position = async (persons: number, at: string) => {
    const actor = { personId: ids.manager, roles: ['unit-manager'] } as const;
    const command = { type: 'positionBreach', position: { status: 'reported', at, persons } } as const;
    const done = await suite.cases.act(caseId, command, { actor, now: await suite.services.clock.now() });
    if (!done.ok) throw new Error(done.refusal.code);
  };
  const later = '2026-10-06T09:00:00Z';
  const latest = '2026-10-07T09:00:00Z';

  beforeEach(async () => {
    await remark();
    await sweep();
  });

  test('has the new number of persons in its case, once', async () => {
    await correct({ status: 'reported', persons: 4 }, later);
    await sweep();
    await createSweep(suite.services)();
    const { state, history } = await opened();
    expect(state.breach?.position).toEqual({ status: 'reported', at: later, persons: 4 });
    expect(history.filter(({ event }) => event.type === 'breachPositioned')).toHaveLength(2);
  });

  test('so that nothing is reported any more asks for a position anew, and the clock runs', async () => {
    await correct({ status: 'to-be-reported' }, later);
    await sweep();
    await createSweep(suite.services)();
    const { state, history } = await opened();
    expect(state.breach).toBeUndefined();
    expect(breachClockOf(state).runs).toBe(true);
    expect(history.filter(({ event }) => event.type === 'breachQuestioned')).toHaveLength(1);
  });

  test('does not write over what was said in the case, but asks, and lets the answer stand', async () => {
    suite.setClock(later);
    await position(7, later);
    await correct({ status: 'reported', persons: 4 }, latest);
    await sweep();
    expect((await opened()).state.breach).toBeUndefined();
    await position(7, latest);
    await createSweep(suite.services)();
    expect((await opened()).state.breach).toMatchObject({ by: ids.manager, position: { persons: 7 } });
  });

  test('as the case has it already is nothing new', async () => {
    suite.setClock(later);
    await position(4, later);
    await correct({ status: 'reported', persons: 4 }, latest);
    await sweep();
    expect((await opened()).state.breach).toMatchObject({ by: ids.manager, position: { persons: 4 } });
  });

  const close = async () => {
    const actor = { personId: ids.manager, roles: ['unit-manager'] } as const;
    const outcome = { kind: 'unfounded', reason: 'explained-by-records' } as const;
    for (const command of [{ type: 'decideCase', outcome } as const, { type: 'closeCase' } as const]) {
      const done = await suite.cases.act(caseId, command, { actor, now: await suite.services.clock.now() });
      if (!done.ok) throw new Error(done.refusal.code);
    }
  };

  test('when its case is closed is noted there once, and tells whoever has it until they have looked', async () => {
    await close();
    await correct({ status: 'reported', persons: 4 }, latest);
    await sweep();
    const { state } = await opened();
    expect(state).toMatchObject({
      status: 'closed',
      corrected: { changedAt: latest, outcome: 'remark', breach: { status: 'reported', persons: 4 } },
    });
    expect(state.breach?.position).toMatchObject({ persons: 1 });
    const awaited = () => parseOwnWord(suite.ownWords.get(ids.manager)).awaited;
    const look = { record: 'case', recordId: caseId, errand: 'decide' };
    expect(awaited()).toContainEqual(expect.objectContaining(look));
    /* Another instance, which has no closed case on its board by itself. */
    await createSweep(suite.services)();
    expect(awaited()).toContainEqual(expect.objectContaining(look));
    const noted = (await opened()).history.filter(({ event }) => event.type === 'closedCaseCorrected');
    expect(noted).toHaveLength(1);
    const actor = { personId: ids.manager, roles: ['unit-manager'] } as const;
    const now = await suite.services.clock.now();
    accepted(await suite.cases.act(caseId, { type: 'seeCorrection' }, { actor, now }));
    await sweep();
    expect(awaited()).not.toContainEqual(expect.objectContaining({ recordId: caseId }));
  });
});
