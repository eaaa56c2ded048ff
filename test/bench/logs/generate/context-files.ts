import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { World } from './ordinary.ts';
import { isoDay, isoMoment } from './month.ts';
import { dateOrOpen, shiftDays } from './town.ts';

const csv = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.join(';')}\r\n`).join('');

/** Writes the four registers of a town into a folder: `employees.csv`, `shifts.csv`, `assignments.csv`, `clients.csv`. */
export const writeContext = (folder: string, { town, clientele, assignments }: World): void => {
  const write = (name: string, lines: readonly (readonly string[])[]): void =>
    writeFileSync(path.join(folder, name), csv(lines));
  const { units, employees } = town;
  const { clients } = clientele;

  write('employees.csv', [
    ['account', 'personal_id', 'name', 'unit', 'role', 'from', 'to'],
    ...employees.flatMap(({ account, personalId, given, surname, name, employments }, index) =>
      employments.map(({ unit, role, from, to }) => [
        index % 13 === 0 ? account.toUpperCase() : account,
        index % 3 === 0 ? personalId.replace('-', '') : personalId,
        index % 5 === 0 ? `${surname}, ${given}` : name,
        units[unit] ?? '',
        role,
        dateOrOpen(from, ''),
        dateOrOpen(to, ''),
      ]),
    ),
  ]);
  write('shifts.csv', [
    ['account', 'start', 'end'],
    ...employees.flatMap((employee) => {
      const { account, turn } = employee;
      if (turn === undefined) return [];
      return shiftDays(employee).map((day) => [
        account,
        isoMoment(day, turn.start),
        isoMoment(day, turn.end).slice(0, 16),
      ]);
    }),
  ]);
  write('assignments.csv', [
    ['subject', 'client', 'from', 'to', 'kind'],
    ...assignments.all.map(({ subject, client, from, to, kind }, index) => [
      index % 17 === 0 ? subject.toUpperCase() : subject,
      clients[client]?.id ?? '',
      isoDay(from),
      dateOrOpen(to, ''),
      kind,
    ]),
  ]);
  write('clients.csv', [
    ['client', 'name', 'status', 'closed_on', 'protected', 'watched'],
    ...clients
      .filter(({ listed }) => listed)
      .map(({ id, name, status, closedOn, protection, watched }) => [
        id,
        name,
        status,
        dateOrOpen(closedOn, ''),
        protection,
        watched,
      ]),
  ]);
};
