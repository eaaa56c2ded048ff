import type { LogRow } from '@loggkontroll/core/log';
import type { Registers } from './world.ts';

export const plain = (text: string): string => text.trim().toLowerCase();

export const holds = (
  { from, to }: { readonly from: string | null; readonly to: string | null },
  day: string,
): boolean => (from === null || from <= day) && (to === null || day <= to);

export const dayOf = (row: LogRow): string => row.at.slice(0, 10);

/** Units that an account belongs to on a day. */
const unitsOf = ({ employees = [] }: Registers, account: string, day: string): string[] =>
  employees
    .filter((employment) => employment.employeeId === account && holds(employment, day))
    .map(({ unit }) => plain(unit))
    .filter((unit) => unit !== '');

/** The first kind of assignment that explains an access; null if none does. */
export const explain = (registers: Registers, row: LogRow) => {
  const units = unitsOf(registers, row.employeeId, dayOf(row));
  for (const kind of ['direct', 'administrative', 'other-authority'] as const) {
    for (const assignment of registers.assignments ?? []) {
      if (row.clientId === '' || assignment.clientId !== row.clientId || assignment.kind !== kind) continue;
      if (!holds(assignment, dayOf(row))) continue;
      const subject = plain(assignment.subject);
      if (subject === row.employeeId || units.includes(subject)) return kind;
    }
  }
  return null;
};
