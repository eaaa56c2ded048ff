import type { Flag, LogRow } from '@loggkontroll/core/log';
import type { ScreeningRules } from '@loggkontroll/core/policy';
import { dayOf, holds, plain } from './explain.ts';
import type { Registers } from './world.ts';

export const surnameOf = (name: string): string => {
  const written = name.includes(',') ? (name.split(',')[0] ?? '') : (name.trim().split(/\s+/).at(-1) ?? '');
  return written.trim().toLowerCase();
};

const minutesApart = (from: string, to: string): number =>
  (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;

const isOdd = (time: string, { from, to }: ScreeningRules['oddHours']): boolean =>
  from < to ? time >= from && time < to : time >= from || time < to;

/** The name by which a client is compared: the row's, or the first that the register has. */
export const nameOfClient = ({ clients = [] }: Registers, row: LogRow): string =>
  row.clientName !== '' || row.clientId === ''
    ? row.clientName
    : (clients.find(({ clientId, name }) => clientId === row.clientId && surnameOf(name) !== '')?.name ?? '');

/** Every flag of an access, rule by rule, as the specification has them. */
export const flagsOfAccess = (registers: Registers, rules: ScreeningRules, row: LogRow): Flag[] => {
  const { employees = [], shifts = [], clients = [] } = registers;
  const day = dayOf(row);
  const mine = employees.filter(({ employeeId }) => employeeId === row.employeeId);
  const today = mine.filter((employment) => holds(employment, day));
  const myShifts = shifts.filter(({ employeeId }) => employeeId === row.employeeId);
  const known = row.clientId !== '';
  const facts = clients.filter(({ clientId }) => known && clientId === row.clientId);
  const theirs = employees.filter(({ personalId }) => known && personalId === row.clientId);
  const own = known && mine.some(({ personalId }) => personalId === row.clientId);
  const employed = theirs.some((employment) => holds(employment, day));
  const surname = surnameOf(nameOfClient(registers, row));
  const units = today.map(({ unit }) => plain(unit)).filter((unit) => unit !== '');
  const ended = (status: string): boolean =>
    facts.some((client) => client.status === status && (client.closedOn === null || day > client.closedOn));

  const raised: Readonly<Record<Flag, boolean>> = {
    'outside-shift':
      myShifts.length > 0 &&
      !myShifts.some(
        ({ start, end }) =>
          minutesApart(row.at, start) <= rules.shiftMarginMinutes &&
          minutesApart(end, row.at) <= rules.shiftMarginMinutes,
      ),
    'odd-hour': myShifts.length === 0 && isOdd(row.at.slice(11, 16), rules.oddHours),
    'own-record': own,
    colleague: !own && employed,
    'former-colleague': !own && !employed && theirs.some(({ to }) => to !== null && to < day),
    'possible-relative': !own && surname !== '' && mine.some(({ name }) => surnameOf(name) === surname),
    'protected-identity': facts.some(({ protection }) => protection !== 'none'),
    'watched-client': facts.some(({ watched }) => watched !== null),
    'closed-case': ended('closed') || row.marks.includes('closed-case'),
    'deceased-client': ended('deceased') || row.marks.includes('deceased-client'),
    'other-unit':
      row.unit !== null && row.unit !== '' && units.length > 0 && !units.includes(plain(row.unit)),
    'print-or-copy': row.act === 'printed' || row.act === 'copied',
    'break-glass': row.marks.includes('break-glass'),
    'self-granted-role': row.marks.includes('self-granted-role'),
    'pattern-break': false,
    'no-use': false,
  };
  return (Object.keys(raised) as Flag[]).filter((flag) => raised[flag] && rules.flags[flag]);
};
