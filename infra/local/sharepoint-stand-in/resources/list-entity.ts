import { entityName } from '../fields/names.ts';
import { itemEntityType } from '../fields/item-values.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { rootContainer } from '../operations/locate.ts';
import { hasUniqueRights } from '../rights/inheritance.ts';
import { renderMask } from '../rights/permission.ts';
import { isLibrary, type List } from '../store/lists.ts';
import { listToken } from './change-token.ts';
import { defaultsSelectedOnly, listDefaults } from '../operations/list-settings.ts';
import { viewEntities } from './view-entity.ts';

const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A list or library (`SP.List`). */
export function listEntity(context: Context, list: List): Entity {
  const { store } = context;
  const library = isLibrary(list);
  const leaf = entityName(leafOf(list.path));
  const property = (name: string) => list.properties[name] ?? defaultsSelectedOnly[name];
  return createEntity({
    type: 'SP.List',
    path: `Web/Lists(guid'${list.guid}')`,
    etag: `"${String(list.itemCount)}"`,
    properties: {
      ...listDefaults(library),
      ...Object.fromEntries(
        Object.entries(list.properties).filter(([name]) => !(name in defaultsSelectedOnly)),
      ),
      BaseTemplate: list.template,
      BaseType: library ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: () => listToken(context, list),
      EntityTypeName: library ? leaf : `${leaf}List`,
      HasExternalDataSource: false,
      Id: list.guid,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.modified,
      LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified,
      ListExperienceOptions: 0,
      ListItemEntityTypeFullName: itemEntityType(list),
      ParentWebPath: { DecodedUrl: context.web.path },
      ParentWebUrl: context.web.path,
      ServerTemplateCanCreateFolders: true,
      Title: list.title,
    },
    extra: {
      ...Object.fromEntries(Object.keys(defaultsSelectedOnly).map((name) => [name, property(name)])),
      HasUniqueRoleAssignments: () => hasUniqueRights(context, { kind: 'list', list }),
      EffectiveBasePermissions: () => renderMask(context.judge.mask(list.scopeId)),
      DefaultViewUrl: `${list.path}${library ? '/Forms' : ''}/AllItems.aspx`,
    },
    links: {
      Fields: () => store.fields.of(list.id).map((field) => context.entities.field(list, field)),
      Views: () => viewEntities(context, list),
      DefaultView: () => viewEntities(context, list)[0] ?? null,
      RootFolder: () => context.entities.folder(list, rootContainer(list)),
      ParentWeb: () => context.entities.web(store.sites.web(list.webId)),
      RoleAssignments: () => context.entities.roleAssignments({ kind: 'list', list }),
    },
  });
}
