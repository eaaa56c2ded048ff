import { parseIsoInstant, swedishDayOf } from '../../calendar/index.ts';
import type { Happening } from '../decider.ts';
import type {
  EmployeeToInform,
  InformedEmployee,
  Informing,
  InformingEvent,
  InformingState,
} from './informing.ts';
import { yetToConfirm } from './waiting.ts';

const withEmployees = (
  informing: Informing,
  change: (employee: InformedEmployee) => InformedEmployee,
): Informing => settled({ ...informing, employees: informing.employees.map(change) });

const settled = (informing: Informing): Informing => ({
  ...informing,
  status: yetToConfirm(informing).length > 0 ? 'open' : 'done',
});

/** Somebody who comes back is there once. */
const without = (back: readonly EmployeeToInform[], { employees }: Informing): readonly InformedEmployee[] =>
  employees.filter(({ employeeId }) => !back.some((one) => one.employeeId === employeeId));

/** A history's instant may be anything; whether it is one is for `retrace` to say. */
const dayOf = (at: string): string => {
  const instant = parseIsoInstant(at);
  return instant === undefined ? at : swedishDayOf(instant);
};

/** What becomes of a round of informing; trusts the event. */
export const evolve = (
  state: InformingState,
  event: InformingEvent,
  { at, by }: Happening,
): InformingState => {
  if (event.type === 'informingOpened') {
    const { type: _, ...facts } = event;
    return { ...facts, status: 'done', openedAt: at, employees: [] };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'employeesToInformAdded':
      return settled({ ...state, employees: [...without(event.employees, state), ...event.employees] });
    case 'employeesToInformGone':
      return withEmployees(state, (employee) =>
        event.employeeIds.includes(employee.employeeId) ? { ...employee, gone: true } : employee,
      );
    case 'informingPassedOn': {
      const { responsiblesManager: _, ...rest } = state;
      const { responsible, responsiblesManager } = event;
      return { ...rest, responsible, ...(responsiblesManager === undefined ? {} : { responsiblesManager }) };
    }
    case 'readingConfirmed':
      return withEmployees(state, (employee) =>
        employee.employeeId === event.employeeId
          ? { ...employee, confirmed: { how: 'card', on: dayOf(at), by } }
          : employee,
      );
    case 'listConfirmed':
      return withEmployees(state, (employee) =>
        event.employeeIds.includes(employee.employeeId)
          ? { ...employee, confirmed: { how: 'list', on: event.on, by } }
          : employee,
      );
    case 'informingSuperseded':
      return { ...state, status: 'superseded' };
  }
};
