import { accessFileName } from '@loggkontroll/core/authorisations';
import { controlIdOf } from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import { actingBot } from '../sharepoint/reference-flow.ts';
import { access } from './authorisation-parts.ts';
import { authorisationSteps, everybody, today } from './authorisation-steps.ts';
import { eventually } from './eventually.ts';
import { says } from './cards.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/** Somebody who stands in no register but in the lists: must stand nowhere but in their rooms. */
const marks = ['Nora Namnsson', 'nora77'];

let suite: RunningSuite;
let manager: PlaygroundClient;
let support: PlaygroundClient;

beforeAll(async () => {
  suite = await startSuite();
  await importOrganisation(suite.sharePoint.bot, {
    ...organisation,
    employees: [
      ...organisation.employees,
      {
        ...{ employeeId: 'man01', name: 'Chefen', personId: ids.manager, unitId: 'unit-1' },
        ...{ role: 'enhetschef', from: '2024-01-01', to: undefined },
      },
      {
        ...{ employeeId: 'gone09', name: 'Före detta', personId: undefined, unitId: 'unit-1' },
        ...{ role: 'stödassistent', from: '2020-01-01', to: '2026-08-31' },
      },
    ],
    functions: [
      {
        ...{ code: 'local-support', personId: ids.member, departmentId: undefined },
        ...{ unitId: undefined, from: '2024-01-01', to: undefined },
      },
    ],
  });
  [manager, support] = await Promise.all([suite.sit('manager'), suite.sit('member')]);
  await Promise.all([manager.install(), support.install()]);
});
afterAll(() => suite.close());

const { reviewsOf, all, roomsOf, opened, when, act, readersOf, listed, factsSeenBy, answered } =
  authorisationSteps(() => suite);

test('a provider: the local support lists, the manager decides and their manager of the one row, it is carried out and signed', async () => {
  const { authorisationId: id, number } = await opened('unit-1', 'unit');
  await support.see(
    ({ card }) => says(card, 'Försenat: ta fram behörighetslistor'),
    'that a list is asked for',
  );
  const rows = [access('emp00001'), access('man01'), access('gone09'), access(marks[1] ?? '', marks[0])];
  const { room, sha256, factsSha256 } = await listed(id, 'member', rows);
  const listName = accessFileName('list', sha256);
  const facts = await factsSeenBy('manager', room, factsSha256);
  expect(facts.rows.map(({ own, standing, since }) => [own, standing.standing, since])).toEqual([
    [false, 'employed', 'new'],
    [true, 'employed', 'new'],
    [false, 'left', 'new'],
    [false, 'unknown', 'new'],
  ]);
  await eventually('the manager’s manager is let in', async () =>
    (await readersOf(room, listName, sha256)).includes('area') ? true : undefined,
  );
  expect(await readersOf(room, listName, sha256)).toEqual(['area', 'manager', 'member']);

  await answered(id, 'manager', { room, facts }, 'others', [2, 3]);
  const asked = await manager.see(
    ({ card }) => says(card, number) && says(card, 'väntar på ditt svar'),
    'that an answer is asked for',
  );
  expect(says(asked.card, `#/authorisations/${encodeURIComponent(id)}`)).toBe(true);
  const whole = await answered(id, 'area', { room, facts }, 'own');
  expect(whole.status).toBe('answered');
  await support.see(
    ({ card }) => says(card, 'Behörigheter att ändra eller avsluta'),
    'what is to be carried out',
  );
  await manager.see(({ card }) => says(card, number) && says(card, 'Klart för din del'), 'that it is done');
  await act(id, 'member', { type: 'carryOutAccess', on: today, listSha256: sha256 });
  const signed = await act(id, 'planner', { type: 'closeAuthorisation' });
  expect(signed).toMatchObject({ status: 'closed', listed: { list: { accounts: 4 } } });
  const control = await eventually('the control of the year', async () => {
    const found = await openRegister(suite.sharePoint.bot).controls.find(controlIdOf({ orderId: id }));
    return found.ok && found.value.state.done ? found.value.state : undefined;
  });
  expect(control).toMatchObject({ kind: 'authorisation-review', done: { reviewer: ids.manager } });
  await eventually('nobody is in the room any more', async () =>
    (await readersOf(room, listName, sha256)).length === 0 ? true : undefined,
  );
  expect(new Set(findMarkKept(suite.databaseFile, marks))).toEqual(new Set(['blob.bytes']));
  expect(suite.logged()).not.toMatch(/Nora|nora77|man01|gone09/);
  expect(JSON.stringify([manager.messages, support.messages])).not.toMatch(/Nora|nora77|man01|gone09/);

  const { authorisationId: next } = await opened('unit-1', 'unit', '2027-04-30');
  const again = await listed(next, 'member', [access('emp00001'), access('emp00002')]);
  const compared = await factsSeenBy('manager', again.room, again.factsSha256);
  expect(compared.rows.map(({ since }) => since)).toEqual(['same', 'new']);
  expect(compared.gone.map(({ account }) => account)).toEqual(['man01', 'gone09', 'nora77']);
  const settled = await when(id, 'is destroyed', ({ fate }) => fate !== undefined);
  expect(settled.fate).toMatchObject({ fate: 'deleted' });
});

test('protected persons: planners and the manager alone, and nobody else can tell that there are such cases', async () => {
  const { authorisationId: id } = await opened('unit-1', 'protected-persons');
  const { room, sha256, factsSha256 } = await listed(id, 'planner', [access('emp00001'), access('emp00002')]);
  const facts = await factsSeenBy('manager', room, factsSha256);
  expect(await readersOf(room, accessFileName('list', sha256), sha256)).toEqual(['planner', 'manager']);
  const seen = await Promise.all(
    everybody.map(async (who) => ((await reviewsOf(who).find(id)).ok ? [who] : [])),
  );
  expect(seen.flat()).toEqual(['planner', 'area', 'manager']);
  const { status } = await answered(id, 'manager', { room, facts }, 'others');
  expect(status).toBe('settled');
  expect((await act(id, 'planner', { type: 'closeAuthorisation' })).status).toBe('closed');
});

test('an authority: the planner lists, the manager decides and answers the planner, who carries it out and signs', async () => {
  const planner = await suite.sit('planner');
  await planner.install();
  const { authorisationId: id, number } = await opened('unit-2', 'unit', '2027-04-30');
  await planner.see(({ card }) => says(card, 'Behörighetslistor att ta fram'), 'that a list is asked for');
  const rows = [access('utr01'), access(marks[1] ?? '', marks[0])];
  const { room, sha256, factsSha256 } = await listed(id, 'planner', rows);
  const facts = await factsSeenBy('otherManager', room, factsSha256);
  const listName = accessFileName('list', sha256);
  expect(await readersOf(room, listName, sha256)).toEqual(['planner', 'otherManager']);

  const { status } = await answered(id, 'otherManager', { room, facts }, 'others', [1]);
  expect(status).toBe('answered');
  await planner.see(
    ({ card }) => says(card, number) && says(card, 'Behörigheter att ändra eller avsluta'),
    'what is to be carried out',
  );
  const answer = accepted(await all().find(id)).state.answered?.answer.sha256 ?? '';
  const seen = await roomsOf('planner').readText(room, accessFileName('answer', answer), answer);
  expect(seen.ok && seen.value).toContain('{"row":1,"decision":"end"}');
  await act(id, 'planner', { type: 'carryOutAccess', on: today, listSha256: sha256 });
  const signed = await act(id, 'planner', { type: 'closeAuthorisation' });
  expect(signed).toMatchObject({
    status: 'closed',
    carriedOut: { by: ids.planner },
    closed: { by: ids.planner },
  });
  const control = await eventually('the control of the year', async () => {
    const found = await openRegister(suite.sharePoint.bot).controls.find(controlIdOf({ orderId: id }));
    return found.ok && found.value.state.done ? found.value.state : undefined;
  });
  expect(control).toMatchObject({ kind: 'authorisation-review', branch: 'authority' });
  expect(suite.logged()).not.toMatch(/Nora|nora77/);
});

test('a review that its policy would not have made has no room', async () => {
  const facts = await opened('unit-2', 'unit', '2026-10-31', 'planner');
  const { authorisationId: id, rules } = facts;
  await when(id, 'has a room', (state) => state.room !== undefined);
  const loose = {
    ...facts,
    authorisationId: 'authorisation-ffs-unit-2-loose',
    rules: { ...rules, secrecyFlaw: { deviation: false, breachAssessed: false } },
  };
  accepted(await all().create({ type: 'openAuthorisation', ...loose }, actingBot));
  await eventually('it is told in the log', () =>
    Promise.resolve(
      suite.logged().includes('authorisation review does not fit its policy') ? true : undefined,
    ),
  );
  expect(accepted(await all().find(loose.authorisationId)).state.room).toBeUndefined();
});

test('verify follows every one of them, whoever opened it, and finds nothing wrong', async () => {
  const { records, faults } = await verified(suite.sharePoint.bot);
  expect(records['Authorisations']).toBe(6);
  expect(faults).toEqual([]);
});
