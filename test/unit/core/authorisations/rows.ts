import type { AccessList, AccessRow } from '@loggkontroll/core/authorisations';

/** A row of a list; what is not said is as ordinarily. */
export const access = (account: string, said: Partial<AccessRow> = {}): AccessRow => ({
  account,
  name: `Namn ${account}`,
  unit: 'Solgläntan',
  role: 'Stödassistent',
  from: null,
  to: null,
  ...said,
});

export const listOf = (...rows: readonly AccessRow[]): AccessList => ({
  reviewId: 'authorisation-1',
  takenOn: '2026-10-01',
  rows,
});

export const hash = (digit: string): string => digit.repeat(64);
