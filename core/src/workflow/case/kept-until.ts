import { localOf } from '../../calendar/index.ts';
import type { IsoInstant } from '../../calendar/index.ts';
import type { Policy } from '../../policy/index.ts';

/**
 * The ISO date until which the documents of a case that was closed at an instant are kept; undefined where the policy
 * sets no time of years for cases, and they stay. Source: P11, C5.
 */
export const documentsKeptUntil = (closedAt: IsoInstant, { retention }: Policy): string | undefined => {
  const rule = retention.case;
  if (rule.kind !== 'years') return undefined;
  const { date } = localOf(closedAt);
  return `${String(Number(date.slice(0, 4)) + rule.years)}${date.slice(4)}`;
};
