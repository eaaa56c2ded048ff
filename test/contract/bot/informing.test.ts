import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Employee } from '@loggkontroll/core/organisation';
import type { Informing } from '@loggkontroll/core/workflow';
import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openRegister } from '@loggkontroll/sharepoint/records';
import { openSettings, policyKey, readOwnWord } from '@loggkontroll/sharepoint/settings';
import { accepted } from '../sharepoint/desk.ts';
import { ids, organisation } from '../sharepoint/municipality.ts';
import type { Who } from '../sharepoint/municipality.ts';
import { acting } from '../sharepoint/reference-flow.ts';
import { actionIn, says } from './cards.ts';
import { eventually } from './eventually.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { startSuite } from './running-bot.ts';
import type { RunningSuite } from './running-bot.ts';
import { verified } from './verified.ts';

const employee = (employeeId: string, said: Partial<Employee> = {}): Employee => ({
  ...{ employeeId, name: `Namn ${employeeId}`, personId: undefined, unitId: 'unit-1' },
  ...{ role: 'stödassistent', from: '2026-09-01', to: undefined },
  ...said,
});

const anna = employee('anna01', { personId: ids.member });
/* Has an account in Microsoft 365, and no part in the suite. */
const stina = employee('stina02', { personId: ids.stranger });
const bo = employee('bo03');
const chef = employee('chef04', { personId: ids.manager });
const old = employee('old05', { from: '2024-01-01' });
const newcomer = employee('cia06', { personId: ids.planner, from: '2026-10-05' });
const names = /Namn |anna01|stina02|bo03|chef04|old05|cia06/;

const recordId = 'informing-von-unit-1-at-hiring-2026';
const toRead = 'Det här gäller när du använder verksamhetssystemet';

let suite: RunningSuite;
let member: PlaygroundClient;
let stranger: PlaygroundClient;
let manager: PlaygroundClient;

const employ = (employees: readonly Employee[]) =>
  importOrganisation(suite.sharePoint.bot, { ...organisation, employees });

const follow = (...policyIds: readonly string[]) =>
  Promise.all(
    policyIds.map((id) =>
      openSettings(suite.sharePoint.bot).put({
        ...{ key: policyKey(id), title: id, value: JSON.stringify(shippedPolicies[id]) },
      }),
    ),
  );

const roundsOf = (who: Who) => openRegister(suite.sharePoint.as(who)).informing;

const round = async (): Promise<Informing> =>
  accepted(await openRegister(suite.sharePoint.bot).informing.find(recordId)).state;

const when = (what: string, fits: (state: Informing) => boolean): Promise<Informing> =>
  eventually(what, async () => {
    const found = await openRegister(suite.sharePoint.bot).informing.find(recordId);
    return found.ok && fits(found.value.state) ? found.value.state : undefined;
  });

const confirmations = async (): Promise<readonly string[]> =>
  (await round()).employees.flatMap(({ employeeId, confirmed }) =>
    confirmed === undefined ? [] : [`${employeeId} ${confirmed.how} ${confirmed.on}`],
  );

const nothingWaits = () =>
  eventually('that nothing waits for the manager', async () => {
    const word = (await readOwnWord(suite.sharePoint.as('manager'), ids.manager)) ?? '';
    return word.includes('informing') ? undefined : true;
  });

const cardToRead = (client: PlaygroundClient) =>
  client.see(({ card }) => says(card, toRead) && says(card, '"verb":"confirm"'), 'the points to read');

describe('VON: newcomers', () => {
  beforeAll(async () => {
    suite = await startSuite();
    await employ([anna, stina, bo, chef, old]);
    await follow('von');
    [member, stranger, manager] = await Promise.all([
      suite.sit('member'),
      suite.sit('stranger'),
      suite.sit('manager'),
    ]);
    await Promise.all([member.install(), stranger.install(), manager.install()]);
  });
  afterAll(() => suite.close());

  test('those who have begun this year are in the round, and each who can be reached gets the three points', async () => {
    const { employees, responsible, responsiblesManager } = await when(
      'the round',
      ({ status }) => status === 'open',
    );
    expect(employees.map(({ employeeId, informBy }) => `${employeeId} ${informBy}`)).toEqual([
      'anna01 2026-10-19',
      'stina02 2026-10-19',
      'bo03 2026-10-19',
      'chef04 2026-10-19',
    ]);
    expect([responsible, responsiblesManager]).toEqual([ids.manager, ids.area]);
    for (const client of [member, stranger, manager]) {
      const { card, text } = await cardToRead(client);
      for (const point of ['bara öppna uppgifter om de personer', 'granskas regelbundet', 'dataintrång'])
        expect(says(card, point)).toBe(true);
      expect(`${JSON.stringify(card)} ${text}`).not.toMatch(names);
    }
    const { card } = await manager.see(
      (message) => says(message.card, 'Informera medarbetare som inte har Teams'),
      'whom no card reaches',
    );
    expect(JSON.stringify(card)).not.toMatch(names);
  });

  test('nobody confirms for somebody else, whatever the card says', async () => {
    const { id, card } = await cardToRead(stranger);
    const { verb, data } = actionIn(card, 'confirm');
    const other = await suite.sit('otherManager');
    await other.install();
    const hello = await other.see(({ card: any }) => any !== undefined, 'the greeting');
    const forged = { ...data, personId: ids.stranger, employeeId: 'stina02' };
    const { value } = await other.act(hello.id, { verb, data: forged });
    expect(says(value, 'Kortet är till någon annan')).toBe(true);
    expect(says(value, 'Björken')).toBe(false);
    const unknown = await stranger.act(id, {
      verb,
      data: { ...data, recordId: 'informing-von-unit-9-at-hiring-2026' },
    });
    expect(says(unknown.value, 'Tack')).toBe(false);
    expect(await confirmations()).toEqual([]);
  });

  test('a click is noted in the name of whoever clicked; twice, or from an old card, it is noted once', async () => {
    const { id, card } = await cardToRead(member);
    const action = actionIn(card, 'confirm');
    const [first, second] = await Promise.all([member.act(id, action), member.act(id, action)]);
    for (const { value } of [first, second]) {
      expect(says(value, 'Tack, det är klart')).toBe(true);
      expect(says(value, 'dataintrång')).toBe(true);
      expect(says(value, '"verb":"confirm"')).toBe(false);
    }
    expect(says((await member.act(id, action)).value, 'Tack, det är klart')).toBe(true);
    expect(await confirmations()).toEqual(['anna01 card 2026-10-05']);
    const { history } = accepted(await openRegister(suite.sharePoint.bot).informing.find(recordId));
    const read = history.filter(({ event }) => event.type === 'readingConfirmed');
    expect(read.map(({ by, seal }) => [by, seal !== undefined])).toEqual([[ids.member, true]]);
  });

  test('whoever begins is added and gets a card of their own', async () => {
    const client = await suite.sit('planner');
    await client.install();
    await employ([anna, stina, bo, chef, old, newcomer]);
    await when('the newcomer', ({ employees }) => employees.some(({ employeeId }) => employeeId === 'cia06'));
    await cardToRead(client);
  });

  test('the manager, or the manager’s manager, notes by list; nobody else sees or may', async () => {
    const list = { type: 'confirmByList', employeeIds: ['bo03'], on: '2026-10-02' } as const;
    for (const who of ['otherManager', 'member', 'stranger', 'head'] as const) {
      expect(await roundsOf(who).find(recordId)).toMatchObject({ ok: false });
    }
    const seen = accepted(await roundsOf('planner').find(recordId));
    expect(await roundsOf('planner').act(seen, list, acting('planner'))).toMatchObject({
      refusal: { code: 'informing-not-the-responsible' },
    });
    const self = { ...list, employeeIds: ['bo03', 'chef04'] };
    expect(await roundsOf('manager').act(recordId, self, acting('manager'))).toMatchObject({
      refusal: { code: 'informing-list-includes-yourself' },
    });
    accepted(await roundsOf('area').act(recordId, list, acting('area')));
    expect(await confirmations()).toEqual(['anna01 card 2026-10-05', 'bo03 list 2026-10-02']);
  });

  test('whoever is late is reminded, and then the manager is told, on the card and on Översikt', async () => {
    await nothingWaits();
    suite.setClock('2026-10-20T09:00:00Z');
    await stranger.see(({ card }) => says(card, 'Försenat: läs vad som gäller'), 'that it is late');
    const { card } = await manager.see(
      (message) => says(message.card, 'Försenat: informera medarbetarna'),
      'that somebody is late',
    );
    expect(JSON.stringify(card)).not.toMatch(names);
    await eventually('the row of the manager', async () => {
      const word = await readOwnWord(suite.sharePoint.as('manager'), ids.manager);
      return word?.includes(recordId) === true ? word : undefined;
    });
    await manager.write('status');
    await manager.see(
      (message) =>
        says(message.card, 'Informera medarbetarna om loggkontroll') && says(message.card, 'Björken'),
      'what waits',
    );
  });

  test('when the rest have confirmed, or work there no more, it is done, and the cards say so', async () => {
    const own = await manager.see(
      ({ card }) => says(card, toRead) || says(card, 'Försenat: läs vad som gäller'),
      'the manager’s own points',
    );
    await manager.act(own.id, actionIn(own.card, 'confirm'));
    const late = await stranger.see(
      ({ card }) => says(card, 'Försenat: läs vad som gäller'),
      'the late card',
    );
    await stranger.act(late.id, actionIn(late.card, 'confirm'));
    await employ([anna, stina, bo, chef, old, { ...newcomer, to: '2026-10-19' }]);
    const { employees } = await when('that it is done', ({ status }) => status === 'done');
    expect(employees.find(({ employeeId }) => employeeId === 'cia06')).toMatchObject({ gone: true });
    await manager.see(({ card }) => says(card, 'Alla på enheten är informerade'), 'that it is done');
    await nothingWaits();
  });

  test('verify finds nothing wrong, and the log names nobody', async () => {
    const { records, faults } = await verified(suite.sharePoint.bot);
    expect([records['Informing'], faults]).toEqual([1, []]);
    expect(suite.logged()).not.toMatch(names);
  });
});

describe('under every routine', () => {
  beforeAll(async () => {
    suite = await startSuite();
    await employ([anna, old]);
    await follow('ffs', 'von', 'r1177', 'npo', 'lean');
  });
  afterAll(() => suite.close());

  test('VON at hiring, LEAN and NPO at hiring and again; FFS and R1177 ask for no confirmation', async () => {
    const ids = await eventually('five rounds', async () => {
      const { records } = await openRegister(suite.sharePoint.bot).informing.list({ where: {} });
      const isWhole = records.length >= 5 && records.every(({ state }) => state.employees.length > 0);
      return isWhole ? records.map(({ state }) => [state.informingId, state.points.length]) : undefined;
    });
    expect(ids.sort()).toEqual([
      ['informing-lean-unit-1-at-hiring-2026', 3],
      ['informing-lean-unit-1-once-a-year-2026', 3],
      ['informing-npo-unit-1-at-hiring-2026', 3],
      ['informing-npo-unit-1-repeatedly-2026', 3],
      ['informing-von-unit-1-at-hiring-2026', 3],
    ]);
  });
});
