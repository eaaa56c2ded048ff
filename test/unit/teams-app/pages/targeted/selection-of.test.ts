import type { Subject } from '@loggkontroll/core/subject';
import { selectionOf } from '../../../../../teams-app/src/pages/targeted/delivery/selection-of.ts';

const shared = { scope: 'Alla åtkomster', from: '2026-09-01', to: '2026-09-30' };
const period = { from: shared.from, to: shared.to };

test.each<[Subject, ReturnType<typeof selectionOf>]>([
  [
    { about: 'employee', people: [{ name: 'Märkt Namn', account: 'markt01' }], ...shared },
    { of: 'employees', employees: [{ employeeId: 'markt01', name: 'Märkt Namn' }], ...period },
  ],
  [
    { about: 'client', client: '198001019804', ...shared },
    { of: 'client', client: '198001019804', ...period },
  ],
  [
    { about: 'event', event: 'En händelse', ...shared },
    { of: 'event', ...period },
  ],
])(
  'what is asked for of the log follows from the subject, and no words of it go along',
  (subject, selection) => {
    expect(selectionOf(subject)).toEqual(selection);
  },
);
