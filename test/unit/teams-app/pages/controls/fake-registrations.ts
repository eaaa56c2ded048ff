import { SharePointFailure } from '@loggkontroll/sharepoint/connection';
import type { Page, RecordQuery } from '@loggkontroll/sharepoint/records';

/** What the page reads of a registration. */
interface Registered {
  readonly recordId: string;
  readonly Period: string;
  readonly UnitId: string;
  readonly FinishedOn: string;
  readonly Outcome: 'remark' | 'no-remark';
}

/** Some registrations of 2026, a quarter of them with remark: by turns of units, the last one registered last. */
export const registered = (count: number, units: readonly string[]): readonly Registered[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ recordId: `registration-${at}`, Kind: 'systematic-review', Reviewer: 'm1', Employees: 4 },
    ...{ Breach: 'not-applicable', Period: `2026-Q${1 + Math.floor((at * 4) / count)}` },
    UnitId: units[at % units.length] ?? '',
    FinishedOn: `2026-${String(1 + Math.floor((at * 12) / count)).padStart(2, '0')}-15`,
    Outcome: at % 4 === 0 ? 'remark' : 'no-remark',
  }));

const fits = (row: Registered, { UnitId, Period }: RecordQuery<string>['where']): boolean =>
  (UnitId === undefined || row.UnitId === UnitId) &&
  (typeof Period === 'object' && 'startsWith' in Period
    ? row.Period.startsWith(Period.startsWith)
    : row.Period === Period);

/** The store of registrations as the page sees it: pages of those made last, and what was asked. */
export const fakeRegistrations = (rows: readonly Registered[]) => {
  const asked: string[] = [];
  let failing = false;
  const pageOf = (left: readonly Registered[], size: number, name: string): Promise<Page<Registered>> => {
    asked.push(name);
    if (failing) return Promise.reject(new SharePointFailure('unreachable'));
    const rest = left.slice(size);
    return Promise.resolve({
      items: left.slice(0, size),
      ...(rest.length > 0 && { more: () => pageOf(rest, size, `${name}, before that`) }),
    });
  };
  return {
    asked,
    fail: (now: boolean): void => void (failing = now),
    registrations: {
      summaries: ({ where, pageSize = 0, newestFirst }: RecordQuery<string>) => {
        if (newestFirst !== true) throw new Error('The newest are to come first.');
        return pageOf(rows.filter((row) => fits(row, where)).toReversed(), pageSize, JSON.stringify(where));
      },
    },
  };
};

export type FakeRegistrations = ReturnType<typeof fakeRegistrations>;
