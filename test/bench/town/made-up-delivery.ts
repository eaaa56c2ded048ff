import type { Delivery } from '@loggkontroll/core/log';
import type { Order } from '@loggkontroll/core/workflow';

const clientsPerDay = 3;
const dayBegins = 7 * 3600;
const dayLasts = 9 * 3600;

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

const clock = (second: number): string =>
  `${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`;

/** A delivery with so many accesses, spread evenly over the order's employees and days, each client with an assignment. */
export const madeUpDelivery = (
  { orderId, number, month, days = [], employees }: Order,
  rows: number,
): Delivery => {
  const drawn = days.toSorted();
  const clients = Array.from({ length: employees.length * clientsPerDay }, (_, index) => ({
    clientId: `TF${index + 1}`,
    name: `Klient ${index + 1}`,
  }));
  const clientOf = (employee: number, place: number): number => employee * clientsPerDay + place;
  const perDay = Math.ceil(rows / (employees.length * drawn.length));
  const accesses = employees.flatMap((_, employee) =>
    drawn.flatMap((day) =>
      Array.from({ length: perDay }, (_row, index) => ({
        employee,
        client: clientOf(employee, Math.floor((index * clientsPerDay) / perDay)),
        at: `${day}T${clock(dayBegins + (index * dayLasts) / perDay)}`,
        source: 0,
        line: index + 1,
        unit: 'Gruppbostad Exempel',
        act: 'read' as const,
        actText: 'Läst',
        part: 'Journalanteckning',
      })),
    ),
  );
  return {
    format: 'loggkontroll-delivery',
    version: 1,
    order: { orderId, number, month, days: drawn },
    employees: employees.map(({ employeeId, name }) => ({ employeeId, name })),
    clients,
    accesses: accesses.slice(0, rows).map((access, index) => ({ n: index + 1, ...access })),
    duties: employees.flatMap((_, employee) =>
      drawn.map((day) => ({
        employee,
        day,
        unit: 'Gruppbostad Exempel',
        role: 'stödassistent',
        shifts: [{ start: `${day}T07:00:00`, end: `${day}T16:00:00` }],
        visits: [],
        assignments: Array.from({ length: clientsPerDay }, (_client, place) => ({
          client: clientOf(employee, place),
          kind: 'direct' as const,
          through: 'employee' as const,
          from: '2025-01-01',
          to: null,
        })),
      })),
    ),
    sources: [
      {
        ...{ profile: 'treserva', sha256: '0'.repeat(64), bytes: rows * 90, encoding: 'windows-1252' },
        ...{ rows, rejected: 0, lines: [] },
      },
    ],
    registers: [],
    gaps: [],
  };
};
