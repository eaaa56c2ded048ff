import type { Access, Delivery } from '@loggkontroll/core/log';
import type { Day, Group, Outline } from './outline.ts';

/** Something the screening says of an employee rather than of an access; `day` is null when it is of the whole log. */
export type Note = NonNullable<Delivery['findings']>[number];

/** What a delivery wants looked at first. */
export interface Findings {
  /** Accesses of one employee, day and client with the same reasons are one group; the first to be looked at is first. */
  readonly groups: readonly { readonly group: Group; readonly day: Day }[];
  readonly notes: readonly Note[];
  /** The group of access `n`; undefined for those that need no look of their own. */
  readonly groupOf: ReadonlyMap<number, Group>;
  /** Every other access. */
  readonly rest: readonly Access[];
}

/** True when the log has been screened: then it says what to look at first. Deliveries from before say nothing. */
export const isScreened = ({ findings, accesses }: Delivery): boolean =>
  findings !== undefined ||
  accesses.some(({ rank, explanation }) => rank !== undefined || explanation !== undefined);

/** False without a register of assignments: nothing is explained then, and that is no reason to look at an access. */
export const canExplain = ({ gaps }: Pick<Delivery, 'gaps'>): boolean =>
  !gaps.some((gap) => gap.code === 'register-missing' && gap.register === 'assignments');

/** Whether an access is to be looked at: flagged, or without the explanation that it could have had. */
export const findingTest = (delivery: Pick<Delivery, 'gaps'>): ((access: Access) => boolean) => {
  const explains = canExplain(delivery);
  return ({ rank, flags }) => rank !== undefined && (explains || (flags?.length ?? 0) > 0);
};

const reasonsKey = ({ explanation, flags = [] }: Access): string =>
  `${explanation?.kind ?? ''} ${flags.map(({ flag }) => flag).join(' ')}`;

/** The parts of a group that are to be looked at, each with its own reasons, and the best rank in each. */
const partsOf = (group: Group, isFinding: (access: Access) => boolean) => {
  const parts = new Map<string, { readonly accesses: Access[]; rank: number }>();
  for (const access of group.accesses) {
    if (!isFinding(access)) continue;
    const key = reasonsKey(access);
    const rank = access.rank ?? Infinity;
    const known = parts.get(key);
    if (known) {
      known.accesses.push(access);
      known.rank = Math.min(known.rank, rank);
    } else {
      parts.set(key, { accesses: [access], rank });
    }
  }
  return [...parts.values()];
};

/** What is to be looked at first, in the order of the screening. */
export const findingsOf = (delivery: Delivery, outline: Outline): Findings => {
  const isFinding = findingTest(delivery);
  const found = outline.employees
    .flatMap(({ days }) => days)
    .flatMap((day) =>
      day.groups.flatMap((group) =>
        partsOf(group, isFinding).map(({ accesses, rank }, part) => ({
          day,
          rank,
          group: { ...group, key: `${group.key} ${part}`, accesses },
        })),
      ),
    )
    .sort((a, b) => a.rank - b.rank);
  const groupOf = new Map(found.flatMap(({ group }) => group.accesses.map(({ n }) => [n, group] as const)));
  return {
    groups: found,
    notes: delivery.findings ?? [],
    groupOf,
    rest: delivery.accesses.filter(({ n }) => !groupOf.has(n)),
  };
};
