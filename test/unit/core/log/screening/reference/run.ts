import { createContextBuilder, createScreening } from '@loggkontroll/core/log';
import type {
  ContextRegister,
  LogRow,
  Screening,
  ScreeningContext,
  ScreeningResult,
} from '@loggkontroll/core/log';
import type { World } from './world.ts';

const registerNames: readonly ContextRegister[] = ['employees', 'shifts', 'assignments', 'clients'];

/** The context of a world's registers, each given row by row. */
export const contextOf = ({ registers }: Pick<World, 'registers'>): ScreeningContext => {
  const builder = createContextBuilder(2026);
  for (const name of registerNames) {
    const rows = registers[name];
    if (!rows) continue;
    const header = builder.open(name);
    header.push(new TextEncoder().encode(headers[name]));
    header.end();
    for (const row of rows) builder.add(name, row);
  }
  return builder.build();
};

const headers: Readonly<Record<ContextRegister, string>> = {
  employees: 'account;unit\n',
  shifts: 'account;start;end\n',
  assignments: 'subject;client;from;to;kind\n',
  clients: 'client\n',
};

/** A screening of a world that has taken nothing yet. */
export const screeningOf = (world: World, keepAtMost?: number): Screening =>
  createScreening({
    context: contextOf(world),
    rules: world.rules,
    scope: world.scope,
    ...(keepAtMost === undefined ? {} : { keepAtMost }),
  });

/** The result of a world's log, in the order given. */
export const screen = (world: World, log: readonly LogRow[] = world.log): ScreeningResult => {
  const screening = screeningOf(world);
  for (const row of log) screening.row(row);
  return screening.finish();
};

/** All days that worlds have rows on. */
export const days = [
  '1969-12-31',
  '2026-02-28',
  '2026-08-31',
  '2026-09-01',
  '2026-09-02',
  '2026-09-30',
] as const;

/** A result as plain data, evidence and all. */
export const told = ({ presence, findings, keptAccesses, ...rest }: ScreeningResult) => ({
  ...rest,
  findings: [...findings],
  keptAccesses: [...keptAccesses],
  months: presence.months(),
  days: days.filter((day) => presence.hasDay(day)),
});
