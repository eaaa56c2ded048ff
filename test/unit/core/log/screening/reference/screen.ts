import type { LogRow } from '@loggkontroll/core/log';
import { dayOf, explain } from './explain.ts';
import { flagsOfAccess } from './flags-of-access.ts';
import { clientKey, flagsOfEmployees, inScope } from './flags-of-employees.ts';
import type { World } from './world.ts';

const names = {
  direct: 'direct',
  administrative: 'administrative',
  'other-authority': 'otherAuthority',
  none: 'none',
} as const;

const count = (values: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** One access as the specification sees it. */
export const seen = (world: World, row: LogRow) => ({
  row,
  explanation: explain(world.registers, row),
  flags: flagsOfAccess(world.registers, world.rules, row),
});

/** A whole screening with nested loops over rows: slow, and plain to see to be right. */
export const screenByReference = (world: World) => {
  const accesses = world.log
    .filter((row) => inScope(world, row.employeeId, dayOf(row)))
    .map((row) => seen(world, row));
  const employees = flagsOfEmployees(world);
  const pairs = new Set(
    accesses
      .filter(({ row }) => clientKey(row) !== '')
      .map(({ row, explanation }) => `${names[explanation ?? 'none']}\n${row.employeeId}\n${clientKey(row)}`),
  );
  const days = world.log.map(dayOf).toSorted();
  return {
    rows: world.log.length,
    accesses: accesses.length,
    period: days.length === 0 ? null : { from: days[0], to: days.at(-1) },
    explained: {
      accesses: count(accesses.map(({ explanation }) => names[explanation ?? 'none'])),
      pairs: count([...pairs].map((pair) => pair.split('\n')[0] ?? '')),
    },
    flags: count([...accesses.flatMap(({ flags }) => flags), ...employees.map(({ flag }) => flag)]),
    findings: accesses.filter(({ explanation, flags }) => explanation === null || flags.length > 0),
    employees,
  };
};
