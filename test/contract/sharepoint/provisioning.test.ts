import { importOrganisation } from '@loggkontroll/sharepoint/organisation';
import { ensureUnitFolders, provision } from '@loggkontroll/sharepoint/provisioning';
import type { Step } from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import type { SiteSchema } from '@loggkontroll/sharepoint/schema';
import { departments, ids, organisation, people, units } from './municipality.ts';
import { emptySites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

const schemas = { register, vault };
let sharePoint: SharePoint | undefined;

afterEach(async () => {
  await sharePoint?.close();
  sharePoint = undefined;
});

const opened = async (...settings: Parameters<typeof emptySites>): Promise<SharePoint> => {
  sharePoint = await emptySites(...settings);
  return sharePoint;
};

/** The schema with one list changed. */
const changed = (
  name: string,
  change: (list: SiteSchema['lists'][number]) => SiteSchema['lists'][number],
) => ({
  vault,
  register: { ...register, lists: register.lists.map((list) => (list.name === name ? change(list) : list)) },
});

describe('Provisioning', () => {
  test('creates both sites and tells each step; a second time it writes nothing', async () => {
    const { bot, standIn, writes } = await opened();
    const steps: Step[] = [];
    expect(await provision(schemas, bot, (step) => steps.push(step))).toEqual({ ok: true, value: undefined });
    const created = steps.filter(({ kind, outcome }) => kind === 'list' && outcome === 'created');
    expect(created.map(({ name }) => name)).toEqual(
      [...register.lists, ...vault.lists].map(({ name }) => name),
    );

    standIn.clearRequests();
    const again: Step[] = [];
    expect(await provision(schemas, bot, (step) => again.push(step))).toMatchObject({ ok: true });
    expect(again.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('brings an older site up to the schema, and touches nothing else', async () => {
    const { bot, standIn, writes } = await opened();
    const older = changed('Orders', (list) => {
      const { LogRoom: _, DueOn, ...fields } = list.fields;
      const { indexed: _indexed, ...unindexed } = DueOn ?? { title: '', kind: 'text' as const };
      return {
        ...list,
        title: 'Gamla beställningar',
        fields: { ...fields, DueOn: unindexed },
        views: list.views,
      };
    });
    await provision(older, bot);
    standIn.clearRequests();
    const steps: Step[] = [];
    expect(await provision(schemas, bot, (step) => steps.push(step))).toMatchObject({ ok: true });
    const told = steps.filter(({ outcome }) => outcome !== 'unchanged');
    expect(told.map(({ kind, name, outcome }) => [kind, name, outcome])).toEqual([
      ['list', 'Orders', 'changed'],
      ['field', 'Orders.DueOn', 'changed'],
      ['field', 'Orders.LogRoom', 'created'],
    ]);
    expect(writes()).toHaveLength(3);
  });

  test('puts back rights and levels that somebody widened', async () => {
    const { bot } = await opened();
    await provision(schemas, bot);
    const { sp } = bot.register;
    const levels = await sp.web.roleDefinitions();
    const answer = levels.find(({ Name }) => Name === 'Loggkontroll Answer');
    await sp.web.roleDefinitions
      .getById(answer?.Id ?? 0)
      .update({ BasePermissions: { High: 432, Low: 1011028719 } });
    const group = await sp.web.siteGroups.getByName('Members')();
    await sp.web.getList('/sites/register/Lists/Plans').roleAssignments.add(group.Id, 1073741827);
    const steps: Step[] = [];
    await provision(schemas, bot, (step) => steps.push(step));
    expect(steps.filter(({ outcome }) => outcome !== 'unchanged')).toMatchObject([
      { site: 'register', kind: 'level', name: 'Loggkontroll Answer', outcome: 'changed' },
      { site: 'register', kind: 'list-rights', name: 'Plans', outcome: 'changed' },
    ]);
  });

  test('leaves nobody but owners a right to the Vault', async () => {
    const { bot } = await opened();
    await provision(schemas, bot);
    const left = await bot.vault.sp.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(left.map((one) => (one as unknown as { Member: { Title: string } }).Member.Title)).toEqual([
      'Vault Owners',
    ]);
  });

  test('refuses a column that holds something else, and names it', async () => {
    const { bot } = await opened();
    await bot.register.sp.web.lists.add('Orders');
    await bot.register.sp.web.getList('/sites/register/Lists/Orders').fields.addNumber('Period');
    expect(await provision(schemas, bot)).toEqual({
      ok: false,
      refusal: { code: 'field-of-another-kind', list: 'Orders', field: 'Period' },
    });
  });
});

describe('Unsafe sharing', () => {
  const group = '0f8fad5b-d9cb-469f-a165-70867728950e';
  test.each([
    ['guests by e-mail', { site: { ShareByEmailEnabled: true } }, 'site-shared-externally'],
    ['links for anyone', { site: { ShareByLinkEnabled: true } }, 'site-has-anonymous-links'],
    ['members sharing', { web: { MembersCanShare: true } }, 'site-members-can-share'],
    ['a Microsoft 365 group', { site: { GroupId: group } }, 'vault-has-group'],
    ['search', { vaultWeb: { NoCrawl: false } }, 'vault-is-searchable'],
  ])('by %s is refused before anything is written', async (_, settings, code) => {
    const { bot, writes } = await opened(settings);
    const refused = await provision(schemas, bot);
    if (refused.ok || refused.refusal.code !== 'sharing-unsafe') throw new Error('It was not refused.');
    expect(refused.refusal.reasons.map((reason) => reason.code)).toContain(code);
    expect(writes()).toEqual([]);
  });
});

/** Who has something to manage, by their ids. */
const managers = ['head', 'area', 'manager', 'otherManager', 'otherArea', 'otherHead'] as const;

describe('Folders of units and departments', () => {
  test('two that make the folders at once both succeed, and the rights are as wanted', async () => {
    const { bot, standIn } = await opened();
    await provision(schemas, bot);
    const owners = { units, departments, people };
    await Promise.all([ensureUnitFolders(bot, owners), ensureUnitFolders(bot, owners)]);
    standIn.clearRequests();
    const steps: Step[] = [];
    await ensureUnitFolders(bot, owners, (step) => steps.push(step));
    expect(steps.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  });

  test('are made once with their own rights; a second time nothing is written', async () => {
    const { bot, standIn, writes } = await opened();
    await provision(schemas, bot);
    await importOrganisation(bot, organisation);
    const steps: Step[] = [];
    await ensureUnitFolders(bot, { units, departments, people }, (step) => steps.push(step));
    expect(steps.map(({ name }) => name)).toEqual([
      ...managers.map((who) => `Substitutions/${ids[who]}`),
      ...managers.map((who) => `Plans/${ids[who]}`),
      ...managers.map((who) => `Populations/${ids[who]}`),
      'Orders/unit-1',
      'Orders/unit-2',
      ...managers.map((who) => `Targeted/${ids[who]}`),
      ...managers.map((who) => `CaseRequests/${ids[who]}`),
      'Extracts/unit-1',
      'Extracts/unit-2',
      'Authorisations/unit-1',
      'Authorisations/unit-2',
      'Informing/unit-1',
      'Informing/unit-2',
      'Reviews/unit-1',
      'Reviews/unit-2',
      'Registrations/unit-1',
      'Registrations/unit-2',
      'Controls/housing',
      'Controls/authority',
      'Signatures/housing',
      'Signatures/authority',
    ]);
    const delegate = { code: 'delegated-reviewer', personId: ids.member, from: '2024-01-01' } as const;
    const functions = [{ ...delegate, departmentId: undefined, unitId: undefined, to: undefined }];
    const more: Step[] = [];
    await ensureUnitFolders(bot, { units, departments, people, functions }, (step) => more.push(step));
    expect(more.filter(({ outcome }) => outcome === 'created').map(({ name }) => name)).toEqual([
      `Substitutions/${ids.member}`,
      `Plans/${ids.member}`,
      `Populations/${ids.member}`,
      `Targeted/${ids.member}`,
      `CaseRequests/${ids.member}`,
    ]);
    const planned: Step[] = [];
    const withPlanner = { units, departments, people, planners: [ids.planner] };
    await ensureUnitFolders(bot, withPlanner, (step) => planned.push(step));
    expect(planned.filter(({ outcome }) => outcome === 'created').map(({ name }) => name)).toEqual([
      `CaseRequests/${ids.planner}`,
    ]);
    standIn.clearRequests();
    const again: Step[] = [];
    await ensureUnitFolders(bot, { units, departments, people }, (step) => again.push(step));
    expect(again.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect(writes()).toEqual([]);
  });
});

describe('Importing an organisation', () => {
  test('twice writes nothing the second time', async () => {
    const { bot, standIn, writes } = await opened();
    await provision(schemas, bot);
    const first = await importOrganisation(bot, organisation);
    expect(first).toMatchObject({
      units: { added: 2 },
      people: { added: people.length },
      employees: { added: 3 },
    });
    standIn.clearRequests();
    const second = await importOrganisation(bot, organisation);
    expect(second).toMatchObject({
      units: { added: 0, changed: 0, unchanged: 2 },
      employees: { unchanged: 3 },
    });
    expect(writes()).toEqual([]);
  });

  test('changes what differs, by its key, and leaves reachable to the bot', async () => {
    const { bot, standIn, writes } = await opened();
    await provision(schemas, bot);
    await importOrganisation(bot, organisation);
    standIn.clearRequests();
    const renamed = { ...organisation, units: units.map((unit) => ({ ...unit, name: `${unit.name} 2` })) };
    expect(await importOrganisation(bot, renamed)).toMatchObject({ units: { added: 0, changed: 2 } });
    expect(writes()).toHaveLength(2);
  });
});
