import { functionCodes, holdersOf } from '../../organisation/index.ts';
import type { FunctionHolder, PersonId, StaffedCluster } from '../../organisation/index.ts';
import type { BranchRule } from '../../policy/index.ts';

/** Whom a rule lets act in an order. */
export type Party = BranchRule['receiver'];

/** Who is who around a cluster. */
export interface PlayersDesk {
  /** Whoever plans and orders. */
  readonly orderer: PersonId;
  readonly functions?: readonly FunctionHolder[];
  /** ISO date. */
  readonly today: string;
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
}

type Place = Pick<StaffedCluster, 'unitIds' | 'departmentId' | 'managerId'>;

/** Who plays a party in an order, before anybody is passed over. Whoever plans as a party is that party. */
const playerOf = (
  party: Party,
  rule: BranchRule,
  { unitIds, departmentId, managerId }: Place,
  { orderer, functions = [], today }: PlayersDesk,
): PersonId | undefined => {
  if (party === 'orderer' || party === 'planner' || party === rule.drawnBy) return orderer;
  if (party === 'unit-manager' || party === 'employee-manager') return managerId;
  const code = functionCodes.find((each) => each === party);
  return code && holdersOf(code, { unitId: unitIds[0], departmentId }, today, functions)[0];
};

/** Those who lead somebody, nearest first, beginning with themselves; each once. */
export const chainOf = (
  person: PersonId | undefined,
  managerOf: PlayersDesk['managerOf'],
): readonly PersonId[] => {
  const chain: PersonId[] = [];
  for (let next = person; next !== undefined && !chain.includes(next); next = managerOf(next))
    chain.push(next);
  return chain;
};

/**
 * Tells who plays a party in an order: whoever it is, or the nearest manager upwards who is not barred, since nobody acts
 * on an order that includes themselves (S3).
 */
export const playersOf =
  (rule: BranchRule, place: Place, barred: ReadonlySet<PersonId>, desk: PlayersDesk) =>
  (party: Party): PersonId | undefined =>
    chainOf(playerOf(party, rule, place, desk), desk.managerOf).find((personId) => !barred.has(personId));
