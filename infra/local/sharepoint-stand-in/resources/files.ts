import { finishUpload, receivePart, writeContent } from '../operations/files.ts';
import { removeFormerVersions } from '../operations/former-versions.ts';
import { deleteItem, recycleItem } from '../operations/remove-item.ts';
import { done, entityOf, valueOf, type Answer } from '../protocol/answer.ts';
import type { Context } from '../protocol/context.ts';
import { errors } from '../protocol/errors.ts';
import { entityResource, method, reading, stepsOf, type Resource } from '../protocol/resource.ts';
import type { Arguments } from '../protocol/segments.ts';
import { permission } from '../rights/permission.ts';
import { maySee } from '../rights/trimming.ts';
import { toHead, type ItemHead } from '../store/items.ts';
import type { List } from '../store/lists.ts';
import { fileEntity, fileEtag, fileVersionEntity } from './file-entities.ts';
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
        .map((one) => fileVersionEntity(list, one)),
    }),
    key: (given) => {
      const one = () => {
        const found = former().find(({ version }) => version === Number(given.at(0)));
        if (!found) throw errors.fileMissing();
        return found;
      };
      return entityResource(
        () => fileVersionEntity(list, one()),
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

function guardFileEtag({ ifMatch }: Context, head: ItemHead): void {
  const present = fileEtag(head);
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== present)
    throw errors.staleEtag(ifMatch, present);
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
        const found = head();
        guardFileEtag(context, found);
        deleteItem(context, list, found);
        return done;
      },
    },
    {
      $value: () => ({
        read: () => contentOf(context, head()),
        put: () => {
          const found = head();
          guardFileEtag(context, found);
          writeContent(context, list, found, context.bytes);
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
