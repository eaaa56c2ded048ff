import type { Department, Employee, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import { clustersOf } from '@loggkontroll/core/organisation';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { importOrganisation, openOrganisation } from '@loggkontroll/sharepoint/organisation';

/** Who is who in the demo. */
export interface Cast {
  readonly planner: PersonId;
  readonly logAdministrator: PersonId;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly units: readonly Unit[];
  readonly departments: readonly Department[];
}

const first = <T>(values: readonly T[], what: string): T => {
  const [value] = values;
  if (value === undefined) throw new Error(`The demo has no ${what}.`);
  return value;
};

export const readCast = async (connection: Connection): Promise<Cast> => {
  const organisation = openOrganisation(connection);
  const [units, departments, people, planners, logAdministrators] = await Promise.all([
    organisation.units(),
    organisation.departments(),
    organisation.people(),
    organisation.members('planner'),
    organisation.members('log-administrator'),
  ]);
  return {
    planner: first(planners, 'planner'),
    logAdministrator: first(logAdministrators, 'log administrator'),
    people: new Map(people.map((person) => [person.personId, person])),
    units,
    departments,
  };
};

/** Of every second operation the manager is drawn for certain, of the others and of authority units never. */
const staying = (units: readonly Unit[], employees: readonly Employee[]): ReadonlySet<string> => {
  const operations = clustersOf('operation', 'provider', units, employees);
  const authorities = clustersOf('unit', 'authority', units, employees);
  const managed = (cluster: (typeof operations)[number], withManager: boolean): readonly Employee[] => {
    const isManager = ({ personId }: Employee): boolean => personId === cluster.managerId;
    const others = cluster.employees.filter((employee) => !isManager(employee));
    return withManager ? [...cluster.employees.filter(isManager), ...others.slice(0, 3)] : others.slice(0, 5);
  };
  return new Set(
    [
      ...operations.map((operation, index) => managed(operation, index % 2 === 0)),
      ...authorities.map((unit) => managed(unit, false)),
    ].flatMap((kept) => kept.map(({ employeeId }) => employeeId)),
  );
};

/**
 * Ends most employments the month before the one reviewed. However the draw falls, it then brings an order whose
 * manager is among the reviewed and one whose manager is not, and logs short enough to walk through.
 */
export const thinOut = async (connection: Connection, lastDay: string): Promise<void> => {
  const organisation = openOrganisation(connection);
  const [units, employees] = await Promise.all([organisation.units(), organisation.employees()]);
  const kept = staying(units, employees);
  await importOrganisation(connection, {
    departments: [],
    units: [],
    people: [],
    employees: employees
      .filter(({ employeeId }) => !kept.has(employeeId))
      .map((employee) => ({ ...employee, to: lastDay })),
    members: {
      planner: [],
      'log-administrator': [],
      'unit-manager': [],
      'department-head': [],
      administrator: [],
    },
  });
};
