import type { Employee, Person, PersonId } from '../../organisation/index.ts';

/** Who is to review a log: `undefined` in `reviewer` where it is the assessor, as the routine has it. */
export type StandIn =
  { readonly found: true; readonly reviewer: PersonId | undefined } | { readonly found: false };

/**
 * Nobody reviews a log that they stand in (S3): then the nearest manager above the assessor who does not, by the employee
 * register. Not found where everybody above does.
 */
export const standInOf = (
  assessor: PersonId,
  accounts: readonly string[],
  { employees, people }: { readonly employees: readonly Employee[]; readonly people: readonly Person[] },
): StandIn => {
  const inLog = new Set(
    employees.flatMap(({ employeeId, personId }) =>
      personId !== undefined && accounts.includes(employeeId) ? [personId] : [],
    ),
  );
  const managers = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  const asked = new Set<PersonId>();
  let reviewer: PersonId | undefined = assessor;
  while (reviewer !== undefined && !asked.has(reviewer)) {
    if (!inLog.has(reviewer)) return { found: true, reviewer: reviewer === assessor ? undefined : reviewer };
    asked.add(reviewer);
    reviewer = managers.get(reviewer);
  }
  return { found: false };
};
