import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import { ensureUnitFolders, inspect } from '@loggkontroll/sharepoint/provisioning';
import type { Step } from '@loggkontroll/sharepoint/provisioning';
import { register, vault } from '@loggkontroll/sharepoint/schema';
import { departments, ids, people, units } from './municipality.ts';
import { emptySites, furnishedSites } from './sharepoint.ts';
import type { SharePoint } from './sharepoint.ts';

const schemas = { register, vault };
let sharePoint: SharePoint | undefined;

afterEach(async () => {
  await sharePoint?.close();
  sharePoint = undefined;
});

/** Everything that provisioning would do, as one looks; nothing may be written meanwhile. */
const look = async ({ bot, standIn, writes }: SharePoint, folders = true) => {
  standIn.clearRequests();
  const steps: Step[] = [];
  const report = (step: Step) => void steps.push(step);
  const unsafe = await inspect(schemas, bot, report);
  if (folders) await ensureUnitFolders(bot, { units, departments, people }, report, 'look');
  expect(writes()).toEqual([]);
  return { unsafe, told: steps.filter(({ outcome }) => outcome !== 'unchanged'), steps };
};

test('of sites as they should be, there is nothing to tell', async () => {
  sharePoint = await furnishedSites();
  const { unsafe, told, steps } = await look(sharePoint);
  expect({ unsafe, told }).toEqual({ unsafe: [], told: [] });
  expect(new Set(steps.map(({ kind }) => kind))).toEqual(
    new Set(['level', 'group', 'site-rights', 'list', 'list-rights', 'field', 'view', 'folder']),
  );
});

test('of empty sites, that everything is missing, without stumbling over it', async () => {
  sharePoint = await emptySites({ web: { MembersCanShare: true } });
  const { unsafe, told } = await look(sharePoint, false);
  expect(unsafe).toContainEqual({ code: 'site-members-can-share', site: 'vault' });
  expect(told.filter(({ kind }) => kind === 'list').map(({ name, outcome }) => [name, outcome])).toEqual(
    [...register.lists, ...vault.lists].map(({ name }) => [name, 'created']),
  );
});

const listAt = ({ bot }: SharePoint, site: 'register' | 'vault', name: string) =>
  bot[site].sp.web.getList(`${bot[site].path}/${name}`);

test.each<readonly [string, (sites: SharePoint) => Promise<unknown>, Partial<Step>]>([
  [
    'versioning that is off',
    (sites) => listAt(sites, 'register', 'Lists/Orders').update({ EnableVersioning: false }),
    {
      kind: 'list',
      name: 'Orders',
      divergences: expect.arrayContaining([
        { what: 'EnableVersioning', wanted: 'true', seen: 'false' },
      ]) as never,
    },
  ],
  [
    'a library in search',
    (sites) => listAt(sites, 'vault', 'Logs').update({ NoCrawl: false }),
    { kind: 'list', name: 'Logs', divergences: [{ what: 'NoCrawl', wanted: 'true', seen: 'false' }] },
  ],
  [
    'a level that lets people delete',
    async ({ bot }) => {
      const levels = bot.vault.sp.web.roleDefinitions;
      const { BasePermissions } = await levels.getByName('Loggkontroll Act')();
      const { High, Low } = BasePermissions;
      const deleting = BigInt(Low) | 8n;
      const widened = { High: String(High), Low: String(deleting) } as unknown as typeof BasePermissions;
      await levels.getByName('Loggkontroll Act').update({ BasePermissions: widened });
    },
    {
      site: 'vault',
      kind: 'level',
      name: 'Loggkontroll Act',
      divergences: [{ what: 'DeleteListItems', wanted: 'false', seen: 'true' }],
    },
  ],
  [
    'an index that is missing',
    (sites) =>
      listAt(sites, 'register', 'Lists/Orders')
        .fields.getByInternalNameOrTitle('DueOn')
        .update({ Indexed: false }),
    {
      kind: 'field',
      name: 'Orders.DueOn',
      divergences: [{ what: 'Indexed', wanted: 'true', seen: 'false' }],
    },
  ],
  [
    'notices that may be claimed twice',
    (sites) =>
      listAt(sites, 'vault', 'Lists/Notices')
        .fields.getByInternalNameOrTitle('ClaimKey')
        .update({ EnforceUniqueValues: false }),
    {
      kind: 'field',
      name: 'Notices.ClaimKey',
      divergences: [{ what: 'EnforceUniqueValues', wanted: 'true', seen: 'false' }],
    },
  ],
  [
    'a list that is open to more',
    async (sites) => {
      const { Id } = await sites.bot.register.sp.web.siteGroups.getByName('Members')();
      await listAt(sites, 'register', 'Lists/Plans').roleAssignments.add(Id, 1073741827);
    },
    {
      kind: 'list-rights',
      name: 'Plans',
      divergences: [{ what: 'RoleAssignments/extra', wanted: '0', seen: '1' }],
    },
  ],
  [
    'a list that inherits',
    (sites) => listAt(sites, 'register', 'Lists/Signatures').resetRoleInheritance(),
    {
      kind: 'list-rights',
      name: 'Signatures',
      divergences: expect.arrayContaining([
        { what: 'HasUniqueRoleAssignments', wanted: 'true', seen: 'false' },
      ]) as never,
    },
  ],
  [
    'a group whose members let others in',
    ({ bot }) =>
      bot.register.sp.web.siteGroups.getByName('Planners').update({ AllowMembersEditMembership: true }),
    {
      kind: 'group',
      name: 'Planners',
      divergences: [{ what: 'AllowMembersEditMembership', wanted: 'false', seen: 'true' }],
    },
  ],
  [
    'a view without a column',
    async (sites) => {
      const views = listAt(sites, 'register', 'Lists/Orders').views;
      const [first] = register.lists.find(({ name }) => name === 'Orders')?.views ?? [];
      await views.getByTitle(first?.title ?? '').fields.remove(first?.fields[0] ?? '');
    },
    { kind: 'view', divergences: [expect.objectContaining({ what: 'ViewFields' }) as never] },
  ],
  [
    'a unit’s folder that somebody else may open',
    async ({ bot }) => {
      const { Id } = await bot.register.sp.web.siteGroups.getByName('Members')();
      const folder = bot.register.sp.web.getFolderByServerRelativePath(
        `${bot.register.path}/Lists/Orders/unit-1`,
      );
      const item = await folder.getItem();
      await item.roleAssignments.add(Id, 1073741826);
    },
    {
      kind: 'folder',
      name: 'Orders/unit-1',
      divergences: [{ what: 'RoleAssignments/extra', wanted: '0', seen: '1' }],
    },
  ],
  [
    'a folder that is missing',
    ({ bot }) =>
      bot.register.sp.web
        .getFolderByServerRelativePath(`${bot.register.path}/Lists/Substitutions/${ids.manager}`)
        .delete(),
    { kind: 'folder', name: `Substitutions/${ids.manager}`, outcome: 'created' },
  ],
])('%s is found, and nothing else', async (_, spoil, expected) => {
  sharePoint = await furnishedSites();
  await spoil(sharePoint);
  const { told } = await look(sharePoint);
  expect(told).toEqual([expect.objectContaining(expected)]);
});
