import type { LogRow } from '@loggkontroll/core/log';
import { dayOf, holds, plain } from './explain.ts';
import type { World } from './world.ts';

export interface FoundOfEmployee {
  readonly account: string;
  readonly day: string | null;
  readonly flag: 'pattern-break' | 'no-use';
}

/** Who a row is about: the number, else the name; empty when it is about nobody. */
export const clientKey = ({ clientId, clientName }: LogRow): string =>
  clientId !== '' ? `number ${clientId}` : clientName !== '' ? `name ${clientName}` : '';

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
};

export const inScope = ({ scope }: World, account: string, day: string | null): boolean =>
  (scope.accounts?.map(plain).includes(account) ?? true) &&
  (day === null || (scope.days?.includes(day) ?? true));

const patternBreaks = ({ log, registers: { employees = [] }, rules }: World): FoundOfEmployee[] => {
  const days = [...new Set(log.map((row) => `${row.employeeId}\n${dayOf(row)}`))].flatMap((key) => {
    const [account = '', day = ''] = key.split('\n');
    const clients = new Set(
      log.filter((row) => row.employeeId === account && dayOf(row) === day).map(clientKey),
    );
    clients.delete('');
    const [employment] = employees
      .filter((candidate) => candidate.employeeId === account && holds(candidate, day))
      .toSorted((a, b) => ((a.from ?? '') > (b.from ?? '') ? -1 : (a.from ?? '') < (b.from ?? '') ? 1 : 0));
    if (!employment) return [];
    const group = `${plain(employment.role)}\n${plain(employment.unit)}`;
    return [{ account, day, group, clients: clients.size }];
  });
  const { deviations, leastEmployeeDays } = rules.patternBreak;
  return days.flatMap(({ account, day, group, clients }) => {
    const values = days.filter((other) => other.group === group).map((other) => other.clients);
    const middle = median(values);
    const mad = median(values.map((value) => Math.abs(value - middle)));
    return values.length >= leastEmployeeDays && clients > middle + deviations * 1.4826 * mad
      ? [{ account, day, flag: 'pattern-break' as const }]
      : [];
  });
};

const noUse = ({ log, registers: { shifts = [] } }: World): FoundOfEmployee[] => {
  const days = log.map(dayOf).toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const accounts = new Set(shifts.map(({ employeeId }) => employeeId));
  return [...accounts]
    .filter((account) => log.every(({ employeeId }) => employeeId !== account))
    .filter((account) =>
      shifts.some(
        ({ employeeId, start, end }) =>
          employeeId === account && start.slice(0, 10) <= last && end.slice(0, 10) >= first,
      ),
    )
    .map((account) => ({ account, day: null, flag: 'no-use' as const }));
};

/** What the rules find of employees, not of one access. */
export const flagsOfEmployees = (world: World): FoundOfEmployee[] =>
  (world.log.length === 0 ? [] : [...patternBreaks(world), ...noUse(world)]).filter(
    ({ account, day, flag }) => world.rules.flags[flag] && inScope(world, account, day),
  );
