import type { Delivery } from '@loggkontroll/core/log';

const hash = 'a'.repeat(64);
const at = (day: string, time: string): string => `${day}T${time}:00`;

export const days = ['2026-09-03', '2026-09-10'] as const;

const access = (
  n: number,
  employee: number,
  client: number,
  when: string,
  more: Partial<Delivery['accesses'][number]> = {},
): Delivery['accesses'][number] => ({
  ...{ n, employee, client, at: when, source: 0, line: n + 1 },
  ...{ unit: 'Eken', act: 'read', actText: 'Läst', part: 'Journal' },
  ...more,
});

const duty = (employee: number, day: string, more: Partial<Delivery['duties'][number]> = {}) => ({
  ...{ employee, day, unit: 'Eken', role: 'stödassistent', shifts: [], visits: [], assignments: [] },
  ...more,
});

/** Two employees, two days; one client with a visit and two rows, one with a single row, one day without rows. */
export const delivery: Delivery = {
  format: 'loggkontroll-delivery',
  version: 1,
  order: { orderId: 'o1', number: 'FFS-1', month: '2026-09', days: [...days] },
  employees: [
    { employeeId: 'anna01', name: 'Anna Alm' },
    { employeeId: 'bo02', name: 'Bo Björk' },
  ],
  clients: [
    { clientId: '196001019907', name: 'Kund Ett' },
    { clientId: '196203029993', name: 'Kund Två' },
    { clientId: 'TF12', name: '' },
  ],
  accesses: [
    access(1, 0, 0, at(days[0], '08:10')),
    access(2, 0, 1, at(days[0], '09:00'), { unit: null }),
    access(3, 0, 0, at(days[0], '09:30'), { act: 'changed', actText: 'Ändrat' }),
    access(4, 1, 2, at(days[1], '22:15'), {
      act: 'unknown',
      actText: 'Makulerat',
      unit: '',
      ipAddress: '10.0.0.7',
    }),
  ],
  duties: [
    duty(0, days[0], {
      shifts: [{ start: at(days[0], '07:00'), end: at(days[0], '16:00') }],
      visits: [
        { start: at(days[0], '08:00'), end: at(days[0], '09:00'), client: 0 },
        { start: at(days[0], '10:00'), end: at(days[0], '11:00'), client: null },
      ],
      assignments: [{ client: 1, kind: 'direct', through: 'unit', from: '2026-02-01', to: null }],
    }),
    duty(0, days[1]),
    duty(1, days[0]),
    duty(1, days[1], { shifts: [{ start: at(days[0], '21:00'), end: at(days[1], '07:00') }] }),
  ],
  sources: [
    {
      ...{ profile: 'treserva', sha256: hash, bytes: 10, encoding: 'utf-8', rows: 5, rejected: 1 },
      lines: [{ line: 9, reason: 'date-unreadable' }],
    },
  ],
  registers: [],
  gaps: [
    { code: 'register-missing', register: 'assignments' },
    { code: 'employee-not-in-log', employee: 1 },
    { code: 'day-not-in-log', day: days[1] },
    { code: 'employee-not-in-register', register: 'shifts', employee: 1 },
    { code: 'column-missing', column: 'Del av Treserva' },
    { code: 'act-unknown', text: 'Makulerat', accesses: 1 },
    { code: 'unit-missing', accesses: 1 },
  ],
};
