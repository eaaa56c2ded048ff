import { explanationOf, explanations, flagsOf, rowFlags, type Explanation, type RowFlag } from './label.ts';

/** A finding about an employee, not about one access. */
export interface EmployeeLabel {
  readonly flag: 'pattern-break' | 'no-use';
  readonly account: string;
  readonly day: string | null;
}

/** What is to be found in a generated log. */
export interface Expected {
  readonly rows: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly accesses: Readonly<Record<Explanation, number>>;
  readonly pairs: Readonly<Record<Explanation, number>>;
  readonly flags: Readonly<Record<RowFlag | EmployeeLabel['flag'], number>>;
  readonly findings: number;
}

/** Counts what is written to a log, so that what must be found in it is known. */
export interface Tally {
  row(label: number, employee: number, client: number): void;
  rejected(reason: string): void;
  employee(label: EmployeeLabel): void;
  expected(): Expected;
}

const none = explanations.indexOf('none');

/** Starts from nothing; `clients` is how many there are. */
export const newTally = (clients: number): Tally => {
  const byLabel = new Float64Array(explanations.length << rowFlags.length);
  const pairs = explanations.map(() => new Set<number>());
  const rejected: Record<string, number> = {};
  const employees: EmployeeLabel[] = [];
  return {
    row: (label, employee, client) => {
      byLabel[label] = (byLabel[label] ?? 0) + 1;
      pairs[label >> rowFlags.length]?.add(employee * clients + client);
    },
    rejected: (reason) => {
      rejected[reason] = (rejected[reason] ?? 0) + 1;
    },
    employee: (label) => {
      employees.push(label);
    },
    expected: () => {
      const sumWhere = (holds: (label: number) => boolean): number =>
        byLabel.reduce((sum, count, label) => sum + (holds(label) ? count : 0), 0);
      const withFlag = (flag: EmployeeLabel['flag']): number =>
        employees.filter((label) => label.flag === flag).length;
      const counted = <K extends string, T>(keys: readonly K[], count: (key: K, index: number) => T) =>
        Object.fromEntries(keys.map((key, index) => [key, count(key, index)])) as Record<K, T>;
      return {
        rows: sumWhere(() => true) + Object.values(rejected).reduce((sum, count) => sum + count, 0),
        rejected,
        accesses: counted(explanations, (explanation) =>
          sumWhere((label) => explanationOf(label) === explanation),
        ),
        pairs: counted(explanations, (_, index) => pairs[index]?.size ?? 0),
        flags: {
          ...counted(rowFlags, (flag) => sumWhere((label) => flagsOf(label).includes(flag))),
          'pattern-break': withFlag('pattern-break'),
          'no-use': withFlag('no-use'),
        },
        findings:
          employees.length +
          sumWhere((label) => label >> rowFlags.length === none || flagsOf(label).length > 0),
      };
    },
  };
};
