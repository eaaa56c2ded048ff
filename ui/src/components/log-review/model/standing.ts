import type { Judgement, Judgements, Verdict } from '@loggkontroll/core/log';
import type { Group } from './outline.ts';

/** How a group is judged: alike, not at all, partly, or in different ways. */
export type Standing = Verdict | 'none' | 'mixed' | 'several';

export const judgementOf = ({ judged }: Judgements, n: number): Judgement | undefined => judged[n - 1];

export const standingOf = (judgements: Judgements, { accesses }: Pick<Group, 'accesses'>): Standing => {
  const found = new Set(accesses.map(({ n }) => judgementOf(judgements, n)?.verdict));
  const [only] = found;
  if (found.size === 1) return only ?? 'none';
  return found.has(undefined) ? 'mixed' : 'several';
};

/** Whole per cent of all accesses that are judged; 100 only when every one is. */
export const percentJudged = ({ judged }: Judgements): number => {
  if (judged.length === 0) return 100;
  const done = judged.reduce((sum, judgement) => sum + (judgement ? 1 : 0), 0);
  return Math.floor((done * 100) / judged.length);
};
