import { importOrganisation, openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { connect, localPersona } from '@loggkontroll/sharepoint/connection';
import type { FunctionHolder } from '@loggkontroll/core/organisation';
import { departments, employees, ids, organisation, people, units, upnOf } from './municipality.ts';
import type { Who } from './municipality.ts';
import { furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

let sharePoint: SharePoint;
beforeAll(async () => {
  sharePoint = await furnishedSites();
});
afterAll(() => sharePoint.close());
beforeEach(() => sharePoint.standIn.clearRequests());

const organisationOf = (who: Who) => openOrganisation(sharePoint.as(who));
const requestCount = () => sharePoint.standIn.requests().reduce((sum, { operations }) => sum + operations, 0);

describe('Who is signed in', () => {
  test.each([
    ['planner', ['planner']],
    ['logAdministrator', ['log-administrator']],
    ['head', ['department-head']],
    ['manager', ['unit-manager']],
    ['administrator', ['administrator']],
    ['area', []],
  ] as const)('%s has the roles of their groups, in one request', async (who, roles) => {
    expect(await organisationOf(who).me()).toMatchObject({
      personId: ids[who],
      roles,
      name: `Person ${who}`,
      upn: upnOf(who),
    });
    expect(requestCount()).toBe(1);
  });

  test('is looked up among the people when the platform has not told', async () => {
    const connection = connect({
      registerUrl: sharePoint.bot.register.url,
      vaultUrl: sharePoint.bot.vault.url,
      auth: localPersona(ids.manager),
    });
    expect(await openOrganisation(connection).me()).toMatchObject({ personId: ids.manager });
    expect(requestCount()).toBe(2);
  });
});

describe('The registers', () => {
  test('are read as they were imported', async () => {
    const reader = organisationOf('planner');
    expect(await reader.departments()).toEqual(departments);
    expect(await reader.units()).toEqual(units);
    expect(await reader.people()).toEqual(people);
    expect(await reader.employees()).toEqual(employees(3));
    expect(await reader.person(ids.head)).toEqual(people.find(({ personId }) => personId === ids.head));
    expect(await reader.person('nobody')).toBeUndefined();
  });

  test('of functions are read by everybody; one that ends is changed, one that moves is another', async () => {
    const functions: readonly FunctionHolder[] = [
      {
        ...{ code: 'hr', personId: ids.member, departmentId: 'housing', unitId: undefined },
        ...{ from: '2024-01-01', to: undefined },
      },
    ];
    await importOrganisation(sharePoint.bot, { ...organisation, functions });
    expect(await organisationOf('member').functions()).toEqual(functions);
    const [first] = functions.map((held) => ({ ...held, to: '2026-06-30' }));
    const moved = functions.map((held) => ({ ...held, departmentId: undefined, unitId: 'unit-1' }));
    const next = [...(first === undefined ? [] : [first]), ...moved];
    expect(
      (await importOrganisation(sharePoint.bot, { ...organisation, functions: next })).functions,
    ).toEqual({
      ...{ added: 1, changed: 1, unchanged: 0 },
    });
    expect(await organisationOf('manager').functions()).toEqual(next);
  });

  test('of absences are the bot’s alone, and nothing is kept of one that is no longer said', async () => {
    const absences = [
      { employeeId: 'emp00001', from: '2026-08-17', to: '2026-12-31' },
      { employeeId: 'emp00002', from: '2026-09-01', to: undefined },
    ];
    const imported = (said: typeof absences) =>
      importOrganisation(sharePoint.bot, { ...organisation, absences: said });
    const read = () => openOrganisation(sharePoint.bot).absences();
    expect((await imported(absences)).absences).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await read()).toEqual(absences);
    for (const who of ['planner', 'logAdministrator', 'manager'] as const) {
      await expect(organisationOf(who).absences()).rejects.toThrow();
    }
    await importOrganisation(sharePoint.bot, organisation);
    expect(await read()).toEqual(absences);
    await imported(absences.slice(1));
    await imported(absences.slice(1));
    expect(await read()).toEqual(absences.slice(1));
    expect((await imported(absences)).absences).toEqual({ added: 1, changed: 0, unchanged: 1 });
    expect((await read()).map(({ employeeId }) => employeeId).sort()).toEqual(['emp00001', 'emp00002']);
    await imported([]);
    expect(await read()).toEqual([]);
  });

  test('of employees are closed to managers', async () => {
    await expect(organisationOf('manager').employees()).rejects.toMatchObject({
      code: expect.stringMatching(/^(forbidden|not-found)$/) as string,
    });
  });

  test('say who is in a role, and which number is whose', async () => {
    const bot = openOrganisation(sharePoint.bot);
    expect([...(await bot.members('department-head'))].sort()).toEqual([ids.head, ids.otherHead].sort());
    const me = await organisationOf('manager').me();
    expect((await bot.editors()).get(me.siteUserId)).toBe(ids.manager);
  });

  test('note once whether the bot reaches somebody', async () => {
    const bot = openOrganisation(sharePoint.bot);
    await bot.setReachable(ids.head, true);
    expect((await bot.person(ids.head))?.reachable).toBe(true);
    sharePoint.standIn.clearRequests();
    await bot.setReachable(ids.head, true);
    expect(sharePoint.writes()).toEqual([]);
    await importOrganisation(sharePoint.bot, organisation);
    expect((await bot.person(ids.head))?.reachable).toBe(true);
  });
});

describe('Many', () => {
  test('employees come 5,000 a request, past the list view threshold, and are imported in batches', async () => {
    const many = employees(5_400);
    const counts = await importOrganisation(sharePoint.bot, { ...organisation, employees: many });
    expect(counts.employees).toEqual({ added: 5_397, changed: 0, unchanged: 3 });
    const batches = sharePoint.standIn.requests().filter(({ path }) => path.endsWith('$batch'));
    expect(batches.length).toBeLessThanOrEqual(60);
    sharePoint.standIn.clearRequests();
    const read = await organisationOf('planner').employees();
    expect(read).toEqual(many);
    expect(sharePoint.standIn.requests()).toHaveLength(2);
  });

  test('a throttled part of a batch is sent again, and nothing is written twice', async () => {
    const rules = {
      match: 'Employees.*items',
      method: 'POST',
      every: 7,
      times: 5,
      status: 429,
      retryAfter: 0,
    };
    await fetch(`${sharePoint.standIn.url}/_local/throttle`, { method: 'POST', body: JSON.stringify(rules) });
    const more = employees(5_460);
    await importOrganisation(sharePoint.bot, { ...organisation, employees: more });
    await fetch(`${sharePoint.standIn.url}/_local/throttle`, { method: 'DELETE' });
    const parts = sharePoint.standIn.requests().flatMap(({ parts: all }) => all);
    expect(parts.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    expect(await organisationOf('planner').employees()).toHaveLength(more.length);
  });
});
