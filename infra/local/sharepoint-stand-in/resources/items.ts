import { columnsFromBody } from '../fields/item-values.ts';
import { createdOf, done, entityOf, savedAs, valueOf, type Answer } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import type { Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import { addItem } from '../operations/add-item.ts';
import { itemById, rootContainer } from '../operations/locate.ts';
import { deleteItem, recycleItem } from '../operations/remove-item.ts';
import { guardEtag, updateItem } from '../operations/update-item.ts';
import { parseFilter } from '../query/filter-grammar.ts';
import { defaultPage, largestPage, queryItems } from '../query/item-query.ts';
import { parseOrderBy } from '../query/order.ts';
import { renameBelow } from '../operations/rename-folder.ts';
import { etagOf, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { columnsWanted } from './item-entity.ts';
import { readForm } from './form-values.ts';
import { securableSteps } from './securable.ts';
import { versionsResource } from './versions.ts';
import { nextLink } from './next-link.ts';

/** The item with the columns this request asks for. */
export function requestedItem(context: Context, list: List, head: ItemHead): Entity {
  const columns = columnsWanted(context, list, context.query.select, context.query.expand);
  const row = context.store.items.row(list, head.id, columns);
  if (!row) throw errors.itemMissing();
  return context.entities.item(list, row);
}

function merge(context: Context, list: List, head: ItemHead): Answer {
  guardEtag(context, head);
  const values = columnsFromBody(context, list, context.body());
  const changed = updateItem(context, list, head, { values, overVersion: false });
  renameBelow(context, list, head, changed);
  return savedAs(etagOf(changed));
}

function validateUpdate(context: Context, list: List, head: ItemHead): Answer {
  const form = readForm(context, list, head.id);
  if (!form.failed) {
    const overVersion = context.body().bNewDocumentUpdate === true;
    const changed = updateItem(context, list, head, { values: form.columns, overVersion });
    renameBelow(context, list, head, changed);
  }
  return valueOf('ValidateUpdateListItem', form.results);
}

/** One item, found anew at each use so that a batch's earlier parts count. */
export function itemResource(context: Context, list: List, id: number): Resource {
  const head = () => itemById(context, list, id);
  return entityResource(
    () => requestedItem(context, list, head()),
    {
      merge: () => merge(context, list, head()),
      remove: () => {
        const found = head();
        guardEtag(context, found);
        deleteItem(context, list, found);
        return done;
      },
    },
    {
      ...securableSteps(context, () => ({ kind: 'item', list, head: head() })),
      recycle: () => method(() => valueOf('Recycle', recycleItem(context, list, head()))),
      deletewithparameters: () =>
        method(() => {
          deleteItem(context, list, head());
          return done;
        }),
      validateupdatelistitem: () => method(() => validateUpdate(context, list, head())),
      versions: () => versionsResource(context, list, head()),
      parentlist: () => reading(() => entityOf(context.entities.list(context.fresh(list)))),
      attachmentfiles: () =>
        reading(() => ({ kind: 'collection', type: 'Collection(SP.Attachment)', entities: [] })),
    },
  );
}

function page(context: Context, list: List): Answer {
  const { query } = context;
  const { rows, next } = queryItems(context, list, {
    condition: query.filter === undefined ? undefined : parseFilter(query.filter),
    orders: parseOrderBy(query.orderBy),
    top: Math.min(query.top ?? defaultPage, largestPage),
    paged: query.top !== undefined,
    skipToken: query.skipToken,
    columns: columnsWanted(context, list, query.select, query.expand),
  });
  return {
    kind: 'collection',
    type: `SP.ListData.${context.entities.list(list).get('EntityTypeName') as string}Items`,
    entities: rows.map((row) => context.entities.item(list, row)),
    next: next === undefined ? undefined : nextLink(context, next),
  };
}

/** `lists(…)/items`. */
export function itemsResource(context: Context, list: List): Resource {
  return {
    read: () => page(context, list),
    post: () => {
      const values = columnsFromBody(context, list, context.body());
      const head = addItem(context, list, { container: rootContainer(list), isFolder: false, values });
      return createdOf(context.entities.wholeItem(list, head));
    },
    key: (given) => itemResource(context, list, Number(given.at(0))),
    step: stepsOf({ getbyid: (given) => itemResource(context, list, Number(given.at(0))) }),
  };
}
