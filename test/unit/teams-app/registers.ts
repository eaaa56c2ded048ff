import type { Registers } from '../../../teams-app/src/data/index.ts';

const person = (personId: string, managerId?: string) => ({
  personId,
  name: `${personId} Andersson`,
  upn: `${personId}@a.example`,
  managerId,
  reachable: true,
});

const managers = ['m1', 'm2', 'm3', 'm4'] as const;

/** Four provider operations (the first of two units) and three authority units, five employees in each unit. */
export const registers: Registers = {
  people: [
    person('planner', 'head'),
    person('head'),
    person('area', 'head'),
    ...managers.map((id) => person(id, 'area')),
    person('a1', 'area'),
    person('a2', 'area'),
    person('a3', 'area'),
  ],
  units: [
    ...['m1', 'm1', 'm2', 'm3', 'm4'].map((managerId, index) => ({
      unitId: `p${index + 1}`,
      name: `Utförare ${index + 1}`,
      branch: 'provider' as const,
      departmentId: 'd1',
      managerId,
    })),
    ...['a1', 'a2', 'a3'].map((managerId, index) => ({
      unitId: `x${index + 1}`,
      name: `Myndighet ${index + 1}`,
      branch: 'authority' as const,
      departmentId: 'd2',
      managerId,
    })),
  ],
  employees: ['p1', 'p2', 'p3', 'p4', 'p5', 'x1', 'x2', 'x3'].flatMap((unitId) =>
    Array.from({ length: 5 }, (_, index) => ({
      employeeId: `${unitId}e${index + 1}`,
      name: `Medarbetare ${unitId} ${index + 1}`,
      personId: undefined,
      unitId,
      role: 'stödassistent',
      from: '2024-01-01',
      to: undefined,
    })),
  ),
};
