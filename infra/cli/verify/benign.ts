import { parseHistory } from '@loggkontroll/core/history';
import { whyNothingAdded } from '@loggkontroll/core/witness';
import type { RecordVersion } from '@loggkontroll/sharepoint/records';
import type { RecordFault } from './faults.ts';

/** What looks like a fault and has an innocent cause: no alarm, still told. */
export type Harmless =
  /** An older version was restored, and what it undid is back by now. */
  | {
      readonly code: 'version-restored';
      readonly version: string;
      readonly like: string;
      readonly editor: string | undefined;
    }
  /** Columns were changed by somebody in their own name, the history untouched. */
  | {
      readonly code: 'columns-edited';
      readonly version: string;
      readonly editor: string;
      readonly columns: readonly EditedColumn[];
    }
  /** Columns were written anew by the bot, the history untouched: an upgrade of the suite that shows more, or otherwise. */
  | {
      readonly code: 'columns-migrated';
      readonly version: string;
      readonly editor: 'bot';
      readonly columns: readonly EditedColumn[];
    };

/** A column that was edited; empty values are `null`. */
interface EditedColumn {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Editor = (siteUserId: number) => string | undefined;

/** Faults that stand, and what was told apart from them. */
interface Sifted {
  readonly faults: readonly RecordFault[];
  readonly harmless: readonly Harmless[];
}

const hashesIn = (history: string): readonly string[] => {
  const read = parseHistory(history);
  return read.ok ? read.value.map(({ hash }) => hash) : [];
};

/** The columns in which two versions differ. */
const editedBetween = (before: RecordVersion, after: RecordVersion): readonly EditedColumn[] =>
  Object.keys(after.columns ?? {})
    .map((column) => ({
      column,
      before: before.columns?.[column] ?? null,
      after: after.columns?.[column] ?? null,
    }))
    .filter((edited) => edited.before !== edited.after);

/** Restoring loses nothing where the newest version has every entry that the version before had. */
const restored = (
  oldestFirst: readonly RecordVersion[],
  at: number,
  editorOf: Editor,
): Harmless | undefined => {
  const [version, before, newest] = [oldestFirst[at], oldestFirst[at - 1], oldestFirst.at(-1)];
  if (version === undefined || before === undefined || newest === undefined) return undefined;
  const like = oldestFirst.slice(0, at - 1).findLast(({ history }) => history === version.history);
  const kept = new Set(hashesIn(newest.history));
  const isBack = hashesIn(before.history).every((hash) => kept.has(hash));
  if (like === undefined || !isBack) return undefined;
  const editor = editorOf(version.editor.siteUserId);
  return { code: 'version-restored', version: version.label, like: like.label, editor };
};

/**
 * An edit is somebody's own where SharePoint names a person who is known, and the record is still the same one; where that
 * is the bot, an upgrade has written the columns anew. What they say in the end is held against the history in any case.
 */
const edited = (
  oldestFirst: readonly RecordVersion[],
  at: number,
  editorOf: Editor,
): Harmless | undefined => {
  const [version, before] = [oldestFirst[at], oldestFirst[at - 1]];
  if (version?.columns === undefined || before?.columns === undefined) return undefined;
  const editor = editorOf(version.editor.siteUserId);
  const columns = editedBetween(before, version);
  const isSameRecord = columns.every(({ column }) => column !== 'RecordId');
  const what = { version: version.label, columns };
  switch (whyNothingAdded({ editor, isSameRecord })) {
    case 'upgraded':
      return { code: 'columns-migrated', editor: 'bot', ...what };
    case 'edited':
      return { code: 'columns-edited', editor: editor ?? '', ...what };
    case undefined:
      return undefined;
  }
};

/**
 * Tells innocent causes apart from faults, by the trail of versions (newest first) and who saved them. A column that still
 * says something else than the history stays a fault, whoever edited it: the list misleads until it is put right.
 */
export const siftBenign = (
  faults: readonly RecordFault[],
  newestFirst: readonly RecordVersion[],
  editorOf: Editor,
): Sifted => {
  if (faults.length === 0) return { faults, harmless: [] };
  const oldestFirst = [...newestFirst].reverse();
  const harmless: Harmless[] = [];
  const left = faults.filter((fault) => {
    if (fault.code !== 'version-rewrites' && fault.code !== 'version-without-entry') return true;
    const at = oldestFirst.findIndex(({ label }) => label === fault.version);
    const cause = (fault.code === 'version-rewrites' ? restored : edited)(oldestFirst, at, editorOf);
    if (cause !== undefined) harmless.push(cause);
    return cause === undefined;
  });
  return { faults: left, harmless };
};
