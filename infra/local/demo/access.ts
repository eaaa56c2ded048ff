import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Client } from './clients.ts';
import type { StaffMember } from './municipality.ts';

/** What was done, in the words of the log's event-type column. */
export type EventType = 'Läst' | 'Ändrat' | 'Skapat' | 'Kopierat' | 'Skrivit ut';

/** One line of the record system's log. */
export interface Access {
  readonly day: IsoDate;
  /** Seconds from midnight of `day`. */
  readonly second: number;
  readonly account: string;
  readonly client: Client;
  /** A unit's name, or {@link noUnit}. */
  readonly unit: string;
  readonly event: EventType;
  /** The part of the record system. */
  readonly part: string;
}

/** What the log says where an event belongs to no unit, as a search does. */
export const noUnit = 'Ej tillämplig på enhet';

/** Which unit's record it was: the provider's own, or the authority's case. */
export const recordUnit = (member: StaffMember, client: Client): string =>
  member.unitId === client.authority.unitId ? client.authority.name : client.unit.name;

/** In the order an export has: by day, time and account. */
export const byTime = (a: Access, b: Access): number =>
  compare(a.day, b.day) || a.second - b.second || compare(a.account, b.account);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
