import { parseIsoInstant, msOf } from '../calendar/index.ts';
import type { ChainFault, Entry, History } from './history.ts';
import { parseHistory } from './text.ts';

/** One saved version of a record's item: what the store itself has noted beside the history. */
export interface SavedVersion {
  /** The store's label, e.g. `3.0`. */
  readonly label: string;
  /** When the store saved it: ISO instant in UTC. */
  readonly at: string;
  /** Who saved it, as the store has authenticated them: a PersonId, `bot`, or undefined when that is nobody known. */
  readonly editor: string | undefined;
  /** The `History` column. */
  readonly history: string;
}

/** What a seal turns out to be. */
export type SealStanding = 'holds' | 'wrong' | 'key-unknown';

/** Where versions and history disagree. `version` is a label, `n` an entry's number. */
export type TrailFault =
  | { readonly code: 'versions-missing' }
  /** The history of this version cannot be read, or its chain is broken. */
  | { readonly code: 'version-damaged'; readonly version: string; readonly fault: ChainFault }
  /** An entry of the version before is changed or gone. */
  | { readonly code: 'version-rewrites'; readonly version: string; readonly n: number }
  /** So many versions before this one are no longer there: somebody has deleted them. */
  | { readonly code: 'version-deleted'; readonly version: string; readonly missing: number }
  /** Saved without adding to the history: somebody has edited the item itself. */
  | { readonly code: 'version-without-entry'; readonly version: string; readonly editor: string | undefined }
  /** The entry names somebody else than who saved it, and the bot has not sealed it for them. */
  | {
      readonly code: 'entry-by-another';
      readonly version: string;
      readonly n: number;
      readonly by: string;
      readonly editor: string | undefined;
    }
  | { readonly code: 'seal-wrong' | 'seal-key-unknown'; readonly version: string; readonly n: number }
  /** The entry's instant is far from when the store saved it: dated otherwise, or saved over without a new version. */
  | { readonly code: 'entry-dated-apart'; readonly version: string; readonly n: number };

/** What is needed beside the versions. */
export interface TrailMeans {
  readonly standingOf: (entry: Entry<unknown>) => SealStanding;
  /** How far an entry's instant may lie from the version's, in milliseconds. */
  readonly toleranceMs: number;
}

/** Checks every version of a record, oldest first, against the one before it and against who saved it. All faults, oldest first. */
export const findTrailFaults = (
  versions: readonly SavedVersion[],
  means: TrailMeans,
): readonly TrailFault[] => {
  if (versions.length === 0) return [{ code: 'versions-missing' }];
  const faults: TrailFault[] = [];
  const checked = new Set<string>();
  let known: History<unknown> = [];
  let last = 0;
  for (const version of versions) {
    const number = Number.parseInt(version.label, 10);
    const missing = number - last - 1;
    if (missing > 0) faults.push({ code: 'version-deleted', version: version.label, missing });
    last = number;
    const read = parseHistory(version.history);
    if (!read.ok) {
      faults.push({ code: 'version-damaged', version: version.label, fault: read.refusal });
      continue;
    }
    faults.push(...faultsOfVersion(version, { known, checked, hasGap: missing > 0 }, read.value, means));
    known = read.value;
    for (const { hash } of known) checked.add(hash);
  }
  return faults;
};

/** What came before a version. */
interface Before {
  readonly known: History<unknown>;
  /** The hashes of all entries that a version has had: one that comes back was checked when it came. */
  readonly checked: ReadonlySet<string>;
  /** The version before is gone: of what it added nobody knows who saved it. */
  readonly hasGap: boolean;
}

function faultsOfVersion(
  { label: version, editor, at }: SavedVersion,
  { known: before, checked, hasGap }: Before,
  now: History<unknown>,
  means: TrailMeans,
): readonly TrailFault[] {
  const broken = before.findIndex((entry, index) => now[index]?.hash !== entry.hash);
  const rewrites = broken < 0 ? [] : [{ code: 'version-rewrites', version, n: broken + 1 } as const];
  const added = now.slice(broken < 0 ? before.length : broken);
  if (added.length === 0 && broken < 0) return [{ code: 'version-without-entry', version, editor }];
  const fresh = added.filter(({ hash }) => !checked.has(hash)).slice(hasGap ? -1 : 0);
  return [...rewrites, ...fresh.flatMap((entry) => faultsOfEntry(entry, { version, editor, at }, means))];
}

function faultsOfEntry(
  entry: Entry<unknown>,
  {
    version,
    editor,
    at,
  }: { readonly version: string; readonly editor: string | undefined; readonly at: string },
  { standingOf, toleranceMs }: TrailMeans,
): readonly TrailFault[] {
  const { n, by } = entry;
  const faults: TrailFault[] = [];
  const standing = entry.seal === undefined ? undefined : standingOf(entry);
  if (standing === 'wrong') faults.push({ code: 'seal-wrong', version, n });
  if (standing === 'key-unknown') faults.push({ code: 'seal-key-unknown', version, n });
  if (by !== editor && !(editor === 'bot' && standing === 'holds')) {
    faults.push({ code: 'entry-by-another', version, n, by, editor });
  }
  const [said, saved] = [parseIsoInstant(entry.at), parseIsoInstant(at)];
  if (said === undefined || saved === undefined || Math.abs(msOf(said) - msOf(saved)) > toleranceMs) {
    faults.push({ code: 'entry-dated-apart', version, n });
  }
  return faults;
}
