import type { Department, Employee, Person, Unit } from '@loggkontroll/core/organisation';
import type { OrganisationData } from '@loggkontroll/sharepoint/organisation';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The people of the tests, by what they are. */
export const ids = {
  owner: idOf(1),
  planner: idOf(2),
  logAdministrator: idOf(3),
  administrator: idOf(4),
  head: idOf(5),
  area: idOf(6),
  manager: idOf(7),
  otherManager: idOf(8),
  otherArea: idOf(9),
  otherHead: idOf(10),
  member: idOf(11),
  stranger: idOf(12),
} as const;

/** One of them. */
export type Who = keyof typeof ids;

/** The sign-in name of one of them. */
export const upnOf = (who: Who): string => `${who.toLowerCase()}@kommun.example`;

const manages: Partial<Record<Who, Who>> = {
  planner: 'head',
  manager: 'area',
  area: 'head',
  otherManager: 'otherArea',
  otherArea: 'otherHead',
};

const person = (who: Who): Person => {
  const manager = manages[who];
  return {
    personId: ids[who],
    name: `Person ${who}`,
    upn: upnOf(who),
    managerId: manager === undefined ? undefined : ids[manager],
    reachable: false,
  };
};

export const departments: readonly Department[] = [
  { departmentId: 'housing', name: 'Boende', headId: ids.head },
  { departmentId: 'authority', name: 'Myndighet', headId: ids.otherHead },
];

export const units: readonly Unit[] = [
  { unitId: 'unit-1', name: 'Björken', branch: 'provider', departmentId: 'housing', managerId: ids.manager },
  {
    unitId: 'unit-2',
    name: 'Eken',
    branch: 'authority',
    departmentId: 'authority',
    managerId: ids.otherManager,
  },
];

/** Everybody but the stranger, who has an account and no part in anything. */
export const people: readonly Person[] = (Object.keys(ids) as Who[])
  .filter((who) => who !== 'stranger' && who !== 'owner')
  .map(person);

/** So many employees, in unit 1. */
export const employees = (count: number): readonly Employee[] =>
  Array.from({ length: count }, (_, index) => ({
    employeeId: `emp${String(index + 1).padStart(5, '0')}`,
    name: `Medarbetare ${index + 1}`,
    personId: undefined,
    unitId: 'unit-1',
    role: 'stödassistent',
    from: '2024-01-01',
    to: undefined,
  }));

export const organisation: OrganisationData = {
  departments,
  units,
  people,
  employees: employees(3),
  members: {
    planner: [ids.planner],
    'log-administrator': [ids.logAdministrator],
    administrator: [ids.administrator],
    'department-head': [ids.head, ids.otherHead],
    'unit-manager': [ids.manager, ids.otherManager],
  },
};
