import { createSubweb, removeWeb } from '../operations/subwebs.ts';
import { containerAt, itemById, mayFind, rootContainer, serverRelative } from '../operations/locate.ts';
import { createdOf, done, entityOf, saved } from '../protocol/answer.ts';
import { recordIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { mergeProperties } from '../protocol/merge-properties.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import { hasUniqueRights } from '../rights/inheritance.ts';
import { permission, renderMask } from '../rights/permission.ts';
import type { List } from '../store/lists.ts';
import type { Web } from '../store/sites.ts';
import { getChanges } from './changes.ts';
import { webToken } from './change-token.ts';
import { containerOf } from './file-entities.ts';
import { fileResource } from './files.ts';
import { folderResource } from './folders.ts';
import { groupResource, siteGroups } from './groups.ts';
import { listResource, listsResource } from './lists.ts';
import { recycleBinResource } from './recycle-bin.ts';
import { roleDefinitions } from './role-definitions.ts';
import { securableSteps } from './securable.ts';
import { currentUser, ensureUserMethod, siteUsers, userById } from './users.ts';
import { webDefaults, webSelectedOnly, webSettable } from './web-settings.ts';

const groupKeys = ['AssociatedOwnerGroup', 'AssociatedMemberGroup', 'AssociatedVisitorGroup'] as const;

/** A web (`SP.Web`). */
export function webEntity(context: Context, web: Web): Entity {
  const { store } = context;
  const given = (name: string, otherwise: unknown) => web.properties[name] ?? otherwise;
  const settled = (defaults: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, given(name, value)]));
  const group = (key: string) => () => {
    const found = store.principals.byId(
      context.site.id,
      Number(store.sites.rootWeb(web.siteId).properties[key]),
    );
    return found ? context.entities.principal(found) : null;
  };
  return createEntity({
    type: 'SP.Web',
    path: 'Web',
    properties: {
      ...settled(webDefaults),
      Created: web.created,
      CurrentChangeToken: () => webToken(context, web),
      Id: web.guid,
      LastItemModifiedDate: web.created,
      LastItemUserModifiedDate: web.created,
      ServerRelativeUrl: web.path,
      Title: given('Title', ''),
      Url: `${context.origin}${web.path}`,
    },
    extra: {
      ...settled(webSelectedOnly),
      ServerRelativePath: { DecodedUrl: web.path },
      HasUniqueRoleAssignments: () => hasUniqueRights(context, { kind: 'web', web }),
      EffectiveBasePermissions: () => renderMask(context.judge.mask(web.scopeId)),
    },
    links: {
      Lists: () =>
        store.lists
          .inWeb(web.id)
          .filter((list) => mayFind(context, list))
          .map((list) => context.entities.list(list)),
      CurrentUser: () => context.entities.principal(context.self()),
      ParentWeb: () => (web.parentId === null ? null : webEntity(context, store.sites.web(web.parentId))),
      RoleAssignments: () => context.entities.roleAssignments({ kind: 'web', web }),
      ...Object.fromEntries(groupKeys.map((key) => [key, group(key)])),
    },
  });
}

const pathArgument = (context: Context, given: Arguments): string =>
  serverRelative(context, String(given.named('decodedurl') ?? given.at(0) ?? ''));

function folderAt(context: Context, path: string): Resource {
  const list = context.store.lists.containing(path);
  if (list?.webId !== context.web.id || !mayFind(context, list)) throw errors.fileMissing();
  const container = containerAt(context, list, path);
  if (!container) throw errors.fileMissing();
  if (container.head && !context.judge.allows(container.scopeId, permission.viewListItems)) {
    throw errors.fileMissing();
  }
  return folderResource(context, list, container);
}

function fileAt(context: Context, path: string): Resource {
  const list = context.store.lists.containing(path);
  if (list?.webId !== context.web.id) throw errors.fileMissing();
  return fileResource(context, list, path);
}

/** Finds a file or folder by its GUID in any list of the web. */
function byUniqueId(context: Context, uniqueId: string): { list: List; path: string; isFolder: boolean } {
  for (const list of context.store.lists.inWeb(context.web.id)) {
    if (list.rootGuid === uniqueId && mayFind(context, list))
      return { list, path: list.path, isFolder: true };
    const head = context.store.items.headByUniqueId(list, uniqueId);
    if (head) {
      itemById(context, list, head.id);
      return { list, path: head.path, isFolder: head.isFolder };
    }
  }
  throw errors.fileMissing();
}

function folderById(context: Context, uniqueId: string): Resource {
  const { list, path, isFolder } = byUniqueId(context, uniqueId.toLowerCase());
  const head = context.store.items.headAt(list, path);
  if (!isFolder) throw errors.fileMissing();
  return folderResource(context, list, head ? containerOf(head) : rootContainer(list));
}

function listAt(context: Context, path: string): Resource {
  const list = context.store.lists.byPath(path);
  if (list?.webId !== context.web.id || !mayFind(context, list)) throw errors.fileMissing();
  return listResource(context, list);
}

function websResource(context: Context, web: Web): Resource {
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.Web)',
      entities: context.store.sites
        .children(web)
        .filter((child) => context.judge.allows(child.scopeId, permission.open))
        .map((child) => webEntity(context, child)),
    }),
    step: stepsOf({
      add: () =>
        method(() =>
          createdOf(webEntity(context, createSubweb(context, web, recordIn(context.body(), 'parameters')))),
        ),
    }),
  };
}

/** `web`: the web whose address the request came to. */
export function webResource(context: Context): Resource {
  const { store } = context;
  const current = () => store.sites.web(context.web.id);
  const associated = (key: string) => {
    const id = Number(store.sites.rootWeb(context.site.id).properties[key]);
    return groupResource(context, store.principals.byId(context.site.id, id));
  };
  return entityResource(
    () => webEntity(context, current()),
    {
      merge: () => {
        context.judge.demand(context.web.scopeId, permission.manageWeb);
        const properties = mergeProperties(current().properties, context.body(), webSettable, 'SP.Web');
        store.sites.saveWebProperties(current(), properties);
        return saved;
      },
      remove: () => {
        removeWeb(context, current());
        return done;
      },
    },
    {
      ...securableSteps(context, () => ({ kind: 'web', web: current() })),
      lists: () => listsResource(context),
      getlist: (given) => listAt(context, serverRelative(context, String(given.at(0) ?? ''))),
      webs: () => websResource(context, current()),
      webinfos: () => websResource(context, current()),
      parentweb: () =>
        reading(() => {
          const parent = current().parentId;
          if (parent === null) return { kind: 'value', name: 'ParentWeb', value: null };
          return entityOf(webEntity(context, store.sites.web(parent)));
        }),
      getfolderbyserverrelativepath: (given) => folderAt(context, pathArgument(context, given)),
      getfolderbyserverrelativeurl: (given) => folderAt(context, pathArgument(context, given)),
      getfolderbyid: (given) => folderById(context, String(given.at(0))),
      getfilebyserverrelativepath: (given) => fileAt(context, pathArgument(context, given)),
      getfilebyserverrelativeurl: (given) => fileAt(context, pathArgument(context, given)),
      getfilebyid: (given) => {
        const { list, path } = byUniqueId(context, String(given.at(0)).toLowerCase());
        return fileResource(context, list, path);
      },
      currentuser: () => currentUser(context),
      ensureuser: () => ensureUserMethod(context),
      getuserbyid: (given) => userById(context, Number(given.at(0))),
      siteusers: () => siteUsers(context),
      sitegroups: () => siteGroups(context),
      associatedownergroup: () => associated('AssociatedOwnerGroup'),
      associatedmembergroup: () => associated('AssociatedMemberGroup'),
      associatedvisitorgroup: () => associated('AssociatedVisitorGroup'),
      roledefinitions: () => roleDefinitions(context),
      recyclebin: () => recycleBinResource(context, 'web'),
      getchanges: () =>
        method(() => getChanges(context, { scope: 'web', id: context.web.id, guid: context.web.guid })),
    },
  );
}
