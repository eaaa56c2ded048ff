import type { Selection } from '@loggkontroll/core/log';
import type { Subject } from '@loggkontroll/core/subject';

/** What of a log a subject asks for. */
export const selectionOf = (subject: Subject): Selection => {
  const { from, to } = subject;
  switch (subject.about) {
    case 'employee':
      return {
        of: 'employees',
        ...{ from, to },
        employees: subject.people.map(({ account, name }) => ({ employeeId: account, name })),
      };
    case 'client':
      return { of: 'client', client: subject.client, from, to };
    case 'event':
      return { of: 'event', from, to };
  }
};
