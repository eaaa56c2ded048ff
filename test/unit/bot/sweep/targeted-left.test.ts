import { createSweep, subjectRoomOf } from '@loggkontroll/bot/sweep';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, people, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting } from '../../../contract/sharepoint/reference-flow.ts';
import { ffsSteps, targetedOf, vonPolicy } from '../../../contract/sharepoint/targeted-flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(async () => {
  suite = memorySuite('2026-10-05T09:00:00Z', [ffsPolicy, vonPolicy]);
  sweep = createSweep(suite.services);
  await suite.meet('planner', 'area');
  accepted(
    await suite.register.targeted.create({ type: 'requestTargeted', ...targetedOf('t') }, acting('manager')),
  );
  await sweep();
});

afterEach(() => expect(suite.faults).toEqual([]));

const record = async () => accepted(await suite.register.targeted.find('t'));
const state = async (): Promise<Targeted> => (await record()).state;
const act = async (who: Who, command: TargetedCommand) => {
  accepted(await suite.register.targeted.act('t', command, acting(who)));
  await sweep();
};
const until = async (step: number) => {
  for (const [who, command] of ffsSteps('ab'.repeat(32)).slice(0, step)) await act(who, command);
};

/** The area manager leads nobody any more: the unit manager has another manager. */
const areaLeaves = () => {
  const now = people.map((person) =>
    person.managerId === ids.area ? { ...person, managerId: ids.head } : person,
  );
  const byId = new Map(now.map((person) => [person.personId, { ...person, reachable: false }]));
  Object.assign(suite.services.directory, { people: () => Promise.resolve(byId) });
};

test('given a giver who has not said yet, when they lead no more, then the place is empty, its room closed to them, and a planner is told', async () => {
  await until(3);
  expect(suite.subjectRooms.get(subjectRoomOf('t'))).toContainEqual({ upn: upnOf('area'), may: 'act' });
  areaLeaves();
  await sweep();
  const { state: held, history } = await record();
  expect(held).toMatchObject({ wanted: ['giver'], stoodBack: [{ part: 'giver', personId: ids.area }] });
  expect(history.at(-1)).toMatchObject({ by: 'bot', event: { type: 'anotherAsked', parts: ['giver'] } });
  expect(suite.subjectRooms.get(subjectRoomOf('t'))).toEqual([
    { upn: upnOf('logAdministrator'), may: 'read' },
  ]);
  const opened = suite.openedTo.get((await record()).itemId) ?? [];
  expect(opened).not.toContain(upnOf('area'));
  expect(suite.seenBy('planner').length).toBeGreaterThan(0);
  await act('planner', { type: 'appoint', part: 'giver', personId: ids.head });
  expect((await state()).giver).toBe(ids.head);
});

test('given a giver who has said whom it is about, when they lead no more, then nothing is asked for', async () => {
  await until(4);
  areaLeaves();
  await sweep();
  expect((await state()).wanted).toEqual([]);
});

test('given somebody whom the requester named, when they lead nothing, then they stay until their employment is over', async () => {
  const led = (await suite.services.directory.units()).map((unit) =>
    unit.managerId === ids.otherManager ? { ...unit, managerId: ids.manager } : unit,
  );
  Object.assign(suite.services.directory, { units: () => Promise.resolve(led) });
  const own = { unitId: 'unit-2', role: 'chef', from: '2024-01-01' };
  const person = { employeeId: 'other01', name: 'Person otherManager', personId: ids.otherManager };
  suite.moreEmployees.push({ ...own, ...person, to: undefined });
  await sweep();
  expect((await state()).wanted).toEqual([]);
  suite.moreEmployees.splice(0, 1, { ...own, ...person, to: '2026-10-04' });
  await sweep();
  expect((await state()).wanted).toEqual(['attestant']);
});

test('given somebody who is away, then their place stays theirs: no substitute learns that anybody is looked at', async () => {
  await until(3);
  suite.substitutes.set(ids.area, ids.head);
  areaLeaves();
  await sweep();
  expect((await state()).wanted).toEqual([]);
  expect((await state()).giver).toBe(ids.area);
});
