import fc from 'fast-check';
import { noMarks, rowMarks } from '@loggkontroll/core/log';
import type { ContextRows, LogRow } from '@loggkontroll/core/log';
import { ordinaryScreening, screeningFlags, type ScreeningRules } from '@loggkontroll/core/policy';
import { days } from './run.ts';
import type { World } from './world.ts';

/** Few of everything, so that everything meets. */
const account = fc.constantFrom('anna01', 'bo02', 'cia03', 'dan04');
const client = fc.constantFrom('R1', 'R2', 'R3', 'R4', 'R5');
const unit = fc.constantFrom('Enhet 4', 'ENHET 4', 'Enhet 5', '');
const name = fc.constantFrom(
  'Berg, Åsa',
  'Åsa Berg',
  'BERG , Bo',
  'Lind',
  'Carl von Lind',
  'von Lind, Carl',
  '',
);
const day = fc.constantFrom(...days);
const openDay = fc.option(day);
const time = fc.constantFrom(
  '00:00:00',
  '05:59:59',
  '06:00:00',
  '06:29:59',
  '06:30:00',
  '16:30:00',
  '16:30:01',
);
const late = fc.constantFrom('21:59:59', '22:00:00', '23:59:59');
const moment = fc.tuple(day, fc.oneof(time, late)).map(([on, at]) => `${on}T${at}`);

const employment: fc.Arbitrary<ContextRows['employees']> = fc.record({
  employeeId: account,
  personalId: fc.oneof(client, fc.constant('')),
  name,
  unit,
  role: fc.constantFrom('Stödassistent', 'stödassistent', 'Chef', ''),
  from: openDay,
  to: openDay,
});

const shift: fc.Arbitrary<ContextRows['shifts']> = fc
  .record({ employeeId: fc.oneof(account, fc.constant('eva05')), start: moment, end: moment })
  .map((row) => (row.start <= row.end ? row : { ...row, start: row.end, end: row.start }));

const assignment: fc.Arbitrary<ContextRows['assignments']> = fc.record({
  subject: fc.oneof(account, fc.constantFrom('enhet 4', 'enhet 5')),
  clientId: client,
  from: openDay,
  to: openDay,
  kind: fc.constantFrom('direct', 'administrative', 'other-authority'),
});

const clientRow: fc.Arbitrary<ContextRows['clients']> = fc.record({
  clientId: client,
  name,
  status: fc.constantFrom('open', 'closed', 'deceased'),
  closedOn: openDay,
  protection: fc.constantFrom('none', 'none', 'protected', 'local'),
  watched: fc.constantFrom(null, null, 'media', 'relative'),
});

const row: fc.Arbitrary<Omit<LogRow, 'line'>> = fc.record({
  at: moment,
  employeeId: fc.oneof(account, fc.constant('fia06')),
  clientId: fc.oneof(client, fc.constantFrom('', 'R9')),
  clientName: name,
  unit: fc.oneof(unit, fc.constant(null)),
  act: fc.constantFrom('read', 'read', 'changed', 'created', 'printed', 'copied', 'unknown'),
  actText: fc.constantFrom('Läst', 'Öppnat'),
  part: fc.constantFrom('Journal', ''),
  ipAddress: fc.constantFrom(undefined, '10.0.0.1'),
  workstation: fc.constant(undefined),
  marks: fc.oneof(fc.constant(noMarks), fc.subarray([...rowMarks])),
});

/** Somebody opens a client and does several things there: what comes after is mostly the same. */
const burst: fc.Arbitrary<readonly Omit<LogRow, 'line'>[]> = fc
  .tuple(
    row,
    fc.array(
      row.chain((other) =>
        fc
          .subarray(['at', 'clientName', 'unit', 'act', 'marks'] as const)
          .map((keys) => Object.fromEntries(keys.map((key) => [key, other[key]]))),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([first, changes]) => [first, ...changes.map((change) => ({ ...first, ...change }))]);

const rules: fc.Arbitrary<ScreeningRules> = fc.record({
  flags: fc.oneof(
    fc.constant(ordinaryScreening.flags),
    fc
      .tuple(...screeningFlags.map(() => fc.boolean()))
      .map(
        (on) =>
          Object.fromEntries(
            screeningFlags.map((flag, place) => [flag, on[place]]),
          ) as ScreeningRules['flags'],
      ),
  ),
  shiftMarginMinutes: fc.constantFrom(0, 30, 90),
  oddHours: fc.constantFrom(ordinaryScreening.oddHours, {
    from: ordinaryScreening.oddHours.to,
    to: ordinaryScreening.oddHours.from,
  }),
  patternBreak: fc.constantFrom(
    ordinaryScreening.patternBreak,
    { deviations: 3, leastEmployeeDays: 2 },
    { deviations: 0.5, leastEmployeeDays: 3 },
  ),
});

const register = <T>(rowOf: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[] | undefined> =>
  fc.option(fc.array(rowOf, { maxLength }), { nil: undefined, freq: 6 });

/** Small worlds in which every rule has something to find, and borders are met exactly. */
export const worlds: fc.Arbitrary<World> = fc.record({
  registers: fc.record({
    employees: register(employment, 8),
    shifts: register(shift, 6),
    assignments: register(assignment, 8),
    clients: register(clientRow, 6),
  }),
  log: fc
    .array(burst, { maxLength: 16 })
    .map((bursts) => bursts.flat().map((read, index): LogRow => ({ ...read, line: index + 2 }))),
  rules,
  scope: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ accounts: fc.subarray(['anna01', 'BO02', 'eva05']) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        accounts: fc.constant(['anna01', 'bo02', 'cia03']),
        days: fc.subarray(['2026-09-01', '2026-09-30', '1969-12-31']),
      }),
    },
  ),
});
