import { isDailyRoot } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openWitnessList } from '@loggkontroll/sharepoint/witness';
import type { WhichRows } from '@loggkontroll/sharepoint/witness';
import type { Destroyed } from './destroyed.ts';
import { unlessClosed } from './unless-closed.ts';
import type { WitnessRows } from './unless-closed.ts';
import { byChain, contradicted } from './witness-compare.ts';
import type { ContradictedRecord } from './witness-compare.ts';
import { followDays, isOver } from './witness-days.ts';
import { isToBeLookedAt, placeAfter } from './witness-places.ts';
import type { Place } from './witness-places.ts';
import { believed, gapsIn } from './witness-read.ts';
import type { WitnessFault } from './witness-read.ts';
import { measureWindow } from './witness-window.ts';
import type { WitnessWindow } from './witness-window.ts';
import { witnessedRecords } from './witnessed-records.ts';
import type { WitnessedKind, WitnessedRecords } from './witnessed-records.ts';
import type { Witnesses } from './witnesses.ts';

/** What the bot's own account of the sites says against them, or they against it. */
export interface CheckedWitness {
  /** What is wrong with the account itself. */
  readonly faults: readonly WitnessFault[];
  readonly records: readonly ContradictedRecord[];
  readonly window: WitnessWindow;
}

/** A list of the witness, up to a row. */
export interface WitnessUpTo {
  readonly list: Pick<WitnessRows, 'rows'>;
  readonly upTo: number;
}

/**
 * The lists of the witness, of the Register and of the Vault where that is opened, up to what stands in them now. To be
 * called **before** the records are read: what is saved meanwhile is then newer than what was witnessed, and nothing that
 * was witnessed is missed for it. One request each.
 */
export const witnessIn = async (
  connection: Connection,
  opensVault: boolean,
): Promise<readonly WitnessUpTo[]> => {
  const sites = [connection.register, ...(opensVault ? [connection.vault] : [])];
  const lists: WitnessUpTo[] = [];
  for (const site of sites) {
    const list = unlessClosed(openWitnessList(site));
    lists.push({ list, upTo: await list.newest() });
  }
  return lists;
};

/** What sightings are held against. */
interface Against {
  readonly records: WitnessedRecords;
  readonly destroyed: Pick<Destroyed, 'explainsRef'>;
  readonly witnesses: Pick<Witnesses, 'standingOf'>;
}

/** Chains that are looked at together: as many as one request asks for. */
const chainsAtOnce = 25;

const statementsOf = async function* (
  { list, upTo }: WitnessUpTo,
  which: WhichRows,
  { witnesses }: Against,
): AsyncGenerator<Statement> {
  for await (const row of list.rows(which)) {
    const statement = row.itemId > upTo ? undefined : believed(row, witnesses);
    if (statement) yield statement;
  }
};

const lookAtChains = async (witness: WitnessUpTo, chains: readonly string[], against: Against) => {
  const faults: WitnessFault[] = [];
  const records: ContradictedRecord[] = [];
  for (let from = 0; from < chains.length; from += chainsAtOnce) {
    const sightings: Witnessed<Sighting>[] = [];
    const which = { chains: chains.slice(from, from + chainsAtOnce) };
    for await (const each of statementsOf(witness, which, against))
      if (!isDailyRoot(each)) sightings.push(each);
    faults.push(...gapsIn(sightings));
    for (const chain of byChain(sightings).values())
      records.push(...contradicted(chain, against.records, against.destroyed));
  }
  return { faults, records };
};

const lookAtDays = async (
  witness: WitnessUpTo,
  roots: readonly Witnessed<DailyRoot>[],
  against: Against,
): Promise<readonly WitnessFault[]> => {
  const faults: WitnessFault[] = [];
  for (const root of roots) {
    const { from, to } = root;
    const hashes = new Set<string>();
    for await (const each of statementsOf(witness, { from, to }, against))
      if (!isDailyRoot(each)) hashes.add(each.hash);
    if (!isOver(root, hashes)) faults.push({ code: 'witness-day-differs', from, to });
  }
  return faults;
};

/** Goes through a list once, row by row; what is not as in an honest site is asked for again, and looked at whole. */
const goThrough = async (
  witness: WitnessUpTo,
  against: Against,
  places: Map<string, Place>,
  window: ReturnType<typeof measureWindow>,
) => {
  const forged: WitnessFault[] = [];
  const here = new Set<string>();
  const days = followDays();
  for await (const row of witness.list.rows()) {
    if (row.itemId > witness.upTo) break;
    if (row.chain === 'duty') continue;
    const statement = believed(row, against.witnesses);
    if (statement === undefined) {
      forged.push({ code: 'witness-forged', row: row.itemId });
    } else if (isDailyRoot(statement)) {
      days.close(statement);
    } else {
      const { chain } = statement;
      places.set(chain, placeAfter(places.get(chain), statement, against.records));
      here.add(chain);
      days.see(statement);
      window.see(statement);
    }
  }
  const { records, destroyed } = against;
  const chains = [...here].filter((chain) => {
    const place = places.get(chain);
    return place !== undefined && isToBeLookedAt(chain, place, records, destroyed);
  });
  const looked = await lookAtChains(witness, chains, against);
  const differing = await lookAtDays(witness, days.doubtful(), against);
  return {
    faults: [...forged, ...looked.faults, ...gapsIn(days.roots()), ...differing],
    records: looked.records,
    roots: days.roots().map(({ root }) => root),
  };
};

/** Holds the records against what was witnessed of them. */
export const checkWitness = async (
  lists: readonly WitnessUpTo[],
  kinds: readonly WitnessedKind[],
  destroyed: Pick<Destroyed, 'explainsRef'>,
  witnesses: Pick<Witnesses, 'standingOf'>,
  notedRoot?: string,
): Promise<CheckedWitness> => {
  const against: Against = { records: witnessedRecords(kinds), destroyed, witnesses };
  const places = new Map<string, Place>();
  const window = measureWindow();
  const found: Awaited<ReturnType<typeof goThrough>>[] = [];
  for (const witness of lists) found.push(await goThrough(witness, against, places, window));
  const noted = notedRoot?.trim().toLowerCase();
  const isRootThere = noted === undefined || found.some(({ roots }) => roots.includes(noted));
  return {
    faults: [
      ...found.flatMap(({ faults }) => faults),
      ...(isRootThere ? [] : [{ code: 'witness-root-missing' as const }]),
    ],
    records: found.flatMap(({ records }) => records),
    window: window.measured(places, kinds),
  };
};
