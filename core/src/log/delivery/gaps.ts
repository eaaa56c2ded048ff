import type { ContextRegister, ScreeningContext } from '../screening/context/context.ts';
import { startOf } from '../screening/context/grouped.ts';
import { plainSubject, type Dictionaries } from '../screening/dictionaries.ts';
import { gapsOf as screeningGapsOf } from '../screening/gap.ts';
import type { LogPresence } from '../screening/presence.ts';
import { registerNames, type RegisterName } from '../registers/register-name.ts';
import type { Access, Gap } from './delivery.ts';
import type { DeliveryOrder } from './order.ts';

/** What gaps are told from. */
export interface GapSources {
  readonly order: DeliveryOrder;
  readonly registers: readonly RegisterName[];
  readonly context: ScreeningContext;
  readonly dictionaries: Dictionaries;
  readonly missingColumns: Iterable<string>;
  readonly presence: LogPresence;
  readonly accesses: readonly Access[];
}

/** What the reviewer has to do without, or ought to know. */
export const gapsOf = (sources: GapSources): Gap[] => {
  const { order, registers, missingColumns, presence, accesses } = sources;
  const employees = [...order.employees.entries()];
  return [
    ...registerNames
      .filter((register) => !registers.includes(register))
      .map((register): Gap => ({ code: 'register-missing', register })),
    ...employeesWithout(sources.context),
    ...(['employees', 'shifts'] as const)
      .filter((register) => registers.includes(register))
      .flatMap((register) => unmentioned(sources, register)),
    ...Array.from(missingColumns, (column): Gap => ({ code: 'column-missing', column })),
    ...employees
      .filter(([, { employeeId }]) => !presence.hasAccountIn(employeeId, order.month))
      .map(([employee]): Gap => ({ code: 'employee-not-in-log', employee })),
    ...order.days.filter((day) => !presence.hasDay(day)).map((day): Gap => ({ code: 'day-not-in-log', day })),
    ...unknownActs(accesses),
    ...missingUnits(accesses),
  ];
};

/** What the register of employees was read without, and the screening could have used. */
const employeesWithout = (context: ScreeningContext): Gap[] => {
  const lacking = screeningGapsOf(context);
  return [
    ...(lacking.includes('no-employee-numbers') ? (['personal_id'] as const) : []),
    ...(lacking.includes('no-employee-names') ? (['name'] as const) : []),
  ].map((column) => ({ code: 'employees-without', column }));
};

/** Drawn employees whom a register that was read does not mention at all. */
const unmentioned = (
  { order, context, dictionaries }: GapSources,
  register: ContextRegister & ('employees' | 'shifts'),
): Gap[] => {
  const { starts } = register === 'employees' ? context.employments : context.shifts;
  return [...order.employees.entries()]
    .filter(([, { employeeId }]) => {
      const account = dictionaries.lists.subjects.find(plainSubject(employeeId)) ?? 0;
      return startOf(starts, account) === startOf(starts, account + 1);
    })
    .map(([employee]): Gap => ({ code: 'employee-not-in-register', register, employee }));
};

const unknownActs = (accesses: readonly Access[]): Gap[] => {
  const counts = new Map<string, number>();
  for (const { act, actText } of accesses) {
    if (act === 'unknown') counts.set(actText, (counts.get(actText) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ code: 'act-unknown', text, accesses: count }));
};

const missingUnits = (accesses: readonly Access[]): Gap[] => {
  const count = accesses.filter(({ unit }) => unit === '').length;
  return count === 0 ? [] : [{ code: 'unit-missing', accesses: count }];
};
