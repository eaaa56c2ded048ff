import fc from 'fast-check';
import { deliveryHash, formatDelivery, parseDelivery } from '@loggkontroll/core/log';
import type { Delivery, RegisterName, Selection } from '@loggkontroll/core/log';
import { accepted, addLog, addRegister, logOf, makerFor, row } from '../files.ts';

const period = { from: '2026-08-31', to: '2026-09-30' };
const client = '198001019804';
const anna: Selection = {
  of: 'employees',
  ...period,
  employees: [{ employeeId: 'Anna01', name: 'Anna Alm' }],
};
const ofClient: Selection = { of: 'client', ...period, client };
const ofEvent: Selection = { of: 'event', ...period };

const registers: Readonly<Partial<Record<RegisterName, readonly string[]>>> = {
  employees: [
    'account;personal_id;name;unit;role;from;to',
    'ANNA01;;Anna Alm;Enhet 4;Stödassistent;2026-01-01;',
    'bo02;;Bo Björk;Enhet 5;Sjuksköterska;2026-01-01;',
  ],
  shifts: [
    'account;start;end',
    'anna01;2026-09-03 07:00;2026-09-03 16:00',
    'dan04;2026-09-03 07:00;2026-09-03 16:00',
  ],
  visits: [
    'account;client;start;end',
    'bo02;19800101-9804;2026-09-10 08:00;2026-09-10 09:00',
    'bo02;19900101-9802;2026-09-10 10:00;2026-09-10 11:00',
  ],
};

const deliveryOf = (selection: Selection, rows: readonly string[], chosen: readonly RegisterName[] = []) => {
  const maker = makerFor({ selection });
  for (const register of chosen) {
    expect(addRegister(maker, register, ...(registers[register] ?? []))).toBeUndefined();
  }
  expect(addLog(maker, logOf(...rows))).toBeUndefined();
  return accepted(maker.finish());
};

const told = ({ employees, clients, accesses }: Delivery) =>
  accesses.map(({ n, employee, client: whom, at }) => [
    n,
    employees[employee]?.employeeId,
    clients[whom]?.clientId,
    at.slice(0, 10),
  ]);

const other = { number: '19900101-9802', name: 'Kund, Ett' };
const rows = [
  row({ employee: 'bo02', date: '2026-09-10', name: 'ÅSBERG, ÖRJAN' }),
  row({ employee: 'bo02', date: '2026-09-10', ...other }),
  row({ date: '2026-09-30', ...other }),
  row({ employee: 'ANNA01', date: '2026-08-31' }),
  row({ date: '2026-08-30' }),
  row({ date: '2026-10-01', ...other }),
  row({ employee: 'cia03', date: '2026-09-01', number: '', name: 'Åsberg, Örjan' }),
];

describe('a delivery of a period holds, both days included', () => {
  test('all that the employees did, whoever the client', () => {
    const delivery = deliveryOf(anna, rows);
    expect(told(delivery)).toEqual([
      [1, 'Anna01', client, '2026-08-31'],
      [2, 'Anna01', '199001019802', '2026-09-30'],
    ]);
    expect(delivery.order).toEqual({
      ...{ orderId: 'order-1', number: 'FFS-2026-Q4-01', of: 'employees' },
      ...period,
    });
    expect(formatDelivery(delivery)).not.toMatch(/bo02|cia03/);
  });

  test('all that anybody did with the client, and nothing of others', () => {
    const delivery = deliveryOf(ofClient, rows, ['employees', 'shifts', 'visits']);
    expect(told(delivery)).toEqual([
      [1, 'anna01', client, '2026-08-31'],
      [2, 'bo02', client, '2026-09-10'],
    ]);
    expect(delivery.employees).toEqual([
      { employeeId: 'anna01', name: 'Anna Alm' },
      { employeeId: 'bo02', name: 'Bo Björk' },
    ]);
    expect(formatDelivery(delivery)).not.toMatch(/199001019802|cia03|dan04/);
    expect(delivery.duties).toMatchObject([
      { employee: 0, day: '2026-08-31', role: 'Stödassistent' },
      { employee: 1, day: '2026-09-10', role: 'Sjuksköterska', visits: [{ client: 0 }] },
    ]);
    expect(delivery.duties[1]?.visits).toHaveLength(1);
  });

  test('of an event all that anybody did', () => {
    const delivery = deliveryOf(ofEvent, rows, ['visits']);
    expect(told(delivery)).toEqual([
      [1, 'anna01', client, '2026-08-31'],
      [2, 'anna01', '199001019802', '2026-09-30'],
      [3, 'bo02', client, '2026-09-10'],
      [4, 'bo02', '199001019802', '2026-09-10'],
      [5, 'cia03', '', '2026-09-01'],
    ]);
    expect(delivery.employees[0]).toEqual({ employeeId: 'anna01', name: 'anna01' });
    expect(delivery.duties.map(({ employee, day }) => `${String(employee)} ${day}`)).toEqual([
      '0 2026-08-31',
      '0 2026-09-30',
      '1 2026-09-10',
      '2 2026-09-01',
    ]);
    expect(delivery.duties[2]?.visits).toHaveLength(2);
  });

  test('what its accesses rank, counted from 1', () => {
    const ranks = deliveryOf(ofClient, rows).accesses.map(({ rank }) => rank);
    expect(ranks.toSorted()).toEqual([1, 2]);
  });
});

test('is read again as it was written', () => {
  for (const selection of [anna, ofClient, ofEvent]) {
    const delivery = deliveryOf(selection, rows, ['employees']);
    expect(accepted(parseDelivery(formatDelivery(delivery)))).toEqual(delivery);
  }
});

test('whatever the log holds, a client’s delivery is what an event’s has of the client', () => {
  const written = fc.record({
    employee: fc.constantFrom('anna01', 'BO02', 'cia03'),
    date: fc.constantFrom('2026-08-30', '2026-08-31', '2026-09-10', '2026-10-01'),
    number: fc.constantFrom('19800101-9804', '800101-9804', '19900101-9802', ''),
    time: fc.constantFrom('08:00:00', '23:00:00'),
  });
  fc.assert(
    fc.property(fc.array(written, { maxLength: 40 }), (all) => {
      const log = [row({ date: '2026-09-01' }), ...all.map(row)];
      const event = deliveryOf(ofEvent, log);
      const own = deliveryOf(ofClient, log);
      const key = ({ employees, clients }: Delivery, access: Delivery['accesses'][number]) =>
        [
          employees[access.employee]?.employeeId,
          clients[access.client]?.clientId,
          access.at,
          access.line,
        ].join();
      expect(own.accesses.map((access) => key(own, access))).toEqual(
        event.accesses
          .filter((access) => event.clients[access.client]?.clientId === client)
          .map((access) => key(event, access)),
      );
    }),
  );
});

describe('of employees', () => {
  const shifts = { of: 'employees', ...period, employees: [{ employeeId: 'dan04', name: 'Dan' }] } as const;

  test('it is said who never was in the log though on duty', () => {
    expect(deliveryOf(shifts, rows, ['shifts']).findings).toMatchObject([{ employee: 0, flag: 'no-use' }]);
  });

  test('nothing is said where a client was asked for', () => {
    expect(deliveryOf(ofClient, rows, ['shifts', 'employees']).findings).toEqual([]);
  });

  test('units are not assumed of whoever the log shows', () => {
    const assignments = ['subject;client;from;to;kind', `björkens korttid;${client};2026-02-01;;direct`];
    const explained = (selection: Selection) => {
      const maker = makerFor({ selection });
      addRegister(maker, 'assignments', ...assignments);
      addLog(maker, logOf(row()));
      return accepted(maker.finish()).accesses[0]?.explanation?.kind;
    };
    expect(explained(anna)).toBe('direct');
    expect(explained(ofClient)).toBeUndefined();
  });
});

describe('what the reviewer has to do without is said', () => {
  const gapsOf = (selection: Selection, log: readonly string[]) =>
    deliveryOf(selection, log).gaps.filter(({ code }) => code !== 'register-missing');

  test('days before the log and after it, and long stretches within', () => {
    const wide = { ...ofEvent, from: '2026-06-01' };
    const log = [row({ date: '2026-06-03' }), row({ date: '2026-09-01' }), row({ date: '2026-09-29' })];
    expect(gapsOf(wide, log)).toEqual([
      { code: 'days-not-in-log', from: '2026-06-01', to: '2026-06-02' },
      { code: 'days-not-in-log', from: '2026-06-04', to: '2026-08-31' },
      { code: 'days-not-in-log', from: '2026-09-30', to: '2026-09-30' },
    ]);
  });

  test('an employee who has no row in the period, though in the log', () => {
    const log = ['2026-08-31', '2026-09-15', '2026-09-30'].map((date) => row({ date, employee: 'bo02' }));
    expect(gapsOf(anna, [row({ date: '2026-08-30' }), ...log])).toEqual([
      { code: 'employee-not-in-log', employee: 0 },
    ]);
  });

  test('clients whom the log names without a number, where one is asked for by number', () => {
    const log = [period.from, '2026-09-15', period.to].map((date) => row({ date, number: '' }));
    expect(gapsOf(ofClient, log)).toEqual([{ code: 'clients-without-number' }]);
    expect(gapsOf(ofEvent, log)).toEqual([]);
  });
});

test('a log of another period is refused, with its days', () => {
  const maker = makerFor({ selection: ofClient });
  addLog(maker, logOf(row({ date: '2026-07-01' }), row({ date: '2026-08-30' })));
  expect(maker.finish()).toEqual({
    ok: false,
    refusal: { code: 'log-of-another-period', ...period, found: { from: '2026-07-01', to: '2026-08-30' } },
  });
});

test('the delivery of a draw is written as before there were other selections', () => {
  const maker = makerFor();
  addLog(maker, logOf(row()));
  const text = formatDelivery(accepted(maker.finish()));
  expect(JSON.parse(text)).toMatchObject({
    order: { month: '2026-09', days: ['2026-09-03', '2026-09-10', '2026-09-22'] },
  });
  expect(Object.keys((JSON.parse(text) as Delivery).order)).toHaveLength(4);
  expect(deliveryHash(text)).toMatch(/^[0-9a-f]{64}$/);
});
