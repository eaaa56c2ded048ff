import type { Container } from '../store/items.ts';
import { addList, removeList, updateList } from '../operations/change-lists.ts';
import { addItem } from '../operations/add-item.ts';
import { containerAt, mayFind, rootContainer, serverRelative } from '../operations/locate.ts';
import { createdOf, done, entityOf, saved, valueOf, type Answer } from '../protocol/answer.ts';
import { recordIn, stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import { filterEntities } from '../query/filter-entities.ts';
import type { List } from '../store/lists.ts';
import { getChanges } from './changes.ts';
import { fieldsResource } from './fields.ts';
import { folderResource } from './folders.ts';
import { readForm } from './form-values.ts';
import { itemResource, itemsResource } from './items.ts';
import { getItems, renderListData } from './list-data.ts';
import { securableSteps } from './securable.ts';
import { defaultViewResource, viewsResource } from './views.ts';

function targetFolder(context: Context, list: List): Container {
  const path = stringIn(recordIn(recordIn(context.body(), 'listItemCreateInfo'), 'FolderPath'), 'DecodedUrl');
  if (path === undefined || path === '') return rootContainer(list);
  const container = containerAt(context, list, serverRelative(context, path));
  if (!container) throw errors.fileMissing();
  return container;
}

/** `AddValidateUpdateItemUsingPath`: an item or folder in a folder, from a form; any wrong field and nothing is made. */
function addValidated(context: Context, list: List): Answer {
  const info = recordIn(context.body(), 'listItemCreateInfo');
  const isFolder = info.UnderlyingObjectType === 1;
  const container = targetFolder(context, list);
  const form = readForm(context, list, 0);
  if (form.failed) return valueOf('AddValidateUpdateItemUsingPath', form.results);
  const named = stringIn(recordIn(info, 'LeafName'), 'DecodedUrl');
  const { leaf, leaf_key: _key, ...values } = form.columns;
  const title = context.store.fields.of(list.id).find((field) => field.name === 'Title')?.column;
  const shown = title === undefined ? undefined : values[title];
  const name = named ?? (typeof leaf === 'string' ? leaf : undefined);
  const head = addItem(context, list, {
    container,
    isFolder,
    leaf: isFolder ? (name ?? (typeof shown === 'string' ? shown : undefined)) : name,
    values,
  });
  const id = {
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: 'Id',
    FieldValue: String(head.id),
    HasException: false,
    ItemId: head.id,
  };
  const results = form.results.map((result) => ({ ...result, ItemId: head.id }));
  return valueOf('AddValidateUpdateItemUsingPath', [...results, id]);
}

/** One list; what it leads to sees the list as it is at that moment. */
export function listResource(context: Context, found: List): Resource {
  const list = () => context.fresh(found);
  return entityResource(
    () => context.entities.list(list()),
    {
      merge: () => {
        updateList(context, list());
        return saved;
      },
      remove: () => {
        removeList(context, list());
        return done;
      },
    },
    {
      ...securableSteps(context, () => ({ kind: 'list', list: list() })),
      items: () => itemsResource(context, list()),
      getitembyid: (given) => itemResource(context, list(), Number(given.at(0))),
      getitembystringid: (given) => itemResource(context, list(), Number(given.at(0))),
      fields: () => fieldsResource(context, list()),
      views: () => viewsResource(context, list()),
      defaultview: () => defaultViewResource(context, list()),
      rootfolder: () => folderResource(context, list(), rootContainer(list())),
      addvalidateupdateitemusingpath: () => method(() => addValidated(context, list())),
      getchanges: () => method(() => getChanges(context, { scope: 'list', id: found.id, guid: found.guid })),
      getitems: () => method(() => getItems(context, list())),
      renderlistdataasstream: () => method(() => renderListData(context, list())),
      parentweb: () => reading(() => entityOf(context.entities.web(context.web))),
      recycle: () =>
        method(() => {
          removeList(context, list());
          return valueOf('Recycle', found.guid);
        }),
    },
  );
}

export function listByTitle(context: Context, title: string): Resource {
  const list = context.store.lists.byTitle(context.web.id, title);
  if (!list || !mayFind(context, list)) throw errors.listMissing(title, context.webUrl);
  return listResource(context, list);
}

export function listByGuid(context: Context, guid: string): Resource {
  const list = context.store.lists.byGuid(guid.replaceAll(/[{}]/g, ''));
  if (list?.webId !== context.web.id || !mayFind(context, list)) throw errors.listMissingById();
  return listResource(context, list);
}

/** `web/lists`. */
export function listsResource(context: Context): Resource {
  const byGuid = (given: { at(index: number): unknown }) => listByGuid(context, String(given.at(0)));
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.List)',
      entities: filterEntities(
        context.query,
        context.store.lists
          .inWeb(context.web.id)
          .filter((list) => mayFind(context, list))
          .map((list) => context.entities.list(list)),
      ),
    }),
    post: () => createdOf(context.entities.list(addList(context))),
    key: byGuid,
    step: stepsOf({
      getbytitle: (given) => listByTitle(context, String(given.at(0) ?? '')),
      getbyid: byGuid,
    }),
  };
}
