import type { Entry } from '@loggkontroll/core/history';
import { isDailyRoot, rootOfSightings, seenOn, statementHash } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { WitnessList } from '@loggkontroll/sharepoint/witness';
import type { Witnesses } from './witnesses.ts';

/** What can be wrong with what the witness has said, apart from any record. */
export type WitnessFault =
  /** A row that the bot has not signed, or that has been changed since. */
  | { readonly code: 'witness-forged'; readonly row: number }
  /** A statement is missing in its chain, or names another before it than there is. */
  | { readonly code: 'witness-gap'; readonly chain: string; readonly n: number }
  /** What was seen in some days is not what their root was given for. */
  | { readonly code: 'witness-day-differs'; readonly from: string; readonly to: string }
  /** None of the daily roots is the one that was noted outside SharePoint. */
  | { readonly code: 'witness-root-missing' };

/** What the witness has said of the records of a site, as far as it can be believed. */
export interface ReadWitness {
  readonly sightings: readonly Witnessed<Sighting>[];
  readonly roots: readonly Witnessed<DailyRoot>[];
  readonly faults: readonly WitnessFault[];
}

const isGenuine = (statement: Statement, standingOf: (sealed: Entry<unknown>) => string): boolean =>
  statementHash(statement) === statement.hash &&
  standingOf(statement as unknown as Entry<unknown>) === 'holds';

/** Each chain counts from 1, and each statement names one before it; of what two instances have said, either will do. */
const gapsIn = (statements: readonly Statement[]): readonly WitnessFault[] => {
  const chains = new Map<string, Map<number, Statement[]>>();
  for (const statement of statements) {
    const chain = chains.get(statement.chain) ?? new Map<number, Statement[]>();
    chains.set(statement.chain, chain);
    chain.set(statement.n, [...(chain.get(statement.n) ?? []), statement]);
  }
  return [...chains].flatMap(([chain, numbered]) => {
    const last = Math.max(...numbered.keys());
    return Array.from({ length: last }, (_, index) => index + 1).flatMap((n): readonly WitnessFault[] => {
      const before = new Set(
        n === 1 ? ['0'.repeat(64)] : (numbered.get(n - 1) ?? []).map(({ hash }) => hash),
      );
      const isWhole =
        numbered.has(n) && (numbered.get(n) ?? []).every(({ previous }) => before.has(previous));
      /* What follows a missing one cannot name it: it is told of once. */
      const isAfterGap = n > 1 && !numbered.has(n - 1);
      return isWhole || isAfterGap ? [] : [{ code: 'witness-gap', chain, n }];
    });
  });
};

const daysThatDiffer = (
  roots: readonly Witnessed<DailyRoot>[],
  sightings: readonly Witnessed<Sighting>[],
): readonly WitnessFault[] =>
  roots.flatMap(({ from, to, root }): readonly WitnessFault[] => {
    const hashes = sightings
      .filter((sighting) => seenOn(sighting) >= from && seenOn(sighting) <= to)
      .map(({ hash }) => hash);
    return rootOfSightings([...new Set(hashes)]) === root ? [] : [{ code: 'witness-day-differs', from, to }];
  });

/** Reads everything that the witness has said in a site (or a file), and checks it against its own signatures, chains and roots. */
export const readWitness = async (
  list: Pick<WitnessList, 'all'>,
  { standingOf }: Pick<Witnesses, 'standingOf'>,
): Promise<ReadWitness> => {
  const genuine: Statement[] = [];
  const forged: WitnessFault[] = [];
  for await (const { itemId, chain, statement } of list.all()) {
    if (chain === 'duty') continue;
    const isBelieved =
      statement?.chain === chain && statement !== undefined && isGenuine(statement, standingOf);
    if (isBelieved) genuine.push(statement);
    else forged.push({ code: 'witness-forged', row: itemId });
  }
  const roots = genuine.filter(isDailyRoot);
  const sightings = genuine.flatMap((statement) => (isDailyRoot(statement) ? [] : [statement]));
  const faults = [...forged, ...gapsIn(genuine), ...daysThatDiffer(roots, sightings)];
  return { sightings, roots, faults };
};

/** Whether one of the roots is the one that was noted. */
export const holdsRoot = (witness: readonly ReadWitness[], noted: string): boolean =>
  witness.some(({ roots }) => roots.some(({ root }) => root === noted.trim().toLowerCase()));
