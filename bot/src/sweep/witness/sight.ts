import type { IsoInstant } from '@loggkontroll/core/calendar';
import { chainOf, isDailyRoot, judge, linkAfter, statementHash } from '@loggkontroll/core/witness';
import type { FindingCode, JudgedVersion, Link, Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { RecordVersion, SavedItem } from '@loggkontroll/sharepoint/records';
import type { StandingOf, Witnessing } from '../../services/index.ts';
import { refOf } from './explained.ts';
import type { Followed } from './followed.ts';
import type { Pending, Watch } from './watch.ts';

/** What sighting goes by at one moment. */
export interface Means {
  readonly now: IsoInstant;
  readonly standingOf: StandingOf;
  /** Who a version's editor is: a PersonId, `bot`, or undefined. */
  readonly editorOf: (siteUserId: number) => string | undefined;
  /** Whether what has this ref may be gone. */
  readonly mayBeGone: (ref: string) => boolean;
}

/** Whether the bot has said that, and just that. */
export const isGenuine = (statement: Witnessed<Link>, standingOf: StandingOf): boolean =>
  statementHash(statement) === statement.hash && standingOf(statement) === 'holds';

/** Reads the last sighting in each chain that is not remembered; what the bot has not signed is none. */
export const recall = async (
  pending: readonly Pending[],
  { keptIn }: Followed,
  watch: Watch,
  { lists }: Witnessing,
  { standingOf }: Means,
): Promise<void> => {
  const chains = pending.map(({ list, itemId }) => chainOf(list, itemId));
  const unknown = chains.filter((chain) => !watch.last.has(chain));
  if (unknown.length === 0) return;
  for (const statement of await lists[keptIn].ofChains(unknown)) {
    if (isDailyRoot(statement) || !isGenuine(statement, standingOf)) continue;
    const known = watch.last.get(statement.chain);
    if (known === undefined || known.n < statement.n) watch.last.set(statement.chain, statement);
  }
};

/** Adds hash and signature. */
export const sign = async <S extends Link>(statement: S, { seal }: Witnessing): Promise<Witnessed<S>> => {
  const hash = statementHash(statement);
  return { ...statement, hash, seal: await seal(hash) };
};

type PendingSave = Pending & { readonly saved: SavedItem };

const numberOf = (label: string): number => Number.parseFloat(label);

/**
 * The versions that are to be judged, oldest first: all since the last that was seen. Of a list that is gone through for the
 * first time the newest alone, so that no request goes to each record.
 */
const versionsOf = async (
  { saved: { itemId, version }, isOfThePast }: PendingSave,
  last: Witnessed<Sighting> | undefined,
  { store }: Followed,
): Promise<readonly RecordVersion[]> => {
  const [newest, seen] = [numberOf(version.label), numberOf(last?.version ?? '0')];
  if (newest - seen <= 1 || (last === undefined && isOfThePast)) return [version];
  const between = (await store.versions(itemId)).filter(
    ({ label }) => numberOf(label) > seen && numberOf(label) < newest,
  );
  return [...between.reverse(), version];
};

/** Of a former version only whose it was is asked: what its columns said is no longer shown. */
const showsHistory = (
  version: RecordVersion,
  { saved }: PendingSave,
  seenRef: string,
  { kind, showsHistory: isShown }: Followed,
): boolean =>
  refOf(kind, String(version.columns?.['RecordId'])) === seenRef &&
  (version !== saved.version || isShown(version));

const sightingsOf = async (
  pending: PendingSave,
  followed: Followed,
  last: Witnessed<Sighting> | undefined,
  means: Means,
  witnessing: Witnessing,
): Promise<readonly Witnessed<Sighting>[]> => {
  const { now, standingOf, editorOf } = means;
  const { list, itemId, saved } = pending;
  const sightings: Witnessed<Sighting>[] = [];
  const ref = refOf(followed.kind, saved.recordId);
  for (const saidBy of await versionsOf(pending, last, followed)) {
    const { label, at, editor, history } = saidBy;
    const before = sightings.at(-1) ?? last;
    const version: JudgedVersion = {
      ...{ label, at, editor: editorOf(editor.siteUserId), history },
      showsHistory: () => showsHistory(saidBy, pending, before?.ref ?? ref, followed),
    };
    const judged = judge(before, version, { standingOf, notAsDecided: followed.notAsDecided });
    if (judged === undefined) continue;
    const link = linkAfter(chainOf(list, itemId), before);
    const sighting: Sighting = { ...link, ref, state: 'there', ...judged, seenAt: now };
    sightings.push(await sign(sighting, witnessing));
  }
  return sightings;
};

const goneOf = async (
  last: Witnessed<Sighting> | undefined,
  { now, mayBeGone }: Means,
  witnessing: Witnessing,
): Promise<readonly Witnessed<Sighting>[]> => {
  if (last === undefined || last.state === 'gone') return [];
  const { ref, version, entries, head, sha256, chain } = last;
  const findings: readonly FindingCode[] = mayBeGone(ref) ? [] : ['deleted'];
  const sighting: Sighting = {
    ...linkAfter(chain, last),
    ...{ ref, version, entries, head, sha256, findings },
    ...{ state: 'gone', savedAt: now, seenAt: now },
  };
  return [await sign(sighting, witnessing)];
};

/** What is to be said of one item now, oldest first: nothing where it stands as it was seen last. */
export const sight = (
  { saved, ...item }: Pending,
  followed: Followed,
  watch: Watch,
  means: Means,
  witnessing: Witnessing,
): Promise<readonly Witnessed<Sighting>[]> => {
  const last = watch.last.get(chainOf(item.list, item.itemId));
  return saved === undefined
    ? goneOf(last, means, witnessing)
    : sightingsOf({ ...item, saved }, followed, last, means, witnessing);
};
