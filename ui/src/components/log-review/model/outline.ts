import type { Access, Delivery, Duty } from '@loggkontroll/core/log';

/** One client's accesses by one employee on one day: what is judged at once. */
export interface Group {
  /** Unique in the outline. */
  readonly key: string;
  readonly employee: number;
  readonly day: string;
  readonly client: number;
  /** In the order of time. */
  readonly accesses: readonly Access[];
}

/** One employee's day. */
export interface Day {
  readonly key: string;
  readonly employee: number;
  readonly day: string;
  readonly duty: Duty | undefined;
  /** By their first access. */
  readonly groups: readonly Group[];
}

/** A delivery as it is read: by employee, day and client. Every drawn day is there, also without a row; of a period those with rows. */
export interface Outline {
  readonly employees: readonly { readonly employee: number; readonly days: readonly Day[] }[];
  /** The group of access `n`, at place `n - 1`. */
  readonly groupOf: readonly Group[];
}

interface Gathered {
  readonly group: Group;
  readonly accesses: Access[];
}

/** Puts a delivery in order for reading, in one pass: most accesses are of the same day as the one before. */
export const outlineOf = ({ order, employees, accesses, duties }: Delivery): Outline => {
  const days = new Map<string, Map<number, Gathered>>();
  const shown = employees.map(() => new Set<string>());
  const groupOf: Group[] = [];
  const gathered = (employee: number, day: string): Map<number, Gathered> => {
    const key = `${employee} ${day}`;
    const groups = days.get(key) ?? new Map<number, Gathered>();
    days.set(key, groups);
    shown[employee]?.add(day);
    return groups;
  };
  let present = { employee: -1, day: '', groups: new Map<number, Gathered>() };
  for (const access of accesses) {
    const { employee, client, at } = access;
    if (employee !== present.employee || !at.startsWith(present.day)) {
      const day = at.slice(0, 10);
      present = { employee, day, groups: gathered(employee, day) };
    }
    const { day, groups } = present;
    const known = groups.get(client);
    if (known) {
      known.accesses.push(access);
      groupOf.push(known.group);
      continue;
    }
    const mine = [access];
    const group = { key: `${employee} ${day} ${client}`, employee, day, client, accesses: mine };
    groups.set(client, { group, accesses: mine });
    groupOf.push(group);
  }
  const dutyOf = new Map(duties.map((duty) => [`${duty.employee} ${duty.day}`, duty]));
  return {
    groupOf,
    employees: employees.map((_, employee) => ({
      employee,
      days: ('days' in order ? order.days : [...(shown[employee] ?? [])]).map((day) => {
        const key = `${employee} ${day}`;
        const groups = [...(days.get(key)?.values() ?? [])].map(({ group }) => group);
        return { key, employee, day, duty: dutyOf.get(key), groups };
      }),
    })),
  };
};
