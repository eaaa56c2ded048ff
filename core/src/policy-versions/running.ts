import type { VersionOf } from './policy-version.ts';

/** What of a kind runs under a version of a policy: numbers of records, and nothing of whom they are about. */
export interface RunningCount extends VersionOf {
  /** `plan`: begun and not yet ordered. `order`: ordered and not yet registered. `authorisation`: not yet signed. */
  readonly kind: 'plan' | 'order' | 'authorisation';
  /** Of an authorisation review, the date it is to be done by. */
  readonly period: string;
  readonly count: number;
}

/** One record that runs. */
export type RunningRecord = Omit<RunningCount, 'count'>;

const keyOf = ({ kind, policyId, version, period }: RunningRecord): string =>
  [policyId, String(version).padStart(6, '0'), kind, period].join('/');

/** Numbers of the records, in an order that does not depend on theirs. */
export const countRunning = (records: readonly RunningRecord[]): readonly RunningCount[] => {
  const counts = new Map<string, RunningCount>();
  for (const record of records) {
    const key = keyOf(record);
    counts.set(key, { ...record, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
};

const isCount = (value: unknown): value is RunningCount => {
  const { kind, policyId, version, period, count } = value as Partial<Record<string, unknown>>;
  return (
    ['plan', 'order', 'authorisation'].includes(String(kind)) &&
    typeof policyId === 'string' &&
    typeof period === 'string' &&
    Number.isInteger(version) &&
    Number.isInteger(count)
  );
};

/** Reads numbers as the bot has written them; undefined where they are not. */
export const parseRunning = (text: string): readonly RunningCount[] | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every((each) => each !== null && isCount(each)) ? read : undefined;
  } catch {
    return undefined;
  }
};
