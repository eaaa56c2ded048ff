import type { ControlStanding, LikeControls } from '@loggkontroll/core/report';
import type { Control } from '@loggkontroll/core/workflow';
import type { Row } from './shelf.ts';

/** How a control counts in its year's figures, by its columns. */
export interface RestingCount {
  readonly year: number;
  readonly departmentId: string;
  readonly status: Control['status'];
  /** Whether it is of a random sample’s order. */
  readonly isOrdered: boolean;
  /** Absent where it does not count. */
  readonly like?: LikeControls;
}

const standings: Readonly<Partial<Record<string, ControlStanding>>> = {
  done: 'without-remark',
  deviation: 'deviation',
};

const countOf = (row: Row): RestingCount => {
  const standing = standings[row.status];
  const text = (column: string): string => String(row[column] ?? '');
  return {
    year: Number(row['Year']),
    departmentId: text('DepartmentId'),
    status: row.status as Control['status'],
    isOrdered: text('Kind') === 'systematic-review' && text('OrderId') !== '',
    ...(standing && {
      like: {
        ...{ departmentId: text('DepartmentId'), policyId: text('PolicyId'), standing },
        kind: text('Kind') as Control['kind'],
        ...{ controls: 1, breachesReported: 0, breachPersons: 0, breachesToReport: 0 },
      },
    }),
  };
};

/**
 * How controls that rest count, by record: those that are over and without remark. Those that count alike share what is
 * said of them, since a large municipality has tens of thousands.
 */
export const countResting = (rows: readonly Row[]): ReadonlyMap<string, RestingCount> => {
  const shared = new Map<string, RestingCount>();
  return new Map(
    rows.map((row) => {
      const count = countOf(row);
      const key = JSON.stringify(count);
      const known = shared.get(key) ?? count;
      shared.set(key, known);
      return [row.recordId, known];
    }),
  );
};
