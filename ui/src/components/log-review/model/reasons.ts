import type { Access } from '@loggkontroll/core/log';
import type { Group } from './outline.ts';

/** What a reason rests on. */
export type Evidence = NonNullable<Access['explanation']>['evidence'][number];

/** A flag on some of the accesses that stand together, or on all of them. */
export interface FlagReason {
  readonly flag: string;
  /** Each piece once. */
  readonly evidence: readonly Evidence[];
  readonly onAll: boolean;
}

/** Why accesses of one employee, day and client are as they are. */
export interface Reasons {
  /** Of all of them: what explains an access hangs on employee, day and client. */
  readonly explanation: Access['explanation'];
  readonly flags: readonly FlagReason[];
}

/** What is said of the accesses that stand together. */
export const reasonsOf = ({ accesses }: Pick<Group, 'accesses'>): Reasons => {
  const found = new Map<string, { readonly evidence: Map<string, Evidence>; count: number }>();
  for (const { flags = [] } of accesses) {
    for (const { flag, evidence } of flags) {
      const known = found.get(flag) ?? { evidence: new Map<string, Evidence>(), count: 0 };
      known.count += 1;
      for (const piece of evidence) known.evidence.set(JSON.stringify(piece), piece);
      found.set(flag, known);
    }
  }
  return {
    explanation: accesses[0]?.explanation,
    flags: [...found].map(([flag, { evidence, count }]) => ({
      flag,
      evidence: [...evidence.values()],
      onAll: count === accesses.length,
    })),
  };
};
