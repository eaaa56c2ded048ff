import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import { client, logHeader } from './given-log.ts';
import type { LogMaterial } from './given-log.ts';
import type { GivenOrder } from './given-order.ts';

/** The unit whose clients the drawn employees work with. */
const elsewhere = 'Annan enhet';

/** Who is who among the clients, and how each stands out. */
export const cast = {
  known: client(1),
  planned: client(2),
  stranger: client(3),
  protected: client(4),
  closed: client(5),
  relative: { ...client(6), surname: '' },
  administered: client(7),
} as const;

/**
 * A log with something to look at, and registers that explain the rest: on the first day the first employee prints a
 * known client's plan, and reads a protected stranger and a closed case; at night a stranger. The second employee reads
 * somebody of the same surname, assigned; on the last day the first does something administrative.
 */
export const findingsMaterial = ({ order, days }: GivenOrder): LogMaterial => {
  const [first, second] = order.employees;
  const [one = '', two = '', three = ''] = days.toSorted();
  if (!first || !second) throw new Error('The order has too few employees.');
  const surname = second.name.split(' ').at(-1) ?? '';
  const names = new Map<string, string>([[cast.relative.number, `Vera ${surname}`]]);
  const unit = order.clusterName;
  const row = (
    account: string,
    at: string,
    { number, name }: { readonly number: string; readonly name: string },
    act = 'Läst',
    where = unit,
  ): string =>
    `${at.replace(' ', ';')};${account};${number};${names.get(number) ?? name};${where};${act};Journal`;
  const visit = (account: string, day: string): readonly string[] => [
    row(account, `${day} 08:02:11`, cast.known),
    row(account, `${day} 08:04:50`, cast.known),
    row(account, `${day} 08:41:07`, cast.known, 'Skapat'),
    row(account, `${day} 10:15:33`, cast.planned),
  ];
  const each = order.employees.flatMap(({ employeeId }) => days.map((day) => [employeeId, day] as const));
  const lines = [
    ...each.flatMap(([account, day]) => visit(account, day)),
    row(first.employeeId, `${one} 08:44:10`, cast.known, 'Skrivit ut'),
    row(first.employeeId, `${one} 11:20:05`, cast.protected, 'Läst', elsewhere),
    row(first.employeeId, `${one} 11:21:40`, cast.protected, 'Läst', elsewhere),
    row(first.employeeId, `${one} 11:25:18`, cast.closed, 'Läst', elsewhere),
    row(first.employeeId, `${two} 01:12:00`, cast.stranger, 'Läst', elsewhere),
    row(first.employeeId, `${two} 01:13:30`, cast.stranger, 'Läst', elsewhere),
    row(first.employeeId, `${three} 15:05:00`, cast.administered, 'Ändrat'),
    row(second.employeeId, `${one} 13:40:00`, cast.relative),
  ];
  const csv = (header: string, rows: readonly (readonly string[])[]): string =>
    [header, ...rows.map((fields) => fields.join(';'))].join('\n');
  const since = '2026-02-01';
  return {
    log: ['Beställd av;systemadministratör', logHeader, ...lines, ''].join('\r\n'),
    registers: {
      employees: csv(
        'account;personal_id;name;unit;role;from;to',
        order.employees.map(({ employeeId, name }, index) => [
          employeeId,
          fictionalPersonalIdentityNumber('staff', 900 + index),
          ...[name, unit, 'stödassistent', since, ''],
        ]),
      ),
      shifts: csv(
        'account;start;end',
        each.map(([account, day]) => [account, `${day}T07:30`, `${day}T16:30`]),
      ),
      visits: csv(
        'account;client;start;end',
        each.map(([account, day]) => [account, cast.planned.number, `${day}T10:00`, `${day}T11:00`]),
      ),
      assignments: csv('subject;client;from;to;kind', [
        ...[cast.known, cast.planned].map(({ number }) => [unit, number, since, '', 'direct']),
        [second.employeeId, cast.relative.number, since, '', 'direct'],
        [first.employeeId, cast.administered.number, since, '', 'administrative'],
      ]),
      clients: csv('client;name;status;closed_on;protected;watched', [
        [cast.protected.number, cast.protected.name, 'open', '', 'protected', ''],
        [cast.closed.number, cast.closed.name, 'closed', '2026-05-31', 'none', ''],
        [cast.relative.number, `Vera ${surname}`, 'open', '', 'none', ''],
      ]),
    },
  };
};
