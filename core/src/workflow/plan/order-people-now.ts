import { functionsNow } from '../../organisation/index.ts';
import type { FunctionHolder, PersonId, Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { Order, OrderPeople } from '../order/order.ts';
import { actingInOrder } from '../order/people-of-order.ts';
import { chainOf, playersOf } from './players.ts';

/** The registers around an order as they stand, led by whoever stands in. */
export interface OrderPeopleDesk {
  /** As the order began with it. */
  readonly policy: Policy;
  /** The order's unit, with whoever leads it now. */
  readonly unit: Unit;
  /** Whoever would plan and order now. */
  readonly orderer: PersonId;
  readonly functions: readonly FunctionHolder[];
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
  /** Who acts for whom: the substitute, by the manager who is away. */
  readonly substitutes: ReadonlyMap<PersonId, PersonId>;
  /** ISO date. */
  readonly today: string;
}

type Part = 'attestant' | 'daysDrawnBy' | 'takenOutBy' | 'receiver' | 'reviewer';

/** The parts in which something is still to be done. */
const openParts = ({
  status,
  rejected,
  attested,
  days,
  delivered,
  received,
  handedOver,
}: Order): readonly Part[] => {
  if (rejected || status === 'completed') return [];
  return [
    ...(attested ? [] : (['attestant'] as const)),
    ...(days ? [] : (['daysDrawnBy'] as const)),
    ...((delivered ?? received) ? [] : (['takenOutBy'] as const)),
    ...(handedOver ? [] : (['receiver'] as const)),
    'reviewer',
  ];
};

/** Nobody stands in for a manager who is among the reviewed, and whoever ordered does not answer their own order. */
const barredSubstitutes = (
  { employees, fromOwnPlan }: Order,
  { substitutes, orderer }: OrderPeopleDesk,
): ReadonlySet<PersonId> => {
  const reviewed = new Set(employees.map(({ personId }) => personId));
  return new Set(
    [...substitutes].flatMap(([managerId, substituteId]) =>
      reviewed.has(managerId) || (substituteId === orderer && !fromOwnPlan) ? [substituteId] : [],
    ),
  );
};

/**
 * Who is to act in an order now, where that is not who does: somebody in it leads the unit no longer and has no function
 * there, or is away and has a substitute, or the substitute's time is over. Each is followed by whoever the policy names,
 * in what is still to be done; undefined where everybody stays. S3 as when it was placed.
 */
export const orderPeopleNow = (order: Order, desk: OrderPeopleDesk): OrderPeople | undefined => {
  const { policy, unit, orderer, functions, managerOf, substitutes, today } = desk;
  const rule = policy.systematic.branches[order.branch];
  const open = openParts(order);
  if (rule === undefined || open.length === 0) return undefined;
  const reviewed = order.employees.flatMap(({ personId }) => personId ?? []);
  const unfit = barredSubstitutes(order, desk);
  const place = {
    unitIds: [unit.unitId],
    departmentId: unit.departmentId,
    managerId: unit.managerId,
  } as const;
  const player = playersOf(rule, place, new Set([...reviewed, ...unfit]), desk);
  const leading = new Set([
    ...chainOf(unit.managerId, managerOf),
    ...chainOf(orderer, managerOf),
    ...functionsNow(functions, today).map(({ personId }) => personId),
  ]);
  const { standIn } = order;
  const over =
    standIn && substitutes.get(standIn.managerId) !== standIn.substituteId ? standIn.substituteId : undefined;
  const stays = (personId: PersonId): boolean =>
    leading.has(personId) && !unfit.has(personId) && personId !== over;
  const { order: ordering, attest } = rule;
  const next: Readonly<Record<Part, () => PersonId | undefined>> = {
    attestant: () => (attest.kind === 'by' ? player(attest.party) : undefined),
    daysDrawnBy: () => (rule.reviewedTime.kind === 'window' ? player(rule.reviewedTime.chosenBy) : undefined),
    takenOutBy: () => (ordering.kind === 'taken-out' ? player(ordering.by) : undefined),
    receiver: () => player(rule.receiver),
    reviewer: () => player(rule.reviewer),
  };
  const before = actingInOrder(order);
  const passed = open.flatMap((part) => {
    const holder = before[part];
    const now = holder === undefined || stays(holder) ? holder : (next[part]() ?? holder);
    return now === holder ? [] : [[part, now] as const];
  });
  if (passed.length === 0) return undefined;
  const people = { ...before, ...Object.fromEntries(passed) };
  const acting = passed.map(([, personId]) => personId);
  const standing = [...substitutes].find(([, substituteId]) => acting.includes(substituteId));
  return {
    ...people,
    reviewersManager: managerOf(people.reviewer),
    ...(standing && { standIn: { managerId: standing[0], substituteId: standing[1] } }),
  };
};
