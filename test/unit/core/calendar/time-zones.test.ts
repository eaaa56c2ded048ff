import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const repository = join(__dirname, '../../../..');

const script = `
  import { daysOf, isHoliday, isoDateOf, clockTimeOf, instantOf, isWorkingDay, localOf, nextNonQuiet,
    periodNamed, instantFromMs } from '@loggkontroll/core/calendar';
  const year = daysOf(periodNamed('2026'));
  const clocks = year.flatMap((day) => ['00:00', '02:30', '12:00'].map((time) => instantOf(day, clockTimeOf(time))));
  console.log(JSON.stringify([year.filter(isHoliday), year.filter((day) => isWorkingDay(day)), clocks,
    clocks.map(localOf), clocks.map((at) => nextNonQuiet(at))]));
`;

const calendarIn = (zone: string): string =>
  execFileSync(
    process.execPath,
    ['--conditions=source', '--input-type=module-typescript', '--eval', script],
    {
      cwd: join(repository, 'test'),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    },
  );

test('the calendar is the same wherever the machine stands', () => {
  const atHome = calendarIn('Europe/Stockholm');
  expect(atHome).toContain('"2026-03-29T01:30:00Z"');
  for (const zone of ['UTC', 'America/Santiago', 'Africa/Cairo', 'Pacific/Auckland']) {
    expect(calendarIn(zone)).toBe(atHome);
  }
});
