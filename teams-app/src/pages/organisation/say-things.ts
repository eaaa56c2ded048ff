import type {
  OrganisationConsequence,
  OrganisationKind,
  OrganisationProblem,
  OrganisationState,
  OrganisationThing,
} from '@loggkontroll/core/organisation-import';
import type { TFunction } from 'i18next';

/** Says things of an organisation by their names; of what is new, the tables know them, of the rest, the register. */
export interface SayThings {
  readonly nameIn: <K extends OrganisationKind>(kind: K, thing: OrganisationThing[K]) => string;
  readonly problem: (problem: OrganisationProblem) => string;
  readonly consequence: (consequence: OrganisationConsequence) => string;
}

/** `after`: the organisation as it would be; `before`: as it is. */
export const sayThings = (
  t: TFunction<'organisation'>,
  before: OrganisationState,
  after: OrganisationState,
): SayThings => {
  const people = new Map([...before.people, ...after.people].map(({ personId, name }) => [personId, name]));
  const units = new Map([...before.units, ...after.units].map(({ unitId, name }) => [unitId, name]));
  const departments = new Map(
    [...before.departments, ...after.departments].map(({ departmentId, name }) => [departmentId, name]),
  );
  const person = (id: string): string => people.get(id) ?? id;
  const unit = (id: string): string => units.get(id) ?? id;
  const department = (id: string): string => departments.get(id) ?? id;
  const names: { readonly [K in OrganisationKind]: (thing: OrganisationThing[K]) => string } = {
    departments: ({ name, headId }) => `${name}: ${person(headId)}`,
    units: ({ name, managerId }) => `${name}: ${person(managerId)}`,
    people: ({ name }) => name,
    employees: ({ name, employeeId, unitId }) => `${name} (${employeeId}), ${unit(unitId)}`,
    functions: ({ code, personId, unitId, departmentId }) =>
      [code, person(personId), unitId && unit(unitId), departmentId && department(departmentId)]
        .filter((part) => part !== undefined)
        .join(', '),
    absences: ({ employeeId, from, to = '' }) => `${employeeId}, ${from}–${to}`,
    substitutions: ({ managerId, substituteId, from, to }) =>
      `${person(substituteId)} (${person(managerId)}), ${from}–${to}`,
  };
  return {
    nameIn: (kind, thing) => names[kind](thing),
    problem: (problem) => {
      const text = t(`problem.${problem.code}`, {
        unit: 'unitId' in problem ? unit(problem.unitId) : '',
        department: 'departmentId' in problem ? department(problem.departmentId) : '',
      });
      const kind = t(`kind.${problem.kind}`);
      return 'line' in problem
        ? t('problems.line', { kind, line: problem.line, problem: text })
        : t('problems.whole', { kind, problem: text });
    },
    consequence: (consequence) => {
      switch (consequence.code) {
        case 'unit-new-manager':
          return t('consequence.unit-new-manager', {
            ...{ unit: unit(consequence.unitId), from: person(consequence.from), to: person(consequence.to) },
          });
        case 'unit-new':
          return t('consequence.unit-new', { unit: unit(consequence.unitId) });
        case 'unit-moves':
          return t('consequence.unit-moves', {
            ...{ unit: unit(consequence.unitId), department: department(consequence.departmentId) },
          });
        case 'department-new-head':
          return t('consequence.department-new-head', {
            ...{ to: person(consequence.to), department: department(consequence.departmentId) },
          });
        case 'manager-without-unit':
          return t('consequence.manager-without-unit', { person: person(consequence.personId) });
        case 'employees-move':
        case 'employees-leave':
          return t(`consequence.${consequence.code}`, { count: consequence.count });
        case 'substitute-begins':
        case 'substitute-ends':
          return t(`consequence.${consequence.code}`, {
            ...{ from: person(consequence.managerId), to: person(consequence.substituteId) },
          });
      }
    },
  };
};
