import { versionLabel } from '../fields/decode.ts';
import { finishUpload, receivePart, writeContent } from '../operations/files.ts';
import { removeFormerVersions } from '../operations/former-versions.ts';
import { deleteItem, recycleItem } from '../operations/remove-item.ts';
import { guardEtag } from '../operations/update-item.ts';
import { done, entityOf, valueOf, type Answer } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { createEntity, type Entity } from '../protocol/entity.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import { permission } from '../rights/permission.ts';
import { maySee } from '../rights/trimming.ts';
import { toHead, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { fileEntity } from './file-entities.ts';
import { itemResource } from './items.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'text/xml',
  html: 'text/html',
  pdf: 'application/pdf',
};

const contentOf = (context: Context, head: ItemHead): Answer => {
  context.judge.demand(head.scopeId, permission.openItems);
  const extension = head.leaf.slice(head.leaf.lastIndexOf('.') + 1).toLowerCase();
  return {
    kind: 'bytes',
    bytes: head.blob === null ? new Uint8Array() : context.store.blobs.read(head.blob),
    contentType: mediaTypes[extension] ?? 'application/octet-stream',
  };
};

function formerVersion(list: List, head: ItemHead): Entity {
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

/** `files(…)/versions`: former versions only, as SharePoint lists them. */
function versionsResource(context: Context, list: List, head: ItemHead): Resource {
  const former = () => {
    context.judge.demand(head.scopeId, permission.viewVersions);
    return context.store.versions.of(list.id, head.id).map(({ row }) => toHead(row));
  };
  const remove = (which: (one: ItemHead) => boolean): Answer => {
    context.judge.demand(head.scopeId, permission.deleteVersions);
    removeFormerVersions(context, list, head.id, ({ row }) => which(toHead(row)));
    return done;
  };
  return {
    read: () => ({
      kind: 'collection',
      type: 'Collection(SP.FileVersion)',
      entities: former()
        .toReversed()
        .map((one) => formerVersion(list, one)),
    }),
    key: (given) => {
      const one = () => {
        const found = former().find(({ version }) => version === Number(given.at(0)));
        if (!found) throw errors.fileMissing();
        return found;
      };
      return entityResource(
        () => formerVersion(list, one()),
        { remove: () => remove(({ version }) => version === Number(given.at(0))) },
        { $value: () => reading(() => contentOf(context, { ...one(), scopeId: head.scopeId })) },
      );
    },
    step: stepsOf({
      deleteall: () => method(() => remove(() => true)),
      deletebyid: (given) => method(() => remove(({ version }) => version === Number(given.at(0)))),
    }),
  };
}

const uploadId = (given: Arguments): string => String(given.named('uploadid') ?? given.at(0));
const offset = (given: Arguments): number => Number(given.named('fileoffset') ?? given.at(1) ?? 0);

/** One file, found anew by its path at each use. */
export function fileResource(context: Context, list: List, path: string): Resource {
  const head = (): ItemHead => {
    const found = context.store.items.headAt(list, path);
    if (!found || found.blob === null || !maySee(context, list, found)) throw errors.fileMissing();
    return found;
  };
  const written = (changed: ItemHead): Answer => entityOf(fileEntity(context, list, changed));
  return entityResource(
    () => fileEntity(context, list, head()),
    {
      remove: () => {
        guardEtag({ ...context, ifMatch: undefined }, head());
        deleteItem(context, list, head());
        return done;
      },
    },
    {
      $value: () => ({
        read: () => contentOf(context, head()),
        put: () => {
          writeContent(context, list, head(), context.bytes);
          return { kind: 'nothing', status: 204 };
        },
      }),
      listitemallfields: () => itemResource(context, list, head().id),
      recycle: () => method(() => valueOf('Recycle', recycleItem(context, list, head()))),
      deletewithparameters: () =>
        method(() => {
          deleteItem(context, list, head());
          return done;
        }),
      startupload: (given) =>
        method(() => valueOf('StartUpload', String(receivePart(context, uploadId(given), 0)))),
      continueupload: (given) =>
        method(() => valueOf('ContinueUpload', String(receivePart(context, uploadId(given), offset(given))))),
      finishupload: (given) =>
        method(() => written(finishUpload(context, list, head(), uploadId(given), offset(given)))),
      cancelupload: (given) =>
        method(() => {
          context.store.blobs.forgetUpload(uploadId(given));
          return done;
        }),
      versions: () => versionsResource(context, list, head()),
    },
  );
}
