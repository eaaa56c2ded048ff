import { localOf, isoInstantOf } from '../../calendar/index.ts';
import { functionCodes, holdersOf } from '../../organisation/index.ts';
import type { FunctionHolder } from '../../organisation/index.ts';
import type { TargetedRules } from '../../policy/index.ts';
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

/**
 * Whether whoever is named to decide has the function that the rules have decide, on the day of the request (NPO: the head
 * of operations). Where *Funktioner* says nobody of the unit, whom the requester names stands: there is nobody to hold it
 * against, and what is urgent is not to wait for a register.
 */
export const hasDecidersFunction = (
  { decider, unitId, departmentId }: TargetedFacts,
  { decides }: Pick<TargetedRules, 'decides'>,
  requestedAt: string,
  holders: readonly FunctionHolder[],
): boolean => {
  const code = decides.kind === 'by' ? functionCodes.find((each) => each === decides.party) : undefined;
  if (code === undefined || decider === undefined) return true;
  const known = holdersOf(code, { unitId, departmentId }, localOf(isoInstantOf(requestedAt)).date, holders);
  return known.length === 0 || known.includes(decider);
};
