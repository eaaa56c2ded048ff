import type { Employee } from '@loggkontroll/core/organisation';
import type { Subject } from '@loggkontroll/core/subject';
import { partsOf, targetedParts } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedPart } from '@loggkontroll/core/workflow';

/** What the employee register says of those under review. */
export interface Standing {
  /** The places in the record that one of them fills. */
  readonly parts: readonly TargetedPart[];
  /** Accounts that the register does not have. */
  readonly unknown: readonly string[];
}

/** Nobody attests, gives, takes out, receives or reviews a log that includes themselves (S3). */
export const standingOf = (
  subject: Subject,
  targeted: Targeted,
  employees: readonly Employee[],
): Standing => {
  if (subject.about !== 'employee') return { parts: [], unknown: [] };
  const known = new Map(employees.map((employee) => [employee.employeeId, employee]));
  const parts = subject.people.flatMap(({ account }) => {
    const personId = known.get(account)?.personId;
    return personId === undefined ? [] : partsOf(personId, targeted);
  });
  return {
    parts: targetedParts.filter((part) => parts.includes(part)),
    unknown: subject.people.map(({ account }) => account).filter((account) => !known.has(account)),
  };
};
