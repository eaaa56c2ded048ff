import { addDays, periodEnd, periodStart } from '@loggkontroll/core/calendar';
import type { Access } from './access.ts';
import { formatCsv } from './csv.ts';
import type { MunicipalityMonth } from './month.ts';
import type { Municipality } from './municipality.ts';
import { encodeWindows1252 } from './windows-1252.ts';

/** A file to be written: its name and bytes. */
export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The columns of the record system's log, as LEAN ("Tolkning av loggutdrag") lists what a log shows. */
export const logColumns = [
  'Datum',
  'Tid',
  'Användare',
  'Personnummer',
  'Namn',
  'Enhet',
  'H-Typ',
  'Del av Treserva',
] as const;

/** The month's log as the record system exports it: preamble, semicolons, Windows-1252. */
export const logFile = (municipality: Municipality, { month, accesses }: MunicipalityMonth): DemoFile => {
  const preamble = [
    ['Treserva – logglista'],
    ['Organisation', municipality.name],
    ['Beställd av', 'systemadministratör'],
    ['Urval datum', `${periodStart(month)} – ${periodEnd(month)}`],
    ['Urval tid', '00:00 – 23:59'],
    ['Urval aktör', 'alla'],
    [],
  ];
  const lines = accesses.map(logLine);
  return {
    name: `treserva-logg-${month}.csv`,
    bytes: encodeWindows1252(formatCsv([...preamble, logColumns, ...lines])),
  };
};

/** How long a planned visit is. */
const visitMinutes = 45;

/**
 * The context registers beside the log, UTF-8 with a byte-order mark, local times:
 * `employees.csv` account;personal_id;name;unit;role;from;to ·
 * `shifts.csv` account;start;end ·
 * `visits.csv` account;client;start;end ·
 * `assignments.csv` subject (an account, or a unit's name);client;from;to;kind ·
 * `clients.csv` client;name;status;closed_on;protected;watched.
 */
export const contextFiles = (
  { units, staff }: Municipality,
  { shifts, visits, lasting, clients }: MunicipalityMonth,
): DemoFile[] => {
  const unitName = new Map(units.map((unit) => [unit.unitId, unit.name]));
  const employees = staff.map((member) => [
    member.employeeId,
    member.personalId,
    member.name,
    unitName.get(member.unitId) ?? '',
    member.role,
    member.from,
    member.to ?? '',
  ]);
  const turns = shifts.map(({ member, day, start, end }) => [
    member.employeeId,
    localTime(day, start),
    localTime(day, end),
  ]);
  const meetings = visits.map(({ shift: { member, day }, client, at }) => [
    member.employeeId,
    client.personalId,
    localTime(day, at),
    localTime(day, at + visitMinutes),
  ]);
  const relations = lasting.map(({ subject, client, from, to, kind }) => [
    subject,
    client.personalId,
    from,
    to ?? '',
    kind === 'authority' ? 'administrative' : 'direct',
  ]);
  const known = clients.map(({ personalId, name, status, closed, protection, watched }) => [
    personalId,
    name,
    status,
    closed ?? '',
    protection,
    watched,
  ]);
  return [
    utf8File('employees.csv', ['account', 'personal_id', 'name', 'unit', 'role', 'from', 'to'], employees),
    utf8File('shifts.csv', ['account', 'start', 'end'], turns),
    utf8File('visits.csv', ['account', 'client', 'start', 'end'], meetings),
    utf8File('assignments.csv', ['subject', 'client', 'from', 'to', 'kind'], relations),
    utf8File('clients.csv', ['client', 'name', 'status', 'closed_on', 'protected', 'watched'], known),
  ];
};

const two = (value: number): string => String(value).padStart(2, '0');

function logLine({ day, second, account, client, unit, event, part }: Access): string[] {
  const time = [second / 3600, (second % 3600) / 60, second % 60].map((value) => two(Math.floor(value)));
  return [day, time.join(':'), account, client.personalId, client.name, unit, event, part];
}

function localTime(day: Access['day'], minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const rest = minutes % 1440;
  return `${days === 0 ? day : addDays(day, days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function utf8File(name: string, header: readonly string[], lines: readonly string[][]): DemoFile {
  return { name, bytes: new TextEncoder().encode(`\uFEFF${formatCsv([header, ...lines])}`) };
}
