import type { EmployeeLabel } from '../generate/labels.ts';
import { grouped } from './grouped.ts';
import type { Registers } from './registers.ts';

const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
};

/** Employees' days that lie far from the group's; `clientsByDay` by account, blank, day. */
export const patternBreaks = (
  { employments }: Registers,
  clientsByDay: ReadonlyMap<string, ReadonlySet<string>>,
): EmployeeLabel[] => {
  const days = [...clientsByDay].flatMap(([key, clients]) => {
    const [account = '', day = ''] = key.split(' ');
    const holding = (employments.get(account) ?? []).filter(({ from, to }) => from <= day && day <= to);
    const latest = holding.reduce((best, next) => (best && best.from >= next.from ? best : next), holding[0]);
    return latest ? [{ account, day, group: `${latest.unit} ${latest.role}`, clients: clients.size }] : [];
  });
  return [...grouped(days, ({ group }) => group).values()].flatMap((group) => {
    if (group.length < 20) return [];
    const middle = middleOf(group.map(({ clients }) => clients));
    const spread = middleOf(group.map(({ clients }) => Math.abs(clients - middle)));
    return group
      .filter(({ clients }) => clients > middle + 3 * 1.4826 * spread)
      .map(({ account, day }): EmployeeLabel => ({ flag: 'pattern-break', account, day }));
  });
};

/** Scheduled in the period, and not one row. */
export const unused = (
  { shifts }: Registers,
  seen: ReadonlySet<string>,
  first: string,
  last: string,
): EmployeeLabel[] =>
  [...shifts]
    .filter(([account]) => !seen.has(account))
    // The tolerance of the shifts here is taken off again.
    .filter(([, own]) =>
      own.some(({ start, end }) => {
        const [from, to] = [Date.parse(`${start}Z`) + 1_800_000, Date.parse(`${end}Z`) - 1_800_000];
        return from < Date.parse(`${last}T00:00:00Z`) + 86_400_000 && to >= Date.parse(`${first}T00:00:00Z`);
      }),
    )
    .map(([account]): EmployeeLabel => ({ flag: 'no-use', account, day: null }));
