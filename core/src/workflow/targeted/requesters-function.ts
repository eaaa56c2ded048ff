import { localOf, isoInstantOf } from '../../calendar/index.ts';
import { functionCodes, holdersOf } from '../../organisation/index.ts';
import type { FunctionHolder } from '../../organisation/index.ts';
import type { TargetedFacts } from './targeted.ts';

/**
 * Whether whoever requested something as what only *Funktioner* tells of (a delegated reviewer, a head of operations) was
 * that to the unit on the day of the request. Other parties are known by groups and units, and are not looked for here.
 */
export const hasRequestersFunction = (
  { requestedAs, requester, unitId, departmentId }: TargetedFacts,
  requestedAt: string,
  holders: readonly FunctionHolder[],
): boolean => {
  const code = functionCodes.find((each) => each === requestedAs);
  if (code === undefined) return true;
  const on = localOf(isoInstantOf(requestedAt)).date;
  return holdersOf(code, { unitId, departmentId }, on, holders).includes(requester);
};
