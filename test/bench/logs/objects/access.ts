import { canonicalPersonalIdentityNumber } from '@loggkontroll/core/log';
import { explanations, type Explanation, type RowFlag } from '../generate/label.ts';
import { surnameOf, type Employment, type Registers } from './registers.ts';

/** One row of the log with what was found of it. */
export interface ScreenedRow {
  readonly line: number;
  readonly account: string;
  readonly client: string;
  readonly day: string;
  readonly explanation: Explanation;
  readonly flags: readonly RowFlag[];
}

const noUnit = 'ej tillämplig på enhet';
const taken = ['skrivit ut', 'utskrift', 'kopierat'];

const holding = (rows: readonly Employment[], day: string): readonly Employment[] =>
  rows.filter(({ from, to }) => from <= day && day <= to);

/** Reads, explains and flags one row; undefined when it cannot be read. */
export const screenRow = (
  row: Readonly<Record<string, string>>,
  line: number,
  registers: Registers,
): ScreenedRow | undefined => {
  const day = row['Datum'] ?? '';
  const time = row['Tid'] ?? '';
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) return undefined;
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined;
  const account = (row['Användare'] ?? '').toLowerCase();
  const client = canonicalPersonalIdentityNumber(row['Personnummer'] ?? '', Number(day.slice(0, 4)));
  const name = row['Namn'] ?? '';
  const act = (row['H-Typ'] ?? '').toLowerCase();
  if (account === '' || (client === '' && name === '') || act === '') return undefined;
  const employments = registers.employments.get(account) ?? [];
  const today = holding(employments, day);
  const flags = [
    ...timeFlags(registers, account, `${day}T${time}`),
    ...personFlags(registers, employments, client, day, name),
    ...clientFlags(registers, client, day),
  ];
  const unit = (row['Enhet'] ?? '').toLowerCase();
  const known = unit !== '' && unit !== noUnit && today.length > 0;
  if (known && today.every((employment) => employment.unit !== unit)) flags.push('other-unit');
  if (taken.some((word) => act.startsWith(word))) flags.push('print-or-copy');
  return { line, account, client, day, explanation: explain(registers, account, today, client, day), flags };
};

const explain = (
  { assignments }: Registers,
  account: string,
  today: readonly Employment[],
  client: string,
  day: string,
): Explanation => {
  const subjects = [account, ...today.map(({ unit }) => unit)];
  const kinds = subjects
    .flatMap((subject) => assignments.get(`${subject} ${client}`) ?? [])
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ kind }) => kind);
  return explanations.find((explanation) => kinds.includes(explanation)) ?? 'none';
};

const timeFlags = ({ shifts }: Registers, account: string, at: string): RowFlag[] => {
  const own = shifts.get(account);
  if (own) return own.some(({ start, end }) => start <= at && at <= end) ? [] : ['outside-shift'];
  const hour = Number(at.slice(11, 13));
  return hour >= 22 || hour < 6 ? ['odd-hour'] : [];
};

const personFlags = (
  { employmentsByPid, clients }: Registers,
  employments: readonly Employment[],
  client: string,
  day: string,
  name: string,
): RowFlag[] => {
  if (employments.some(({ pid }) => pid === client)) return ['own-record'];
  const flags: RowFlag[] = [];
  const asEmployee = employmentsByPid.get(client) ?? [];
  if (holding(asEmployee, day).length > 0) flags.push('colleague');
  else if (asEmployee.some(({ to }) => to < day)) flags.push('former-colleague');
  const surname = name === '' ? clients.get(client)?.surname : surnameOf(name);
  if (surname !== undefined && employments[0]?.surname === surname) flags.push('possible-relative');
  return flags;
};

const clientFlags = ({ clients }: Registers, client: string, day: string): RowFlag[] => {
  const known = clients.get(client);
  if (!known) return [];
  const flags: RowFlag[] = [];
  if (known.isProtected) flags.push('protected-identity');
  if (known.isWatched) flags.push('watched-client');
  if (known.status === 'closed' && day > known.closedOn) flags.push('closed-case');
  if (known.status === 'deceased' && day > known.closedOn) flags.push('deceased-client');
  return flags;
};
