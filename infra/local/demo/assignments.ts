import { addDays } from '@loggkontroll/core/calendar';
import type { Client } from './clients.ts';
import type { StaffMember } from './municipality.ts';
import { randomFrom } from './random.ts';
import type { Shift } from './schedule.ts';

/**
 * Why an employee meets a client's record: support in the unit, contact person, the case, what colleagues in the
 * authority do around it, or a visit that day.
 */
export type AssignmentKind = 'unit' | 'contact' | 'case' | 'authority' | 'visit';

/** `subject` is an account, or a unit's name for what all its staff may do; `to` is undefined while it lasts. */
export interface Assignment {
  readonly subject: string;
  readonly client: Client;
  readonly from: string;
  readonly to: string | undefined;
  readonly kind: AssignmentKind;
}

/** A planned visit or meeting of one shift. */
export interface Visit {
  readonly shift: Shift;
  readonly client: Client;
  /** Minutes from midnight of the shift's day. */
  readonly at: number;
}

const decidedOn = '2025-01-15';
const minutesPerDay = 1440;

/** The lasting assignments: each client's unit, contact person, caseworker and authority. */
export const lastingAssignments = (clients: readonly Client[]): Assignment[] =>
  clients.flatMap((client) => {
    const { closed: to } = client;
    return [
      { subject: client.unit.name, client, from: decidedOn, to, kind: 'unit' as const },
      { subject: client.contact.employeeId, client, from: decidedOn, to, kind: 'contact' as const },
      { subject: client.caseworker.employeeId, client, from: decidedOn, to, kind: 'case' as const },
      { subject: client.authority.name, client, from: decidedOn, to, kind: 'authority' as const },
    ];
  });

/** Whom each shift is planned to meet: the unit's clients for providers, own cases for authorities. */
export const planVisits = (seed: string, shifts: readonly Shift[], clients: readonly Client[]): Visit[] => {
  const random = randomFrom(`${seed}/visits`);
  const open = clients.filter((client) => client.closed === undefined);
  const ofUnit = Map.groupBy(open, (client) => client.unit.unitId);
  const ofCaseworker = Map.groupBy(open, (client) => client.caseworker.employeeId);
  const whom = (member: StaffMember) =>
    ofCaseworker.get(member.employeeId) ?? ofUnit.get(member.unitId) ?? [];
  return shifts.flatMap((shift) => {
    if (shift.member.role === 'enhetschef' && random.chance(0.6)) return [];
    const met = random.sample(whom(shift.member), random.between(1, 4));
    const span = shift.end - shift.start - 60;
    return met.map((client, index) => ({
      shift,
      client,
      at: shift.start + 30 + Math.floor((span * index) / met.length) + random.below(25),
    }));
  });
};

/** A visit as an assignment of the shift's day, or two days where the shift passes midnight. */
export const visitAssignment = ({ shift, client }: Visit): Assignment => ({
  subject: shift.member.employeeId,
  client,
  from: shift.day,
  to: shift.end > minutesPerDay ? addDays(shift.day, 1) : shift.day,
  kind: 'visit',
});
