import type { RecordPage } from '@loggkontroll/sharepoint/records';

/** The records of this page and all that follow, as they stand. */
export const statesOf = async <Kept, E>(page: RecordPage<Kept, E>): Promise<readonly Kept[]> => {
  const states = page.records.map(({ state }) => state);
  return page.more ? [...states, ...(await statesOf(await page.more()))] : states;
};
