import type { Entry } from '@loggkontroll/core/history';
import { statementHash } from '@loggkontroll/core/witness';
import type { Statement } from '@loggkontroll/core/witness';
import type { WitnessRow } from '@loggkontroll/sharepoint/witness';
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

/** What a row says, where the bot has said just that in just that chain; undefined for anything else. */
export const believed = (
  { chain, statement }: WitnessRow,
  { standingOf }: Pick<Witnesses, 'standingOf'>,
): Statement | undefined => {
  const isGenuine =
    statement?.chain === chain &&
    statement !== undefined &&
    statementHash(statement) === statement.hash &&
    standingOf(statement as unknown as Entry<unknown>) === 'holds';
  return isGenuine ? statement : undefined;
};

/** Each chain counts from 1, and each statement names one before it; of what two instances have said, either will do. */
export const gapsIn = (statements: readonly Statement[]): readonly WitnessFault[] => {
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
