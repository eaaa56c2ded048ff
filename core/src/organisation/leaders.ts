import type { Department, PersonId, Unit } from './organisation.ts';

/** Those who lead a unit: its manager, that manager's manager, and the head of its department. */
export const leadersOf = (
  { managerId, departmentId }: Unit,
  managerOf: (personId: PersonId) => PersonId | undefined,
  departments: readonly Department[],
): readonly PersonId[] => {
  const head = departments.find((department) => department.departmentId === departmentId)?.headId;
  return [managerId, managerOf(managerId), head].filter((personId) => personId !== undefined);
};
