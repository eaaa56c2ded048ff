import { createSweep } from '@loggkontroll/bot/sweep';
import { ffsPolicy, shippedPolicies } from '@loggkontroll/core/policy';
import { caseDeadlines, caseFactsOf, caseIdFrom, reviewIdOf } from '@loggkontroll/core/workflow';
import type { CaseOpening, ReviewFacts } from '@loggkontroll/core/workflow';
import { accepted } from '../../../contract/sharepoint/desk.ts';
import { ids } from '../../../contract/sharepoint/municipality.ts';
import { actingBot } from '../../../contract/sharepoint/reference-flow.ts';
import * as targeted from '../../core/workflow/targeted/examples.ts';
import { askedCase } from '../fakes/asked-case.ts';
import { memorySuite } from '../fakes/suite.ts';
import type { MemorySuite } from '../fakes/suite.ts';

let suite: MemorySuite;
let sweep: () => Promise<void>;

const employed = { name: 'N', role: 'handläggare', from: '2024-01-01', to: undefined } as const;

beforeEach(() => {
  suite = memorySuite('2026-10-05T09:00:00Z', [ffsPolicy, shippedPolicies['npo'] ?? ffsPolicy]);
  suite.moreEmployees.push(
    { ...employed, employeeId: 'mem01', personId: ids.member, unitId: 'unit-2' },
    { ...employed, employeeId: 'area01', personId: ids.otherManager, unitId: 'unit-2' },
    { ...employed, employeeId: 'own01', personId: undefined, unitId: 'unit-1' },
  );
  sweep = createSweep(suite.services);
});

const { caseId, ask, held, act, say } = askedCase(() => suite);

describe('A case that a manager asks for', () => {
  test('is opened to them, from when it was discovered, and once', async () => {
    await ask();
    await Promise.all([sweep(), createSweep(suite.services)()]);
    await createSweep(suite.services)();
    expect((await held()).state).toMatchObject({
      origin: { kind: 'manager' },
      responsible: ids.manager,
      responsiblesManager: ids.area,
      discoveredAt: '2026-10-05T07:00:00Z',
      people: { 'unit-manager': ids.manager, 'department-head': ids.head },
    });
    expect(suite.cases.itemsOf(caseId)).toHaveLength(1);
    const request = await suite.register.caseRequests.find('asked');
    expect(request.ok && request.value.state.status).toBe('opened');
    const { room } = (await held()).state;
    expect(suite.caseRooms.parties.get(room)?.map(({ upn }) => upn)).toEqual(['manager@kommun.example']);
  });

  test('for somebody else’s unit is not opened, which is said once', async () => {
    await ask({ unitId: 'unit-2', departmentId: 'authority' });
    await sweep();
    await sweep();
    expect(suite.cases.itemsOf(caseId)).toHaveLength(0);
    expect(suite.faults).toHaveLength(1);
  });

  test('by whoever has the function that decides is opened to them, and by nobody else who says so', async () => {
    suite.functions.push({
      ...{ code: 'head-of-operations', personId: ids.planner, departmentId: undefined, unitId: 'unit-1' },
      ...{ from: '2024-01-01', to: undefined },
    });
    const asFunction = 'head-of-operations' as const;
    await ask({ policyId: 'ffs', asFunction, requestId: 'of-ffs', requester: ids.planner }, 'planner');
    await ask({ policyId: 'npo', asFunction, requestId: 'of-another', requester: ids.head }, 'head');
    await ask({ policyId: 'npo', asFunction, requester: ids.planner }, 'planner');
    await sweep();
    expect((await held()).state).toMatchObject({ responsible: ids.planner, policyId: 'npo' });
    for (const requestId of ['of-ffs', 'of-another'])
      expect(suite.cases.itemsOf(caseIdFrom({ requestId }))).toHaveLength(0);
    expect(suite.faults).toHaveLength(2);
  });

  test('stays with them when it turns out to be about somebody of theirs', async () => {
    await ask();
    await sweep();
    await say('own01');
    await sweep();
    expect((await held()).state).toMatchObject({ subject: {}, responsible: ids.manager });
  });

  test('is passed on to the manager of whom it turns out to be about', async () => {
    await ask();
    await sweep();
    await say('mem01');
    await sweep();
    const { state, history } = await held();
    expect(state).toMatchObject({
      responsible: ids.otherManager,
      responsiblesManager: ids.otherArea,
      people: { 'employee-manager': ids.otherManager },
    });
    const passed = history.find(({ event }) => event.type === 'caseHandedOver');
    expect(passed).toMatchObject({ by: 'bot' });
    expect(passed?.event).not.toHaveProperty('reason');
    const upns = suite.caseRooms.parties.get(state.room)?.map(({ upn }) => upn);
    expect(upns).toEqual(['othermanager@kommun.example']);
    await createSweep(suite.services)();
    expect((await held()).history).toHaveLength(history.length);
  });

  test('goes past a manager whom it is about themselves, who is in no place', async () => {
    suite.functions.push({
      ...{ code: 'hr', personId: ids.otherManager, departmentId: undefined, unitId: undefined },
      ...{ from: '2026-01-01', to: undefined },
    });
    await ask();
    await sweep();
    expect((await held()).state.people.hr).toBe(ids.otherManager);
    await say('area01');
    await sweep();
    const { state } = await held();
    expect(state).toMatchObject({ responsible: ids.otherArea, responsiblesManager: ids.otherHead });
    expect(Object.values(state.people)).not.toContain(ids.otherManager);
  });

  test('is the head of operations’ from when it is known whom it is about, where the routine says so (NPO)', async () => {
    suite.functions.push({
      ...{ code: 'head-of-operations', personId: ids.planner, departmentId: undefined, unitId: undefined },
      ...{ from: '2026-01-01', to: undefined },
    });
    await ask({ policyId: 'npo' });
    await sweep();
    expect((await held()).state.responsible).toBe(ids.manager);
    await say('own01');
    await sweep();
    expect((await held()).state.responsible).toBe(ids.planner);
  });

  test('goes to the head of operations where the employee works, not where it was asked for (NPO)', async () => {
    const heads = {
      code: 'head-of-operations',
      departmentId: undefined,
      from: '2026-01-01',
      to: undefined,
    } as const;
    suite.functions.push(
      { ...heads, personId: ids.planner, unitId: 'unit-1' },
      { ...heads, personId: ids.otherHead, unitId: 'unit-2' },
    );
    await ask({ policyId: 'npo' });
    await sweep();
    await say('mem01');
    await sweep();
    expect((await held()).state).toMatchObject({
      responsible: ids.otherHead,
      people: { 'head-of-operations': ids.otherHead, 'employee-manager': ids.otherManager },
    });
  });
});

test('A case from a targeted review stays with the head of operations who decided that, wherever the employee works (NPO)', async () => {
  const { register, cases, caseRooms, functions } = suite;
  functions.push({
    ...{ code: 'head-of-operations', personId: ids.otherHead, departmentId: undefined, unitId: 'unit-2' },
    ...{ from: '2026-01-01', to: undefined },
  });
  const requested = { ...targeted.factsOf('npo'), targetedId: 't', decider: ids.planner };
  const requester = { actor: { personId: requested.requester, roles: [] }, now: actingBot.now };
  accepted(await register.targeted.create({ type: 'requestTargeted', ...requested }, requester));
  const [reviewId, on] = [reviewIdOf('t'), '2026-10-05'];
  const review: ReviewFacts = {
    ...{ reviewId, kind: 'targeted', orderId: 't', number: 'R-1', policyId: 'npo', policyVersion: 1 },
    ...{
      period: '2026',
      branch: 'provider',
      departmentId: 'housing',
      unitId: 'unit-1',
      clusterName: 'Björken',
    },
    ...{ employees: [], days: [], reviewer: ids.planner, reviewersManager: ids.head, reviewBy: on },
    ...{ logRoom: 'log-room', fileSha256: 'ab'.repeat(32), breachReport: 'always' },
  };
  accepted(await register.reviews.create({ type: 'openReview', ...review }, actingBot));
  const npo = shippedPolicies['npo'] ?? ffsPolicy;
  const opening: CaseOpening = {
    ...{ caseId, number: 'A-1', departmentId: 'housing', unitId: 'unit-1', room: 'case-room' },
    ...{ origin: { kind: 'review', reviewId }, discoveredAt: '2026-10-05T07:00:00Z' },
    ...{ responsible: ids.planner, responsiblesManager: ids.head },
    people: { 'head-of-operations': ids.planner },
  };
  const now = await suite.services.clock.now();
  await caseRooms.keepSecret('case-room', 'salt', '11'.repeat(32));
  accepted(await cases.create({ type: 'openCase', ...caseFactsOf(opening, npo, now) }, actingBot));
  await say('mem01', 'planner');
  await sweep();
  expect((await held()).state).toMatchObject({
    responsible: ids.planner,
    people: { 'head-of-operations': ids.planner, 'employee-manager': ids.otherManager },
  });
});

describe('The documents of a case', () => {
  const close = async () => {
    await act({ type: 'decideCase', outcome: { kind: 'unfounded', reason: 'explained-by-records' } });
    await act({ type: 'closeCase' });
  };
  const files = async () => suite.caseRooms.names((await held()).state.room);

  beforeEach(async () => {
    await ask();
    await sweep();
    await say('own01');
    await sweep();
    await close();
    await sweep();
  });

  test('are kept for the policy’s time after it was closed, then deleted; the case says so', async () => {
    suite.setClock('2036-10-05T09:00:00Z');
    await sweep();
    expect(await files()).not.toEqual([]);
    suite.setClock('2036-10-06T09:00:00Z');
    await Promise.all([sweep(), createSweep(suite.services)()]);
    const { state, history } = await held();
    expect(await files()).toEqual([]);
    expect(state.documentsFate).toEqual({ fate: 'deleted', deletedAt: '2036-10-06T09:00:00Z' });
    expect(JSON.stringify(history)).not.toContain('own01');
    await sweep();
    await createSweep(suite.services)();
    expect(await files()).toEqual([]);
    expect(suite.caseRooms.parties.has(state.room)).toBe(false);
  });

  test('stay as long as it is open again', async () => {
    suite.setClock('2036-10-05T09:00:00Z');
    const deadlines = caseDeadlines(ffsPolicy, await suite.services.clock.now());
    await act({ type: 'reopenCase', reason: 'closed-in-error', deadlines });
    suite.setClock('2037-10-06T09:00:00Z');
    await createSweep(suite.services)();
    expect(await files()).not.toEqual([]);
    expect((await held()).state.documentsFate).toBeUndefined();
  });
});
