import { addFile } from '../operations/files.ts';
import { addItem } from '../operations/add-item.ts';
import { containerAt, itemById } from '../operations/locate.ts';
import { deleteItem, recycleItem } from '../operations/remove-item.ts';
import { createdOf, done, entityOf, valueOf } from '../protocol/answer.ts';
import { recordIn, stringIn } from '../protocol/body.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import { filterEntities } from '../query/filter-entities.ts';
import type { Container, ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { containerOf, fileEntity, filesIn, folderEntity, foldersIn } from './file-entities.ts';
import { fileResource } from './files.ts';
import { itemResource } from './items.ts';

/** A path relative to a folder, or server-relative, as its last folder and its name. */
function place(
  context: Context,
  list: List,
  container: Container,
  given: string,
): { parent: Container; leaf: string } {
  const path = (given.startsWith('/') ? given : `${container.path}/${given}`).replace(/\/+$/, '');
  const slash = path.lastIndexOf('/');
  const parent = containerAt(context, list, path.slice(0, slash));
  if (!parent) throw errors.fileMissing();
  return { parent, leaf: path.slice(slash + 1) };
}

function addFolder(
  context: Context,
  list: List,
  container: Container,
  given: string,
  overwrite: boolean,
): ItemHead {
  const { parent, leaf } = place(context, list, container, given);
  const present = context.store.items.headAt(list, `${parent.path}/${leaf}`);
  if (present?.isFolder === true && overwrite) return present;
  return addItem(context, list, { container: parent, isFolder: true, leaf, values: {} });
}

function foldersResource(context: Context, list: List, container: Container): Resource {
  const named = (given: Arguments): Resource => {
    const { parent, leaf } = place(context, list, container, String(given.at(0)));
    const found = containerAt(context, list, `${parent.path}/${leaf}`);
    if (!found?.head) throw errors.fileMissing();
    return folderResource(context, list, found);
  };
  const added = (given: Arguments) =>
    method(() => {
      const path = String(given.named('decodedurl') ?? given.at(0) ?? '');
      const head = addFolder(context, list, container, path, given.named('overwrite') === true);
      return createdOf(folderEntity(context, list, containerOf(head)));
    });
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.Folder)',
      entities: filterEntities(
        context.query,
        foldersIn(context, list, container.path).map((head) =>
          folderEntity(context, list, containerOf(head)),
        ),
      ),
    }),
    key: named,
    step: stepsOf({ getbyurl: named, addusingpath: added, add: added }),
  };
}

function filesResource(context: Context, list: List, container: Container): Resource {
  const named = (given: Arguments): Resource => {
    const path = String(given.at(0));
    return fileResource(context, list, path.startsWith('/') ? path : `${container.path}/${path}`);
  };
  const added = (given: Arguments) =>
    method(() => {
      const name = String(given.named('decodedurl') ?? given.named('url') ?? given.at(0) ?? '');
      const head = addFile(context, list, container, name, given.named('overwrite') === true);
      return entityOf(fileEntity(context, list, head));
    });
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.File)',
      entities: filterEntities(
        context.query,
        filesIn(context, list, container.path).map((head) => fileEntity(context, list, head)),
      ),
    }),
    key: named,
    step: stepsOf({ getbyurl: named, addusingpath: added, add: added }),
  };
}

const noItem = reading(() => ({ kind: 'value', name: 'ListItemAllFields', value: null }));

/** One folder of a list or library, found anew at each use. */
export function folderResource(context: Context, list: List, found: Container): Resource {
  const current = (): Container => {
    const container = containerAt(context, list, found.path);
    if (!container) throw errors.fileMissing();
    if (container.head) itemById(context, list, container.head.id);
    return container;
  };
  const head = (): ItemHead => {
    const { head: item } = current();
    if (!item) throw errors.rule('The root folder of a list cannot be removed.');
    return item;
  };
  return entityResource(
    () => folderEntity(context, list, current()),
    {
      remove: () => {
        deleteItem(context, list, head());
        return done;
      },
    },
    {
      folders: () => foldersResource(context, list, current()),
      files: () => filesResource(context, list, current()),
      listitemallfields: () => (found.head ? itemResource(context, list, found.head.id) : noItem),
      parentfolder: () => {
        const parent = containerAt(context, list, head().dir);
        if (!parent) throw errors.fileMissing();
        return folderResource(context, list, parent);
      },
      recycle: () => method(() => valueOf('Recycle', recycleItem(context, list, head()))),
      deletewithparameters: () =>
        method(() => {
          deleteItem(context, list, head());
          return done;
        }),
      addsubfolderusingpath: () =>
        method(() => {
          const leaf = stringIn(recordIn(context.body(), 'leafPath'), 'DecodedUrl') ?? '';
          const added = addFolder(context, list, current(), leaf, false);
          return entityOf(folderEntity(context, list, containerOf(added)));
        }),
    },
  );
}
