import { errors } from '../protocol/errors.ts';
import type { Context } from '../protocol/context.ts';
import { permission } from '../rights/permission.ts';
import type { Container, ItemHead } from '../store/items.ts';
import { isLibrary, type List } from '../store/lists.ts';
import { addItem } from './add-item.ts';
import { releaseBlob } from './former-versions.ts';
import { updateItem } from './update-item.ts';

/** New content of a file; the content before stays with the former version, or goes where none is kept. */
export function writeContent(context: Context, list: List, head: ItemHead, bytes: Uint8Array): ItemHead {
  const { blobs } = context.store;
  const blob = blobs.add(bytes);
  const changed = updateItem(context, list, head, {
    values: { blob, size: bytes.length },
    overVersion: false,
  });
  releaseBlob(context, list, head.id, head.blob);
  return changed;
}

/** `AddUsingPath`: a file by name in a folder, over one of the same name only when asked. */
export function addFile(
  context: Context,
  list: List,
  container: Container,
  name: string,
  overwrite: boolean,
): ItemHead {
  if (!isLibrary(list)) {
    throw errors.rule(
      'To add an item to a document library, use SPFileCollection.Add(). Files cannot be added to a list.',
    );
  }
  const leaf = name.slice(name.lastIndexOf('/') + 1);
  const present = context.store.items.headAt(list, `${container.path}/${leaf}`);
  if (present) {
    if (!overwrite || present.isFolder) throw errors.nameTaken(leaf);
    return writeContent(context, list, present, context.bytes);
  }
  context.judge.demand(container.scopeId, permission.addListItems);
  const blob = context.store.blobs.add(context.bytes);
  return addItem(context, list, {
    container,
    isFolder: false,
    leaf,
    values: {},
    content: { blob, size: context.bytes.length },
  });
}

/** A part of a chunked upload; answers how many bytes have arrived. */
export function receivePart(context: Context, upload: string, offset: number): number {
  const { blobs } = context.store;
  const arrived = blobs.uploaded(upload).reduce((sum, part) => sum + part.length, 0);
  if (arrived !== offset) {
    throw errors.argument(`The upload continues at ${String(arrived)}, not at ${String(offset)}.`);
  }
  blobs.appendPart(upload, offset, context.bytes);
  return arrived + context.bytes.length;
}

export function finishUpload(
  context: Context,
  list: List,
  head: ItemHead,
  upload: string,
  offset: number,
): ItemHead {
  const { blobs } = context.store;
  if (context.bytes.length > 0) receivePart(context, upload, offset);
  const bytes = Buffer.concat(blobs.uploaded(upload));
  blobs.forgetUpload(upload);
  return writeContent(context, list, head, bytes);
}
