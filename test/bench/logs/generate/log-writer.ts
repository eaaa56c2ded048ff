import { byteTable, openByteWriter } from './byte-writer.ts';
import type { Client } from './clients.ts';
import { clock, isoDay } from './month.ts';
import { nameForms, type DraftRow } from './rows.ts';
import type { Town } from './town.ts';
import { actWords, partWords, unitWords } from './words.ts';

/** Writes the log; each call gives back the line's number, from 1. */
export interface LogWriter {
  row(day: number, row: Readonly<DraftRow>): number;
  /** A line as it is told, for what cannot be read. */
  line(text: string): number;
  /** The file's length in bytes. */
  close(): number;
}

/** Lines before the header, as such exports have. */
const preamble = [
  'Treserva – logglista',
  'Beställd av;systemadministratör',
  'Urval datum;2026-09-01 – 2026-09-30',
  '',
];

/** So many lines stand before the first row. */
export const linesBeforeRows = preamble.length + 1;

const header = 'Datum;Tid;Användare;Personnummer;Namn;Enhet;H-Typ;Del av Treserva';
const secondsPerDay = 86_400;

const idSpellings = ({ id }: Client): string[] =>
  id.startsWith('R')
    ? [id, id.toLowerCase(), id.replaceAll('-', ''), id]
    : [id, id.replace('-', ''), id.slice(2), id.slice(2).replace('-', '')];

const nameSpellings = ({ given, surname, name }: Client): string[] => [
  name,
  `${surname}, ${given}`,
  '',
  name.toUpperCase(),
  `"${given} ""Lillan"" ${surname}"`,
];

/** A writer for one Treserva-style log: semicolons, CRLF, UTF-8. */
export const openLogWriter = (
  file: string,
  { units, employees }: Town,
  clients: readonly Client[],
): LogWriter => {
  const days = byteTable(Array.from({ length: 33 }, (_, day) => `${isoDay(day)};`));
  const times = byteTable(Array.from({ length: secondsPerDay }, (_, second) => `${clock(second)};`));
  const accounts = byteTable(
    employees.flatMap(({ account }) => [`${account};`, `${account.toUpperCase()};`]),
  );
  const ids = byteTable(clients.flatMap((client) => idSpellings(client).map((text) => `${text};`)));
  const names = byteTable(clients.flatMap((client) => nameSpellings(client).map((text) => `${text};`)));
  const unitTexts = byteTable(
    [...units, ...units.map((unit) => unit.toUpperCase()), ...unitWords].map((text) => `${text};`),
  );
  const acts = byteTable(actWords.map((text) => `${text};`));
  const parts = byteTable(partWords.map((text) => `${text}\r\n`));
  const forms = Object.keys(nameForms).length;
  const out = openByteWriter(file);
  let lines = 0;
  const line = (text: string): number => {
    out.text(`${text}\r\n`);
    return (lines += 1);
  };
  for (const text of [...preamble, header]) line(text);
  return {
    row: (day, row) => {
      out.put(days, day);
      out.put(times, row.second);
      out.put(accounts, row.employee * 2 + row.accountForm);
      out.put(ids, row.client * 4 + row.idForm);
      out.put(names, row.client * forms + row.nameForm);
      out.put(unitTexts, row.unit);
      out.put(acts, row.act);
      out.put(parts, row.part);
      return (lines += 1);
    },
    line,
    close: () => out.close(),
  };
};
