import { accessFileName, parseAccessFacts } from '@loggkontroll/core/authorisations';
import { controlIdOf } from '@loggkontroll/core/workflow';
import type { Authorisation, AuthorisationPeople } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { authorisationSuite, byDate, today } from './authorisation-suite.ts';

type Suite = ReturnType<typeof authorisationSuite>;

let suite: Suite['suite'];
let sweep: Suite['sweep'];
let opened: Suite['opened'];
let state: Suite['state'];
let act: Suite['act'];
let listed: Suite['listed'];

beforeEach(() => {
  ({ suite, sweep, opened, state, act, listed } = authorisationSuite());
});

const inside = ({ room = '' }: Authorisation) =>
  suite.subjectRooms
    .get(room)
    ?.map(({ upn, may }) => `${upn} ${may}`)
    .sort();
const acts = (...whos: readonly Who[]) => whos.map((who) => `${upnOf(who)} act`).sort();

const manages = (employeeId: string, who: Who): void => {
  suite.moreEmployees.push({
    ...{ employeeId, name: 'Chefen', personId: ids[who], unitId: 'unit-1', role: 'enhetschef' },
    ...{ from: '2024-01-01', to: undefined },
  });
};

describe('the room', () => {
  test('is the local support’s until the facts are there, then also theirs who decide, then nobody’s', async () => {
    manages('man01', 'manager');
    const id = await opened();
    expect(inside(await state(id))).toEqual(acts('member'));
    const prepared = await listed(id);
    expect(prepared.prepared?.facts.ownAccess).toBe(true);
    expect(inside(prepared)).toEqual(acts('area', 'manager', 'member'));
    await act(id, 'planner', { type: 'withdrawAuthorisation', reason: 'opened-by-mistake' });
    expect((await state(id)).fate).toMatchObject({ fate: 'deleted' });
    expect(inside(prepared)).toBeUndefined();
    expect(suite.faults).toEqual([]);
  });

  test('follows the local support that the register knows, and the manager’s manager has no part without own access', async () => {
    const id = await opened({ lister: 'role:planner', carrier: 'role:planner' });
    expect(inside(await state(id))).toEqual(acts('member'));
    const prepared = await listed(id);
    expect(prepared.prepared?.facts.ownAccess).toBe(false);
    expect(inside(prepared)).toEqual(acts('manager', 'member'));
  });
});

describe('the facts', () => {
  test('are of the list as it was sent; of one that is altered there are none, and the log says so without a name', async () => {
    const id = await opened();
    const { room = '' } = await state(id);
    const sha256 = 'ab'.repeat(32);
    await suite.services.accessRooms.put(room, accessFileName('list', sha256), '{"rows":["man01"]}');
    const sent = await act(id, 'member', { type: 'sendAccessList', list: { sha256, takenOn: today } });
    expect(sent.prepared).toBeUndefined();
    expect(suite.faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(suite.faults)).not.toContain('man01');
  });

  test('say of each row what the employee register does, and who is on leave', async () => {
    suite.absences.push({ employeeId: 'emp00001', from: '2026-09-01', to: '2026-12-31' });
    const id = await opened();
    const { room = '', prepared } = await listed(id);
    const sha256 = prepared?.facts.sha256 ?? '';
    const text = accepted(
      await suite.services.accessRooms.readText(room, accessFileName('facts', sha256), sha256),
    );
    expect(parseAccessFacts(text)?.rows.map(({ standing }) => standing.standing)).toEqual([
      'on-leave',
      'unknown',
    ]);
  });
});

describe('another manager', () => {
  test('takes over what nobody has answered, and gets facts that mark their own access', async () => {
    manages('man01', 'manager');
    const id = await opened({ decider: ids.otherManager, ownDecider: ids.otherArea });
    expect(await state(id)).toMatchObject({ decider: ids.manager, ownDecider: ids.area });
    expect((await listed(id)).prepared?.facts.ownAccess).toBe(true);
  });

  test('does not where a planner has said who is to do it', async () => {
    const id = await opened();
    const people: AuthorisationPeople = {
      ...{ lister: ids.member, decider: ids.otherManager, ownDecider: ids.otherArea },
      ...{ carrier: ids.member, controller: 'role:planner' },
    };
    const passed = await act(id, 'planner', { type: 'passOnAuthorisation', ...people });
    await sweep();
    expect(passed.decider).toBe(ids.otherManager);
    expect((await state(id)).decider).toBe(ids.otherManager);
  });
});

describe('the register', () => {
  const controlOf = async (id: string) => {
    const found = await suite.register.controls.find(controlIdOf({ orderId: id }));
    return found.ok ? found.value.state : undefined;
  };

  test('expects a control from when a review is opened, and has it done when it is signed', async () => {
    const id = await opened();
    expect(await controlOf(id)).toMatchObject({
      ...{ kind: 'authorisation-review', status: 'expected', year: 2026, dueOn: '2026-10-31' },
      clusterName: 'Björken',
    });
    const { listed: sent } = await listed(id);
    const listSha256 = sent?.list.sha256 ?? '';
    const sha256 = 'cd'.repeat(32);
    await act(id, 'manager', { type: 'answerAccess', answer: { listSha256, sha256, outcome: 'changes' } });
    await act(id, 'member', { type: 'carryOutAccess', on: today, listSha256 });
    await act(id, 'planner', { type: 'closeAuthorisation' });
    expect(await controlOf(id)).toMatchObject({
      status: 'done',
      done: {
        reviewer: ids.manager,
        result: { finishedOn: today, outcome: 'remark', employees: 2, accesses: 0 },
      },
    });
    expect(suite.faults).toEqual([]);
  });

  test('expects one of every unit while a date runs, also where nobody opens it', async () => {
    suite.setClock('2026-09-10T09:00:00Z');
    await sweep();
    expect(await controlOf('authorisation-ffs-unit-1-2026-10-31')).toBeUndefined();
    suite.setClock('2026-09-11T09:00:00Z');
    await sweep();
    for (const unit of ['unit-1', 'unit-2']) {
      const control = await controlOf(`authorisation-ffs-${unit}-2026-10-31`);
      expect(control).toMatchObject({ status: 'expected', dueOn: '2026-10-31' });
    }
    expect(await controlOf('authorisation-ffs-unit-1-2026-04-30')).toBeUndefined();
    const id = await opened();
    expect(await controlOf(id)).toMatchObject({ status: 'expected' });
    expect(suite.faults).toEqual([]);
  });

  test('does not tell that a unit has protected persons', async () => {
    const id = await opened();
    const { rules } = await state(id);
    expect(rules.protectedPersons).not.toBeNull();
    const protectedId = await opened(byDate('2026-10-31', { scope: 'protected-persons' }));
    expect(await state(protectedId)).toHaveProperty('room');
    expect(await controlOf(protectedId)).toBeUndefined();
  });
});

test('a room stays for comparison when its review is signed, and for good where secrecy failed', async () => {
  const id = await opened();
  const { listed: sent, prepared } = await listed(id);
  const listSha256 = sent?.list.sha256 ?? '';
  expect(prepared).toBeDefined();
  const sha256 = 'cd'.repeat(32);
  await act(id, 'manager', { type: 'answerAccess', answer: { listSha256, sha256, outcome: 'no-remark' } });
  await act(id, 'manager', { type: 'reportSecrecyFlaw', on: today });
  await act(id, 'planner', {
    type: 'assessSecrecyFlaw',
    assessment: { deviationOn: today, position: { kind: 'breach', reportedOn: today, persons: 2 } },
  });
  const signed = await act(id, 'planner', { type: 'closeAuthorisation' });
  expect(signed.fate).toBeUndefined();
  expect(inside(signed)).toEqual([]);

  const next = await opened(byDate('2027-04-30'));
  await listed(next);
  await sweep();
  expect((await state(id)).fate).toEqual({ fate: 'kept', because: 'remark' });
});
