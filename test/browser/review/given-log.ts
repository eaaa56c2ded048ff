import type { RegisterName } from '@loggkontroll/core/log';
import { fictionalPersonalIdentityNumber } from '@loggkontroll/infra/local/demo';
import type { GivenOrder } from './given-order.ts';

/** A client who is in the log. */
export const client = (index: number) => ({
  number: fictionalPersonalIdentityNumber('client', index),
  name: `Kund Nummer${index}`,
});

/** The log's columns. */
export const logHeader = 'Datum;Tid;Användare;Personnummer;Namn;Enhet;H-Typ;Del av Treserva';

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of the `index`th of so many rows, spread over the working day. */
const timeOf = (index: number, rows: number): string => {
  const second = 8 * 3600 + Math.floor((index * 8 * 3600) / rows);
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
};

/** A log as it is exported: the drawn employees' rows on the drawn days, spread over `clients`, and others' rows. */
export const logText = (
  { order, days }: GivenOrder,
  { rows, clients }: { readonly rows: number; readonly clients: number },
): string => {
  const perDay = Math.ceil(rows / (order.employees.length * days.length));
  const lines = order.employees.flatMap(({ employeeId }) =>
    days.flatMap((day) =>
      Array.from({ length: perDay }, (_, index) => {
        const { number, name } = client(Math.floor((index * clients) / perDay));
        return `${day};${timeOf(index, perDay)};${employeeId};${number};${name};${order.clusterName};Läst;Journal`;
      }),
    ),
  );
  const other = `${order.month}-15;12:00:00;nagon99;${client(99).number};${client(99).name};Annan enhet;Läst;Journal`;
  return ['Beställd av;systemadministratör', logHeader, ...lines, other, ''].join('\r\n');
};

/** Shifts and planned visits for the first client on each drawn day. */
export const registerTexts = ({ order, days }: GivenOrder) => {
  const each = order.employees.flatMap(({ employeeId }) => days.map((day) => [employeeId, day] as const));
  return {
    'shifts.csv': [
      'account;start;end',
      ...each.map(([account, day]) => `${account};${day}T07:30;${day}T16:30`),
    ].join('\n'),
    'visits.csv': [
      'account;client;start;end',
      ...each.map(([account, day]) => `${account};${client(0).number};${day}T08:00;${day}T09:00`),
    ].join('\n'),
  };
};

/** The files of a delivery, by what they say. */
export interface LogMaterial {
  readonly log: string;
  readonly registers: Readonly<Partial<Record<RegisterName, string>>>;
}

/** A log of some size beside shifts and visits: nothing in it can be explained, and nothing is odd. */
export const plainMaterial =
  (size: { readonly rows: number; readonly clients: number }) =>
  (given: GivenOrder): LogMaterial => {
    const registers = registerTexts(given);
    return {
      log: logText(given, size),
      registers: { shifts: registers['shifts.csv'], visits: registers['visits.csv'] },
    };
  };
