import type { IsoDate } from '@loggkontroll/core/calendar';
import { functionCodes, holdersOf } from '@loggkontroll/core/organisation';
import type {
  Department,
  Employee,
  FunctionHolder,
  Person,
  PersonId,
  Unit,
} from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import type { Case } from '@loggkontroll/core/workflow';

/** The registers that say who somebody's manager is, and who has a function on a day. */
export interface Registers {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: readonly Unit[];
  readonly departments: readonly Department[];
  readonly functions: readonly FunctionHolder[];
  readonly on: IsoDate;
}

/** What a case comes from. */
export interface CaseGround {
  readonly unitId: string;
  readonly departmentId: string;
  /** Who has it as long as nobody else is known. */
  readonly holder: PersonId;
  /** Who has decided what it comes from (NPO). */
  readonly decider: PersonId | undefined;
  /** Who it is about, where that is known. */
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

/** Tells whether somebody is a certain employee; nobody is one who has no account. */
export const isEmployee =
  (employee: Employee | undefined) =>
  (personId: PersonId): boolean =>
    employee?.personId === personId;

/**
 * Who has a case that is to be somebody's, and who is told when they are late: never the one it is about. Throws where
 * nobody stands above that person.
 */
export const holdersFrom = (
  wanted: PersonId,
  isThem: (personId: PersonId) => boolean,
  people: ReadonlyMap<PersonId, Person>,
): Pick<Case, 'responsible' | 'responsiblesManager'> => {
  const responsible = isThem(wanted) ? firstAbove(wanted, isThem, people) : wanted;
  if (responsible === undefined) throw new Error('Nobody stands above whom a case is about.');
  return { responsible, responsiblesManager: firstAbove(responsible, isThem, people) };
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

/** Who has each function in a unit: not the one it is about, if others have it too. */
const functionaries = (
  unit: Unit | undefined,
  isThem: (personId: PersonId) => boolean,
  { functions, on }: Registers,
): Case['people'] =>
  Object.fromEntries(
    functionCodes.flatMap((code) => {
      const holders = holdersOf(code, unit ?? {}, on, functions);
      const holder = holders.find((personId) => !isThem(personId)) ?? holders[0];
      return holder === undefined ? [] : [[code, holder] as const];
    }),
  );

/**
 * Who the parties of a case are, as far as the registers and what it comes from know them; never the one it is about.
 * Functions are those where that person works, or else of the unit it comes from. Where nobody is said to be the
 * business-area manager it is the manager's manager.
 */
export const partiesOf = (
  { unitId, departmentId, holder, decider, employee }: CaseGround,
  registers: Registers,
): Case['people'] => {
  const { people, units, departments } = registers;
  const isThem = isEmployee(employee);
  const unitOf = (id: string | undefined): Unit | undefined => units.find((unit) => unit.unitId === id);
  const unitManager = unitOf(unitId)?.managerId;
  const employeesManager = unitOf(employee?.unitId)?.managerId;
  const managersManager = people.get(employeesManager ?? unitManager ?? holder)?.managerId;
  const known: Partial<Record<Party, PersonId | undefined>> = {
    'unit-manager': unitManager,
    'employee-manager': employeesManager,
    'manager-manager': managersManager,
    'business-area-manager': managersManager,
    'department-head': departments.find((each) => each.departmentId === departmentId)?.headId,
    ...functionaries(unitOf(employee?.unitId ?? unitId), isThem, registers),
    ...(decider === undefined ? {} : { 'head-of-operations': decider }),
  };
  const found = Object.fromEntries(Object.entries(known).filter(([, personId]) => personId !== undefined));
  return partiesWithout(found, isThem, people);
};
