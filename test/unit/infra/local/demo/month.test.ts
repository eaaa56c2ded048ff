import { isoDateOf, monthOf } from '@loggkontroll/core/calendar';
import {
  contextFiles,
  logColumns,
  logFile,
  makeMonth,
  makeMunicipality,
  smallSize,
} from '@loggkontroll/infra/local/demo';

const september = monthOf(isoDateOf('2026-09-01'));
const town = makeMunicipality('sagolunda');
const month = makeMonth(town, september);
const log = logFile(town, month);
const decoded = new TextDecoder('windows-1252').decode(log.bytes);
const lines = decoded.split('\r\n').map((line) => line.split(';'));
const header = lines.findIndex((line) => line[0] === 'Datum');
const rows = lines.slice(header + 1, -1);
const context = new Map(
  contextFiles(town, month).map(({ name, bytes }) => [
    name,
    new TextDecoder()
      .decode(bytes)
      .trim()
      .split('\r\n')
      .map((line) => line.split(';')),
  ]),
);

test('the same seed gives the same bytes', () => {
  expect(Buffer.compare(logFile(town, makeMonth(town, september)).bytes, log.bytes)).toBe(0);
});

test('the log has a preamble, the columns in order, and tens of thousands of rows in the order of time', () => {
  expect(header).toBeGreaterThan(2);
  expect(lines[header]).toEqual([...logColumns]);
  expect(rows.length).toBeGreaterThan(20_000);
  expect(rows.every((row) => row.length === logColumns.length)).toBe(true);
  const moments = rows.map(([day, time]) => `${day ?? ''}T${time ?? ''}`);
  expect(moments.toSorted()).toEqual(moments);
});

test('the log is Windows-1252: it is not valid UTF-8, and å, ä, ö and dashes survive', () => {
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(log.bytes)).toThrow(/not valid/);
  expect(decoded).toContain('Treserva – logglista');
  expect(decoded).toContain('Läst');
});

test('the month is logged, and nothing before it', () => {
  expect(rows[0]?.[0]).toBe('2026-09-01');
  expect(rows.every(([day]) => day?.startsWith('2026-09') === true || day === '2026-10-01')).toBe(true);
});

test('everybody in the log is in the employees register', () => {
  const accounts = new Set(context.get('employees.csv')?.map(([account]) => account));
  expect(rows.filter(([, , account]) => !accounts.has(account))).toEqual([]);
});

test('registers have their columns, and shifts and visits of the month', () => {
  expect(context.get('employees.csv')?.[0]).toEqual(
    ['\uFEFFaccount', 'personal_id', 'name', 'unit', 'role', 'from', 'to'].map((column) =>
      column.replace('\uFEFF', ''),
    ),
  );
  expect(context.get('shifts.csv')?.[0]).toEqual(['account', 'start', 'end']);
  expect(context.get('shifts.csv')?.[1]?.[1]).toMatch(/^2026-09-\d\dT\d\d:\d\d$/);
  const kinds = new Set(
    context
      .get('assignments.csv')
      ?.slice(1)
      .map((row) => row[4]),
  );
  expect(kinds).toEqual(new Set(['direct', 'administrative']));
  const [clientColumns = [], ...clients] = context.get('clients.csv') ?? [];
  expect(clientColumns).toEqual(['client', 'name', 'status', 'closed_on', 'protected', 'watched']);
  const column = (index: number) => new Set(clients.map((row) => row[index]));
  expect(column(2)).toEqual(new Set(['open', 'closed', 'deceased']));
  expect(column(4)).toEqual(new Set(['none', 'protected', 'local']));
  expect(column(5).size).toBeGreaterThan(3);
  expect(context.get('visits.csv')?.[0]).toEqual(['account', 'client', 'start', 'end']);
  expect(context.get('visits.csv')?.[1]?.[2]).toMatch(/^2026-09-\d\dT\d\d:\d\d$/);
});

describe.each([
  ['demo', month],
  ['small', makeMonth(makeMunicipality('small', smallSize), september)],
])('the planted reads of the %s municipality', (_, { planted, accesses, assignments, shifts }) => {
  test('are few, of every kind but one that small places may lack, by many employees', () => {
    expect(new Set(planted.map(({ reason }) => reason)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(planted.map(({ access }) => access.account)).size).toBeGreaterThan(planted.length / 2);
    expect(planted.length).toBeLessThan(accesses.length / 50);
  });

  test('are in the log', () => {
    expect(planted.every(({ access }) => accesses.includes(access))).toBe(true);
  });

  test('are of clients the employee has nothing to do with', () => {
    for (const { access } of planted) {
      expect(
        assignments.some(({ subject, client }) => subject === access.account && client === access.client),
      ).toBe(false);
    }
  });

  test('lie outside the schedule when the reason says so', () => {
    for (const { access } of planted.filter(({ reason }) => reason === 'day-off' || reason === 'night')) {
      const minute = access.second / 60;
      const working = shifts.some(
        ({ member, day, start, end }) =>
          member.employeeId === access.account && day === access.day && start <= minute && minute <= end,
      );
      expect(working).toBe(false);
    }
  });
});
