import type { ContextRegister, ScreeningContext } from '../screening/context/context.ts';
import { startOf } from '../screening/context/grouped.ts';
import { clientIdOf, plainSubject, type Dictionaries } from '../screening/dictionaries.ts';
import { gapsOf as screeningGapsOf } from '../screening/gap.ts';
import type { LogPresence } from '../screening/presence.ts';
import { registerNames, type RegisterName } from '../registers/register-name.ts';
import type { Access, Gap } from './delivery.ts';
import type { FoundAccesses } from './found-accesses.ts';
import { missingStretches } from './missing-stretches.ts';
import type { Selection } from './selection.ts';

/** What gaps are told from. */
export interface GapSources {
  readonly selection: Selection;
  readonly registers: readonly RegisterName[];
  readonly context: ScreeningContext;
  readonly dictionaries: Dictionaries;
  readonly missingColumns: Iterable<string>;
  readonly presence: LogPresence;
  readonly found: Pick<FoundAccesses, 'employees' | 'accesses'>;
}

/** What the reviewer has to do without, or ought to know. */
export const gapsOf = (sources: GapSources): Gap[] => {
  const { registers, missingColumns, found } = sources;
  return [
    ...registerNames
      .filter((register) => !registers.includes(register))
      .map((register): Gap => ({ code: 'register-missing', register })),
    ...employeesWithout(sources.context),
    ...(['employees', 'shifts'] as const)
      .filter((register) => registers.includes(register))
      .flatMap((register) => unmentioned(sources, register)),
    ...Array.from(missingColumns, (column): Gap => ({ code: 'column-missing', column })),
    ...notInLog(sources),
    ...unknownActs(found.accesses),
    ...missingUnits(found.accesses),
  ];
};

/** Whom and which days that were asked for the log does not show. */
const notInLog = ({ selection, presence, found, dictionaries }: GapSources): Gap[] => {
  const employees = [...found.employees.entries()];
  if (selection.of === 'draw') {
    return [
      ...employees
        .filter(([, { employeeId }]) => !presence.hasAccountIn(employeeId, selection.month))
        .map(([employee]): Gap => ({ code: 'employee-not-in-log', employee })),
      ...selection.days
        .filter((day) => !presence.hasDay(day))
        .map((day): Gap => ({ code: 'day-not-in-log', day })),
    ];
  }
  const shown = new Set(found.accesses.map(({ employee }) => employee));
  return [
    ...employees
      .filter(([employee]) => !shown.has(employee))
      .map(([employee]): Gap => ({ code: 'employee-not-in-log', employee })),
    ...missingStretches(selection, (day) => presence.hasDay(day)).map((stretch): Gap => ({
      code: 'days-not-in-log',
      ...stretch,
    })),
    ...(selection.of === 'client' && namesSomebodyUnnumbered(dictionaries)
      ? [{ code: 'clients-without-number' } as const]
      : []),
  ];
};

const namesSomebodyUnnumbered = ({ lists: { clients } }: Dictionaries): boolean => {
  for (let code = 1; code < clients.size(); code++) {
    if (clientIdOf(clients, code) === '') return true;
  }
  return false;
};

/** What the register of employees was read without, and the screening could have used. */
const employeesWithout = (context: ScreeningContext): Gap[] => {
  const lacking = screeningGapsOf(context);
  return [
    ...(lacking.includes('no-employee-numbers') ? (['personal_id'] as const) : []),
    ...(lacking.includes('no-employee-names') ? (['name'] as const) : []),
  ].map((column) => ({ code: 'employees-without', column }));
};

/** Employees whom a register that was read does not mention at all. */
const unmentioned = (
  { found, context, dictionaries }: GapSources,
  register: ContextRegister & ('employees' | 'shifts'),
): Gap[] => {
  const { starts } = register === 'employees' ? context.employments : context.shifts;
  return [...found.employees.entries()]
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
