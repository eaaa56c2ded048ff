import { addDays, instantFromMs, isoDateOf, isoInstantOf, msOf } from '@loggkontroll/core/calendar';
import { refHash } from '@loggkontroll/core/retention';
import {
  chainOf,
  isDailyRoot,
  judge,
  linkAfter,
  rootChain,
  rootOfSightings,
  seenOn,
  statementHash,
} from '@loggkontroll/core/witness';
import type { DailyRoot, Judging, Link, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { FilledItem } from '@loggkontroll/infra/local/sharepoint-stand-in';
import { valuesOf } from '../../../sharepoint/src/witness/witness-list.ts';
import { kindOfList } from '../../../infra/cli/verify/destroyed.ts';
import type { SealNow } from './saved-history.ts';

const seenAfterMs = 15_000;

/** What the town was made with is right: the bot would find nothing else. */
const nothingWrong: Judging = { standingOf: () => 'holds', notAsDecided: () => [] };

const signedBy =
  (seal: SealNow) =>
  async <S extends Link>(statement: S): Promise<Witnessed<S>> => {
    const hash = statementHash(statement);
    return { ...statement, hash, seal: await seal(hash) };
  };

/** What the bot would have seen of an item, version by version, a sweep after each was saved. */
const sightingsOf = async (
  list: string,
  itemId: number,
  { former = [], ...present }: FilledItem,
  seal: SealNow,
): Promise<readonly Witnessed<Sighting>[]> => {
  const sightings: Witnessed<Sighting>[] = [];
  const kind = kindOfList[list];
  if (kind === undefined) throw new Error(`${list} is no list of records.`);
  const ref = refHash(`${kind}/${String(present.values['RecordId'])}`);
  for (const [index, { values, modified, by }] of [...former, present].entries()) {
    const last = sightings.at(-1);
    const saved = { label: `${index + 1}.0`, at: modified, editor: by ?? 'bot' };
    const judged = judge(last, { ...saved, history: String(values['History']) }, nothingWrong);
    if (judged === undefined) continue;
    const seenAt = instantFromMs(msOf(isoInstantOf(modified)) + seenAfterMs);
    const link = linkAfter(chainOf(list, itemId), last);
    sightings.push(await signedBy(seal)<Sighting>({ ...link, ref, state: 'there', ...judged, seenAt }));
  }
  return sightings;
};

/** A root for each day in which something was seen, over the days since the one before. */
const rootsOver = async (
  days: ReadonlyMap<string, readonly Witnessed<Sighting>[]>,
  seal: SealNow,
): Promise<ReadonlyMap<string, Witnessed<DailyRoot>>> => {
  const roots = new Map<string, Witnessed<DailyRoot>>();
  let last: Witnessed<DailyRoot> | undefined;
  for (const [to, seen] of days) {
    const from = last === undefined ? to : addDays(isoDateOf(last.to), 1);
    const root = rootOfSightings(seen.map(({ hash }) => hash));
    const statement = { ...linkAfter(rootChain, last), from, to, sightings: seen.length, root };
    last = await signedBy(seal)<DailyRoot>(statement);
    roots.set(to, last);
  }
  return roots;
};

const rowOf = (statement: Statement): FilledItem => {
  const at = isDailyRoot(statement) ? `${addDays(isoDateOf(statement.to), 1)}T01:00:00Z` : statement.seenAt;
  const instant = `${at.slice(0, 19)}Z`;
  return { values: valuesOf(statement), created: instant, modified: instant, saves: 1 };
};

/** Follows what a town's records are made with, and gives the rows that the bot would have written meanwhile. */
export const witnessOfTown = (seal: SealNow) => {
  const seen: Witnessed<Sighting>[] = [];
  return {
    see: async (list: string, itemIds: readonly number[], items: readonly FilledItem[]): Promise<void> => {
      for (const [index, item] of items.entries())
        seen.push(...(await sightingsOf(list, itemIds[index] ?? 0, item, seal)));
    },
    rows: async (): Promise<readonly FilledItem[]> => {
      const inOrder = [...seen].sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0));
      const days = new Map<string, Witnessed<Sighting>[]>();
      for (const each of inOrder) {
        const ofDay = days.get(seenOn(each));
        if (ofDay) ofDay.push(each);
        else days.set(seenOn(each), [each]);
      }
      const roots = await rootsOver(days, seal);
      return [...days].flatMap(([day, ofDay]) => {
        const root = roots.get(day);
        return [...ofDay, ...(root === undefined ? [] : [root])].map(rowOf);
      });
    },
  };
};
