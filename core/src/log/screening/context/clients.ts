import { protections, watchReasons, type ClientRow } from '../../registers/client-shape.ts';
import { surnameOf } from '../surname.ts';
import { createColumns } from './columns.ts';
import { always, never, type ClientFacts } from './context.ts';
import { firstDay } from './open-days.ts';
import { clientPerson, type TakePerson } from './surnames.ts';
import type { ContextWords } from './words.ts';

/** `clients.csv` in the making. Of a client in several rows holds what any of them says, the earliest day, the first word. */
export const createClients = (words: ContextWords) => {
  const rows = createColumns('client', 'protection', 'watched', 'closedOn', 'deceasedOn', 'surname');
  return {
    add: ({ clientId, name, status, closedOn, protection, watched }: ClientRow): void =>
      rows.push({
        client: words.clients.code(clientId),
        protection: protections.indexOf(protection),
        watched: watched === null ? 0 : watchReasons.indexOf(watched) + 1,
        closedOn: status === 'closed' ? firstDay(closedOn) : never,
        deceasedOn: status === 'deceased' ? firstDay(closedOn) : never,
        surname: words.surnames.code(surnameOf(name)),
      }),
    length: rows.length,
    cutTo: rows.cutTo,
    build: (): ClientFacts => {
      const { client, protection, watched, closedOn, deceasedOn, surname } = rows.column;
      const clients = words.clients.size();
      const first = <A extends Uint8Array | Uint32Array>(column: readonly number[], into: A): A => {
        for (const [row, code] of client.entries()) {
          if (into[code] === 0) into[code] = column[row] ?? 0;
        }
        return into;
      };
      const earliest = (column: readonly number[]): Int32Array => {
        const days = new Int32Array(clients).fill(never);
        for (const [row, code] of client.entries()) {
          days[code] = Math.min(days[code] ?? never, column[row] ?? always);
        }
        return days;
      };
      return {
        protection: first(protection, new Uint8Array(clients)),
        watched: first(watched, new Uint8Array(clients)),
        closedOn: earliest(closedOn),
        deceasedOn: earliest(deceasedOn),
        surname: first(surname, new Uint32Array(clients)),
      };
    },
    people: (take: TakePerson): void => {
      for (const [row, surname] of rows.column.surname.entries()) {
        if (surname > 0) take(clientPerson(rows.column.client[row] ?? 0), surname);
      }
    },
  };
};
