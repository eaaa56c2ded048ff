import { accessFileName, formatAccessList, parseAccessFacts } from '@loggkontroll/core/authorisations';
import type { AccessFacts, AccessRow, AnswerPart } from '@loggkontroll/core/authorisations';
import { deliveryHash } from '@loggkontroll/core/log';
import type { Unit } from '@loggkontroll/core/organisation';
import { ffsPolicy } from '@loggkontroll/core/policy';
import { authorisationFactsOf, controlIdOf } from '@loggkontroll/core/workflow';
import type {
  Authorisation,
  AuthorisationCommand,
  AuthorisationFacts,
  AuthorisationScope,
} from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openAccessRooms } from '@loggkontroll/sharepoint/vault';
import { accepted } from '../sharepoint/desk.ts';
import { findMarkKept } from '../sharepoint/find-mark.ts';
import { ids, organisation, units } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting, actingBot } from '../sharepoint/reference-flow.ts';
import { access, answerTo } from './authorisation-parts.ts';
import { eventually } from './eventually.ts';
import { says } from './cards.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

/** Somebody who stands in no register but in the lists: must stand nowhere but in their rooms. */
const marks = ['Nora Namnsson', 'nora77'];
const today = '2026-10-05';

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

const everybody: readonly Who[] = [
  'planner',
  'logAdministrator',
  'administrator',
  'head',
  'area',
  'manager',
  'otherManager',
  'member',
];
const reviewsOf = (who: Who) => openRegister(suite.sharePoint.as(who)).authorisations;
const all = () => openRegister(suite.sharePoint.bot).authorisations;
const roomsOf = (who: Who) => openAccessRooms(suite.sharePoint.as(who));

const unitOf = (id: string): Unit => {
  const unit = units.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new Error(id);
  return unit;
};

const opened = async (
  unitId: string,
  scope: AuthorisationScope,
  doneBy = '2026-10-31',
  by: 'bot' | 'planner' = scope === 'unit' ? 'bot' : 'planner',
): Promise<AuthorisationFacts> => {
  const unit = unitOf(unitId);
  const facts = authorisationFactsOf(
    {
      ...{ unit, scope, occasion: 'date', openedOn: '2026-09-14', doneBy, orderId: undefined },
      personOf: (party) =>
        ({
          'local-support': ids.member,
          'unit-manager': unit.managerId,
          'manager-manager': ids.area,
        })[party as string],
    },
    ffsPolicy,
  );
  if ('code' in facts) throw new Error(facts.code);
  const command = { type: 'openAuthorisation', ...facts } as const;
  accepted(
    await (by === 'bot' ? all().create(command, actingBot) : reviewsOf(by).create(command, acting(by))),
  );
  return facts;
};

const when = (id: string, what: string, fits: (state: Authorisation) => boolean) =>
  eventually(`${id} ${what}`, async () => {
    const { state } = accepted(await all().find(id));
    return fits(state) ? state : undefined;
  });

/** In the store as the person themselves sees it, as soon as they do: the bot lets them in. */
const act = async (id: string, who: Who, command: AuthorisationCommand): Promise<Authorisation> => {
  const found = await eventually(`${id} for ${who}`, async () => {
    const asked = await reviewsOf(who).find(id);
    return asked.ok ? asked.value : undefined;
  });
  return accepted(await reviewsOf(who).act(found, command, acting(who))).state;
};

const readersOf = async (room: string, name: string, sha256: string): Promise<readonly Who[]> => {
  const read = await Promise.all(
    everybody.map(async (who) => ((await roomsOf(who).readText(room, name, sha256)).ok ? [who] : [])),
  );
  return read.flat();
};

/** Puts the list in the room and sends it, and waits until the bot has put the facts beside it. */
const listed = async (id: string, who: Who, rows: readonly AccessRow[]) => {
  const { room = '' } = await when(id, 'has a room', (state) => state.room !== undefined);
  const text = formatAccessList({ reviewId: id, takenOn: today, rows });
  const sha256 = deliveryHash(text);
  await eventually(`${who} may write`, async () => {
    const put = await roomsOf(who)
      .put(room, accessFileName('list', sha256), text)
      .catch(() => undefined);
    return put;
  });
  const list = { sha256, takenOn: today, accounts: rows.length };
  await act(id, who, { type: 'sendAccessList', list });
  const { prepared } = await when(id, 'is prepared', (state) => state.prepared?.facts.listSha256 === sha256);
  const factsSha256 = prepared?.facts.sha256 ?? '';
  return { room, sha256, factsSha256 };
};

const factsSeenBy = (who: Who, room: string, sha256: string): Promise<AccessFacts> =>
  eventually(`${who} reads the facts`, async () => {
    const read = await roomsOf(who).readText(room, accessFileName('facts', sha256), sha256);
    return read.ok ? parseAccessFacts(read.value) : undefined;
  });

/** Somebody decides: everybody keeps what they have but those rows that are to end. */
const answered = async (
  id: string,
  who: Who,
  { room, facts }: { readonly room: string; readonly facts: AccessFacts },
  part: AnswerPart,
  ending: readonly number[] = [],
) => {
  const { text, sha256, outcome } = answerTo(facts, part, ending);
  await roomsOf(who).put(room, accessFileName('answer', sha256), text);
  const given = { listSha256: facts.listSha256, sha256 };
  return act(
    id,
    who,
    part === 'own'
      ? { type: 'answerOwnAccess', answer: given }
      : { type: 'answerAccess', answer: { ...given, outcome } },
  );
};

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
  expect(records['Authorisations']).toBe(5);
  expect(faults).toEqual([]);
});
