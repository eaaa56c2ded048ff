import { createSweep } from '@loggkontroll/bot/sweep';
import { accessFileName, formatAccessList, parseAccessFacts } from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { authorisationFactsOf, controlIdOf } from '@loggkontroll/core/workflow';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationFacts,
  AuthorisationPeople,
} from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids, units, upnOf } from '../../../contract/sharepoint/municipality.ts';
import type { Who } from '../../../contract/sharepoint/municipality.ts';
import { acting, actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

const today = '2026-10-05';

let suite: MemorySuite;
let sweep: () => Promise<void>;

beforeEach(() => {
  suite = memorySuite();
  suite.functions.push({
    ...{ code: 'local-support', personId: ids.member, departmentId: undefined, unitId: undefined },
    ...{ from: '2024-01-01', to: undefined },
  });
  sweep = createSweep(suite.services);
});

const byDate = (doneBy: string): AuthorisationFacts => {
  const [unit] = units;
  if (unit === undefined) throw new Error('a unit expected');
  const facts = authorisationFactsOf(
    {
      ...{ unit, scope: 'unit', occasion: 'date', openedOn: '2026-09-14', doneBy },
      orderId: undefined,
      personOf: (party) =>
        ({
          'local-support': ids.member,
          'unit-manager': ids.manager,
          'manager-manager': ids.area,
        })[party as string],
    },
    ffsPolicy,
  );
  if ('code' in facts) throw new Error(facts.code);
  return facts;
};

const opened = async (change: Partial<AuthorisationFacts> = {}): Promise<string> => {
  const facts = { ...byDate('2026-10-31'), ...change };
  accepted(await suite.register.authorisations.create({ type: 'openAuthorisation', ...facts }, actingBot));
  await sweep();
  return facts.authorisationId;
};
const state = async (id: string): Promise<Authorisation> =>
  accepted(await suite.register.authorisations.find(id)).state;
const act = async (id: string, who: Who, command: AuthorisationCommand): Promise<Authorisation> => {
  accepted(await suite.register.authorisations.act(id, command, acting(who)));
  await sweep();
  return state(id);
};

/** A list of one employee and of the manager, sent by the local support. */
const listed = async (id: string): Promise<Authorisation> => {
  const { room = '' } = await state(id);
  const row = { name: '', unit: '', role: '', from: null, to: null };
  const rows = [
    { ...row, account: 'emp00001' },
    { ...row, account: 'man01' },
  ];
  const text = formatAccessList({ reviewId: id, takenOn: today, rows });
  const sha256 = deliveryHash(text);
  await suite.services.accessRooms.put(room, accessFileName('list', sha256), text);
  return act(id, 'member', { type: 'sendAccessList', list: { sha256, takenOn: today, accounts: 2 } });
};

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
    await sweep();
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
    await sweep();
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

  test('say of each row what the employee register does', async () => {
    const id = await opened();
    const { room = '', prepared } = await listed(id);
    const sha256 = prepared?.facts.sha256 ?? '';
    const text = accepted(
      await suite.services.accessRooms.readText(room, accessFileName('facts', sha256), sha256),
    );
    expect(parseAccessFacts(text)?.rows.map(({ standing }) => standing.standing)).toEqual([
      'employed',
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

  test('does not tell that a unit has protected persons', async () => {
    const id = await opened();
    const { rules } = await state(id);
    expect(rules.protectedPersons).not.toBeNull();
    const [unit] = units;
    const facts =
      unit &&
      authorisationFactsOf(
        {
          ...{ unit, scope: 'protected-persons', occasion: 'date', openedOn: '2026-09-14' },
          ...{ doneBy: '2026-10-31', orderId: undefined, personOf: () => ids.manager },
        },
        ffsPolicy,
      );
    if (facts === undefined || 'code' in facts) throw new Error('a review expected');
    accepted(
      await suite.register.authorisations.create({ type: 'openAuthorisation', ...facts }, acting('planner')),
    );
    await sweep();
    expect(await state(facts.authorisationId)).toHaveProperty('room');
    expect(await controlOf(facts.authorisationId)).toBeUndefined();
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
