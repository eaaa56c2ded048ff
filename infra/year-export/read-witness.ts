import { chainOf } from '@loggkontroll/core/witness';
import type { Statement } from '@loggkontroll/core/witness';
import { isSharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { WitnessList } from '@loggkontroll/sharepoint/witness';
import type { YearFile } from './year-file.ts';

const listOf = ({ chain }: Statement): string => chain.split('/')[0] ?? '';

/**
 * What the bot has witnessed of the records in a year's file, and of those of the same lists that it found deleted since
 * the year began: whoever makes the file cannot leave out a deleted record unnoticed. Undefined where whoever asks may not
 * read it. What was first seen after the file was begun is of versions that it may not have. One request for each 25
 * records, and one more.
 */
export const readWitness = async (
  list: Pick<WitnessList, 'ofChains' | 'foundSince'>,
  { year, madeAt, records }: Pick<YearFile, 'year' | 'madeAt' | 'records'>,
): Promise<readonly Statement[] | undefined> => {
  try {
    const found = await list.foundSince(`${year}-01-01`);
    const deleted = found
      .filter((each) => 'findings' in each && each.findings.includes('deleted') && listOf(each) in records)
      .map(({ chain }) => chain);
    const ofRecords = Object.entries(records).flatMap(([name, rows]) =>
      rows.map(({ itemId }) => chainOf(name, itemId)),
    );
    const statements = await list.ofChains([...new Set([...ofRecords, ...deleted])]);
    return statements.filter((each) => !('seenAt' in each) || each.seenAt < madeAt);
  } catch (error) {
    const isClosed = isSharePointFailure(error, 'not-found') || isSharePointFailure(error, 'forbidden');
    if (!isClosed) throw error;
    return undefined;
  }
};
