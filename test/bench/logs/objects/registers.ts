import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { canonicalPersonalIdentityNumber } from '@loggkontroll/core/log';
import { grouped } from './grouped.ts';

type Row = Readonly<Record<string, string>>;

/** One employment, ISO dates, open ends filled in. */
export interface Employment {
  readonly account: string;
  readonly pid: string;
  readonly surname: string;
  readonly unit: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

/** Whose concern a client is, by subject and client. */
export interface Assignment {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** A client as the register has it. */
export interface ClientRow {
  readonly surname: string;
  readonly status: string;
  readonly closedOn: string;
  readonly isProtected: boolean;
  readonly isWatched: boolean;
}

/** The registers in Maps, as one would write it at first. */
export interface Registers {
  readonly employments: ReadonlyMap<string, readonly Employment[]>;
  readonly employmentsByPid: ReadonlyMap<string, readonly Employment[]>;
  readonly shifts: ReadonlyMap<string, readonly { readonly start: string; readonly end: string }[]>;
  readonly assignments: ReadonlyMap<string, readonly Assignment[]>;
  readonly clients: ReadonlyMap<string, ClientRow>;
}

/** A name's surname, in lower case. */
export const surnameOf = (name: string): string =>
  (name.includes(',') ? (name.split(',')[0] ?? '').trim() : (name.split(' ').at(-1) ?? '')).toLowerCase();

/** A moment so many minutes on. */
const shifted = (moment: string, minutes: number): string => {
  const whole = moment.length === 16 ? `${moment}:00` : moment;
  return new Date(Date.parse(`${whole}Z`) + minutes * 60_000).toISOString().slice(0, 19);
};

/** Reads the registers in a folder. */
export const readRegisters = (folder: string, year: number): Registers => {
  const rows = (name: string): readonly Row[] =>
    Papa.parse<Row>(readFileSync(path.join(folder, name), 'utf8'), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
  const employments = rows('employees.csv').map((row): Employment => ({
    account: (row['account'] ?? '').toLowerCase(),
    pid: canonicalPersonalIdentityNumber(row['personal_id'] ?? '', year),
    surname: surnameOf(row['name'] ?? ''),
    unit: (row['unit'] ?? '').toLowerCase(),
    role: row['role'] ?? '',
    from: row['from'] || '0001-01-01',
    to: row['to'] || '9999-12-31',
  }));
  const shifts = rows('shifts.csv').map((row) => ({
    account: (row['account'] ?? '').toLowerCase(),
    start: shifted(row['start'] ?? '', -30),
    end: shifted(row['end'] ?? '', 30),
  }));
  const assignments = rows('assignments.csv').map((row) => ({
    key: `${(row['subject'] ?? '').toLowerCase()} ${canonicalPersonalIdentityNumber(row['client'] ?? '', year)}`,
    from: row['from'] || '0001-01-01',
    to: row['to'] || '9999-12-31',
    kind: row['kind'] ?? '',
  }));
  const clients = rows('clients.csv').map((row): [string, ClientRow] => [
    canonicalPersonalIdentityNumber(row['client'] ?? '', year),
    {
      surname: surnameOf(row['name'] ?? ''),
      status: row['status'] ?? '',
      closedOn: row['closed_on'] ?? '',
      isProtected: ['protected', 'local'].includes(row['protected'] ?? ''),
      isWatched: (row['watched'] ?? '') !== '',
    },
  ]);
  return {
    employments: grouped(employments, ({ account }) => account),
    employmentsByPid: grouped(employments, ({ pid }) => pid),
    shifts: grouped(shifts, ({ account }) => account),
    assignments: grouped(assignments, ({ key }) => key),
    clients: new Map(clients),
  };
};
