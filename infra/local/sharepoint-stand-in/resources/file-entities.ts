import { versionLabel } from '../fields/decode.ts';
import { containerAt } from '../operations/locate.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { maySee } from '../rights/trimming.ts';
import type { Container, ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';

const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const quoted = (path: string): string => encodeURIComponent(path.replaceAll("'", "''"));

export const foldersIn = (context: Context, list: List, path: string): ItemHead[] =>
  context.store.items.inFolder(list, path, 1).filter((head) => maySee(context, list, head));

export const filesIn = (context: Context, list: List, path: string): ItemHead[] =>
  context.store.items
    .inFolder(list, path, 0)
    .filter((head) => head.blob !== null && maySee(context, list, head));

export const containerOf = (head: ItemHead): Container => ({ path: head.path, scopeId: head.scopeId, head });

/** A folder (`SP.Folder`); a list's root folder has no item of its own. */
export function folderEntity(context: Context, list: List, container: Container): Entity {
  const { head, path } = container;
  const { items } = context.store;
  return createEntity({
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${quoted(path)}')`,
    properties: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: () => items.countInFolder(list, path, 0) + items.countInFolder(list, path, 1),
      Name: leafOf(path),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: head?.created ?? list.created,
      TimeLastModified: head?.modified ?? list.modified,
      UniqueId: head?.uniqueId ?? list.rootGuid,
      WelcomePage: '',
    },
    extra: { ServerRelativePath: { DecodedUrl: path } },
    links: {
      ListItemAllFields: () => (head ? context.entities.wholeItem(list, head) : null),
      Folders: () =>
        foldersIn(context, list, path).map((one) => folderEntity(context, list, containerOf(one))),
      Files: () => filesIn(context, list, path).map((one) => fileEntity(context, list, one)),
      ParentFolder: () => {
        const parent = head && containerAt(context, list, head.dir);
        return parent ? folderEntity(context, list, parent) : null;
      },
    },
  });
}

/** A file's own ETag, not its item's. */
export const fileEtag = (head: ItemHead): string =>
  `"{${head.uniqueId.toUpperCase()}},${String(head.edits)}"`;

/** A file (`SP.File`). */
export function fileEntity(context: Context, list: List, head: ItemHead): Entity {
  const user = (id: number) => {
    const principal = context.store.principals.byId(context.site.id, id);
    return principal ? context.entities.principal(principal) : null;
  };
  return createEntity({
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${quoted(head.path)}')`,
    properties: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${head.uniqueId.toUpperCase()}},${String(head.edits)},${String(head.edits)}`,
      CustomizedPageStatus: 0,
      ETag: fileEtag(head),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(head.size ?? 0),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: Math.floor(head.version / 512),
      MinorVersion: head.version % 512,
      Name: head.leaf,
      ServerRelativeUrl: head.path,
      TimeCreated: head.created,
      TimeLastModified: head.modified,
      Title: null,
      UIVersion: head.version,
      UIVersionLabel: versionLabel(head.version),
      UniqueId: head.uniqueId,
    },
    extra: {
      ServerRelativePath: { DecodedUrl: head.path },
      ListId: list.guid,
      SiteId: context.site.guid,
      WebId: context.web.guid,
    },
    links: {
      ListItemAllFields: () => context.entities.wholeItem(list, head),
      Author: () => user(head.author),
      ModifiedBy: () => user(head.editor),
    },
  });
}

/** A former version of a file (`SP.FileVersion`). */
export function fileVersionEntity(list: List, head: ItemHead): Entity {
  return createEntity({
    type: 'SP.FileVersion',
    path: `Web/GetFileById('${head.uniqueId}')/versions(${String(head.version)})`,
    properties: {
      CheckInComment: '',
      Created: head.modified,
      ID: head.version,
      IsCurrentVersion: false,
      Length: String(head.size ?? 0),
      Size: head.size ?? 0,
      Url: `_vti_history/${String(head.version)}${list.path.slice(list.path.lastIndexOf('/'))}/${head.leaf}`,
      VersionLabel: versionLabel(head.version),
    },
  });
}
