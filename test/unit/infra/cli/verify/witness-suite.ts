import { chainOf, linkAfter, statementHash } from '@loggkontroll/core/witness';
import type { Link, Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import { refHash } from '@loggkontroll/core/retention';
import type { WhichRows, WitnessRow } from '@loggkontroll/sharepoint/witness';
import { isDailyRoot, seenOn } from '@loggkontroll/core/witness';
import { entryHashes } from '../../../../../infra/cli/verify/entry-hashes.ts';
import { checkWitness } from '../../../../../infra/cli/verify/witness-check.ts';
import type { WitnessedKind } from '../../../../../infra/cli/verify/witnessed-records.ts';
import type { Witnesses } from '../../../../../infra/cli/verify/witnesses.ts';

/** Believes what {@link signed} has signed. */
export const witnesses: Pick<Witnesses, 'standingOf'> = {
  standingOf: ({ hash, seal }) => (seal?.signature === `by the bot ${hash}` ? 'holds' : 'wrong'),
};

/** A statement as the bot would keep it. */
export const signed = <S extends Link>(statement: S): Witnessed<S> => {
  const hash = statementHash(statement);
  return { ...statement, hash, seal: { keyId: 'k', signature: `by the bot ${hash}` } };
};

/** What was seen of an order, version by version: each has one entry more than the one before, `a`, `b` and `c`. */
export const sightings = (
  itemId: number,
  recordId: string,
  ...seen: readonly Partial<Sighting>[]
): readonly Witnessed<Sighting>[] =>
  seen.reduce<readonly Witnessed<Sighting>[]>((chain, more) => {
    const sighting: Sighting = {
      ...linkAfter(chainOf('Orders', itemId), chain.at(-1)),
      ref: refHash(`order/${recordId}`),
      state: 'there',
      version: `${chain.length + 1}.0`,
      savedAt: '2026-10-01T08:00:00Z',
      seenAt: '2026-10-01T08:00:15Z',
      entries: chain.length + 1,
      head: 'abc'.charAt(chain.length),
      sha256: '',
      findings: [],
      ...more,
    };
    return [...chain, signed(sighting)];
  }, []);

/** Orders that stand with these entries, all of them in these versions. */
export const orders = (
  records: Readonly<Record<string, readonly string[]>>,
  labels: readonly string[] = ['1.0', '2.0'],
  harmless: WitnessedKind['harmless'] = [],
): readonly WitnessedKind[] => [
  {
    list: 'Orders',
    hashes: new Map(Object.entries(records).map(([id, hashes]) => [id, entryHashes(hashes)])),
    labels: new Map(Object.keys(records).map((id) => [id, new Set(labels)])),
    faulty: [],
    harmless,
  },
];

const isAsked = (statement: Statement | undefined, chain: string | undefined, which: WhichRows): boolean => {
  if ('chains' in which) return chain !== undefined && which.chains.includes(chain);
  if (statement === undefined || isDailyRoot(statement)) return false;
  return which.from <= seenOn(statement) && seenOn(statement) <= which.to;
};

/** The list of the witness with these statements, one a row; what is undefined stands in the chain of the first order. */
const witnessOf = (
  statements: readonly (Statement | undefined)[],
  whenAsked: (which: WhichRows | undefined) => void,
) => ({
  async *rows(which?: WhichRows): AsyncGenerator<WitnessRow> {
    await Promise.resolve();
    whenAsked(which);
    for (const [index, statement] of statements.entries()) {
      const chain = statement?.chain ?? 'Orders/7';
      if (which === undefined || isAsked(statement, chain, which))
        yield { itemId: index + 1, chain, statement };
    }
  },
});

interface Asked {
  readonly isDestroyed?: boolean;
  /** A root that was noted. */
  readonly root?: string;
  /** The row that was the newest before the records were read; the last one unless given. */
  readonly upTo?: number;
  readonly whenAsked?: (which: WhichRows | undefined) => void;
}

/** Holds records against these statements; nothing has been destroyed unless it is said. */
export const check = (
  statements: readonly (Statement | undefined)[],
  kinds: readonly WitnessedKind[],
  { isDestroyed = false, root, upTo = statements.length, whenAsked = () => undefined }: Asked = {},
) =>
  checkWitness(
    [{ list: witnessOf(statements, whenAsked), upTo }],
    kinds,
    { explainsRef: () => isDestroyed },
    witnesses,
    root,
  );
