import type { Context } from '../protocol/context.ts';
import type { List } from '../store/lists.ts';
import type { FormerVersion } from '../store/versions.ts';

const blobOf = (version: FormerVersion): number | undefined =>
  typeof version.row.blob === 'number' ? version.row.blob : undefined;

/** Removes former versions, and contents that neither the present version nor another former one still has. */
export function removeFormerVersions(
  context: Context,
  list: List,
  itemId: number,
  which: (version: FormerVersion, age: number) => boolean,
): void {
  const { blobs, items, versions } = context.store;
  const all = versions.of(list.id, itemId);
  const removed = all.filter(which);
  const present = items.head(list, itemId)?.blob;
  const needed = new Set([present, ...all.filter((version) => !removed.includes(version)).map(blobOf)]);
  for (const version of removed) {
    versions.remove(list.id, itemId, version.version);
    const blob = blobOf(version);
    if (blob !== undefined && !needed.has(blob)) blobs.remove(blob);
  }
}

/** Removes a content that was replaced, unless a former version still has it. */
export function releaseBlob(context: Context, list: List, itemId: number, blob: number | null): void {
  if (blob === null) return;
  const { blobs, versions } = context.store;
  if (!versions.of(list.id, itemId).some((version) => blobOf(version) === blob)) blobs.remove(blob);
}
