import type { InformingCommand, InformingEvent } from '../informing/informing.ts';

/** The command that an event of a round of informing is the outcome of. */
export const informingCommandOf = (event: InformingEvent): InformingCommand => {
  switch (event.type) {
    case 'informingOpened':
      return { ...event, type: 'openInforming' };
    case 'employeesToInformAdded':
      return { type: 'addEmployeesToInform', employees: event.employees };
    case 'employeesToInformGone':
      return { type: 'letEmployeesGo', employeeIds: event.employeeIds };
    case 'informingPassedOn':
      return { ...event, type: 'passInformingOn' };
    case 'readingConfirmed':
      return { type: 'confirmReading', employeeId: event.employeeId };
    case 'listConfirmed':
      return { type: 'confirmByList', employeeIds: event.employeeIds, on: event.on };
    case 'informingSuperseded':
      return { type: 'supersedeInforming' };
  }
};
