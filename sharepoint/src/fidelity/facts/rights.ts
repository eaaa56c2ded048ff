import '@pnp/sp/folders/index.js';
import { levelId, levelIds } from '../../connection/levels.ts';
import { assignmentsOf, folderRights, setRights } from '../../connection/rights.ts';
import { maskOf } from '../../schema/index.ts';
import type { Fact } from '../fact.ts';
import { jsonOf, rowsOf } from '../exchange.ts';
import { scratchDescription } from '../scratch.ts';

/** Groups, levels and rights of their own. */
export const rightFacts = {
  'group-kept': {
    rows: ['F14'],
    by: 'trying',
    relied: { 'found by its name': true, 'closed to its members': true },
    observe: async ({ ask, done, name }) => {
      const Title = name();
      const closed = { AllowMembersEditMembership: false, OnlyAllowMembersViewMembership: true };
      await done('POST', '/_api/web/sitegroups', {
        body: { Title, Description: scratchDescription, ...closed },
      });
      const group = jsonOf(await ask('GET', `/_api/web/sitegroups/getByName('${Title}')`));
      return {
        'found by its name': group['Title'] === Title,
        'closed to its members':
          group['AllowMembersEditMembership'] === false && group['OnlyAllowMembersViewMembership'] === true,
      };
    },
  },
  'user-unknown': {
    rows: ['F14'],
    by: 'trying',
    relied: { 'somebody who is not there': 'refused' },
    observe: async ({ ask }) => {
      const body = { logonName: 'i:0#.f|membership|loggkontroll-doctor@nobody.invalid' };
      const { failure } = await ask('POST', '/_api/web/ensureuser', { body });
      return { 'somebody who is not there': failure === undefined ? 'done' : 'refused' };
    },
  },
  'level-kept': {
    rows: ['F15'],
    by: 'trying',
    relied: { 'the same permissions': true },
    observe: async ({ ask, done, name }) => {
      const Name = name();
      const BasePermissions = maskOf('Loggkontroll Act');
      await done('POST', '/_api/web/roledefinitions', {
        body: { Name, Description: scratchDescription, Order: 900, BasePermissions },
      });
      const { BasePermissions: kept } = jsonOf(
        await ask('GET', `/_api/web/roledefinitions/getByName('${Name}')`),
      ) as { readonly BasePermissions?: { readonly High: unknown; readonly Low: unknown } };
      return {
        'the same permissions':
          String(kept?.High) === BasePermissions.High && String(kept?.Low) === BasePermissions.Low,
      };
    },
  },
  'folder-rights': {
    rows: ['F15'],
    by: 'trying',
    relied: { 'rights of its own': true, 'exactly one right': '1', 'the list keeps its own': true },
    taken: { 'told with all folders of a list': true },
    observe: async ({ site, list, ask, done, name }) => {
      const Title = name();
      const group = jsonOf(
        await done('POST', '/_api/web/sitegroups', { body: { Title, Description: scratchDescription } }),
      );
      const { path, api } = await list({ library: true });
      await site.sp.web.getFolderByServerRelativePath(path).folders.addUsingPath('room');
      const folder = folderRights(`${path}/room`);
      const wanted = {
        principalId: Number(group['Id']),
        levelId: levelId(await levelIds(site), 'Read'),
      };
      await setRights(site, folder, [wanted]);
      const unique = async (address: string) =>
        jsonOf(await ask('GET', `${address}?$select=HasUniqueRoleAssignments`))['HasUniqueRoleAssignments'];
      const own = await assignmentsOf(site, folder);
      const isIt = own.every(
        ({ principalId, levelId: level }) => principalId === wanted.principalId && level === wanted.levelId,
      );
      const item = 'ListItemAllFields';
      const bindings = `${item}/RoleAssignments/RoleDefinitionBindings`;
      const together = rowsOf(
        await ask(
          'GET',
          `/_api/web/getFolderByServerRelativePath(decodedUrl='${path}')/folders` +
            `?$select=Name,${item}/HasUniqueRoleAssignments,${item}/RoleAssignments/PrincipalId,${bindings}/Id` +
            `&$expand=${item}/HasUniqueRoleAssignments,${bindings}&$filter=Name ne 'Forms'&$skip=0&$top=200`,
        ),
      ) as readonly { readonly Name?: string; readonly [item]?: Readonly<Record<string, unknown>> }[];
      const told = together.find(({ Name }) => Name === 'room')?.[item];
      return {
        'told with all folders of a list':
          told?.['HasUniqueRoleAssignments'] === true && Array.isArray(told['RoleAssignments']),
        'rights of its own':
          (await unique(
            `/_api/web/getFolderByServerRelativePath(decodedUrl='${path}/room')/ListItemAllFields`,
          )) === true,
        'exactly one right': isIt ? String(own.length) : 'others too',
        'the list keeps its own': (await unique(api)) === false,
      };
    },
  },
  'bin-of-the-site': {
    rows: ['F38'],
    by: 'reading',
    relied: { 'both stages may be read': true },
    observe: async ({ ask }) => {
      const answer = await ask('GET', '/_api/site/RecycleBin?$top=1');
      return { 'both stages may be read': answer.failure === undefined && rowsOf(answer).length <= 1 };
    },
  },
} as const satisfies Readonly<Record<string, Fact>>;
