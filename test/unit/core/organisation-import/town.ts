import type { OrganisationState, PlanningDesk } from '@loggkontroll/core/organisation-import';

export const personId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const [head, anna, bo, cia, planner] = [1, 2, 3, 4, 5].map(personId) as [
  string,
  string,
  string,
  string,
  string,
];

const person = (id: string, name: string, managerId: string | undefined) => ({
  ...{ personId: id, name, upn: `${name.toLowerCase()}@kommun.example`, managerId, reachable: true },
});

const employee = (employeeId: string, unitId: string) => ({
  ...{ employeeId, name: `Namn ${employeeId}`, personId: undefined, unitId, role: 'stödassistent' },
  ...{ from: '2024-01-01', to: undefined },
});

export const today = '2026-10-01';

/** Two units with a manager each, in one department. */
export const town: OrganisationState = {
  departments: [{ departmentId: 'boende', name: 'Boende', headId: head }],
  units: [
    { unitId: 'u1', name: 'Björken', branch: 'provider', departmentId: 'boende', managerId: anna },
    { unitId: 'u2', name: 'Eken', branch: 'authority', departmentId: 'boende', managerId: bo },
  ],
  people: [
    person(head, 'Hilda', undefined),
    person(anna, 'Anna', head),
    person(bo, 'Bo', head),
    person(cia, 'Cia', anna),
    person(planner, 'Pia', head),
  ],
  employees: [
    ...['a01', 'a02', 'a03'].map((id) => employee(id, 'u1')),
    ...['b01', 'b02'].map((id) => employee(id, 'u2')),
  ],
  functions: [
    {
      ...{ code: 'hr', personId: cia, departmentId: 'boende', unitId: undefined },
      ...{ from: '2025-01-01', to: undefined },
    },
  ],
  absences: [{ employeeId: 'a02', from: '2026-08-01', to: '2026-12-31' }],
  substitutions: [{ managerId: anna, substituteId: cia, from: '2026-10-05', to: '2026-10-16' }],
};

/** The usual desk: nothing is seen of what is open. */
export const desk: PlanningDesk = {
  planners: [planner],
  plannersOrder: true,
  openIn: () => undefined,
  today,
};
