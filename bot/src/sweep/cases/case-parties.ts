import type { Department, Employee, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import type { Case, Review, Targeted } from '@loggkontroll/core/workflow';

/** The registers that say who somebody's manager is. */
export interface Registers {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: readonly Unit[];
  readonly departments: readonly Department[];
}

/** What a case comes from. `employee` is who it is about, where that is known. */
export interface CaseGround {
  readonly review: Review;
  readonly targeted: Targeted | undefined;
  readonly employee: Employee | undefined;
}

/** The nearest above somebody who is not the one it is about; undefined where there is nobody. */
export const firstAbove = (
  personId: PersonId,
  isThem: (personId: PersonId) => boolean,
  people: ReadonlyMap<PersonId, Person>,
): PersonId | undefined => {
  const passed = new Set([personId]);
  let next = people.get(personId)?.managerId;
  while (next !== undefined && isThem(next) && !passed.has(next)) {
    passed.add(next);
    next = people.get(next)?.managerId;
  }
  return next === undefined || isThem(next) ? undefined : next;
};

/** The parties without the one it is about: in that person's place stands whoever is above them, or nobody. */
export const partiesWithout = (
  parties: Case['people'],
  isThem: (personId: PersonId) => boolean,
  people: ReadonlyMap<PersonId, Person>,
): Case['people'] =>
  Object.fromEntries(
    (Object.entries(parties) as [Party, PersonId][]).flatMap(([party, personId]) => {
      const instead = isThem(personId) ? firstAbove(personId, isThem, people) : personId;
      return instead === undefined ? [] : [[party, instead] as const];
    }),
  );

/** Who the parties of a case are, as far as the registers and the targeted review know them. */
export const partiesOf = (
  { review, targeted, employee }: CaseGround,
  { people, units, departments }: Registers,
): Case['people'] => {
  const managerOf = (unitId: string | undefined): PersonId | undefined =>
    units.find((unit) => unit.unitId === unitId)?.managerId;
  const unitManager = managerOf(review.unitId);
  const employeesManager = managerOf(employee?.unitId);
  const managersManager = people.get(employeesManager ?? unitManager ?? review.reviewer)?.managerId;
  const players: Partial<Record<Party, PersonId | undefined>> = {
    'unit-manager': unitManager,
    'employee-manager': employeesManager,
    'manager-manager': managersManager,
    'business-area-manager': managersManager,
    'department-head': departments.find(({ departmentId }) => departmentId === review.departmentId)?.headId,
    'head-of-operations': targeted?.decider,
  };
  return Object.fromEntries(Object.entries(players).filter(([, personId]) => personId !== undefined));
};
