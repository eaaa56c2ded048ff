import fc from 'fast-check';
import { deliveryHash, formatDelivery, registerNames } from '@loggkontroll/core/log';
import type { Delivery } from '@loggkontroll/core/log';
import {
  accepted,
  addLog,
  addRegister,
  draw,
  give,
  logOf,
  makerFor,
  row,
  sha256Of,
  utf8,
  windows1252,
} from '../files.ts';

const deliveryOf = (log: string, registers: Readonly<Record<string, readonly string[]>> = {}): Delivery => {
  const maker = makerFor();
  for (const register of registerNames) {
    const lines = registers[register];
    if (lines) expect(addRegister(maker, register, ...lines)).toBeUndefined();
  }
  expect(addLog(maker, log)).toBeUndefined();
  return accepted(maker.finish());
};

const bo = row({ employee: 'BO02', date: '2026-09-10', number: '', name: 'Kund, Två' });

describe('a delivery', () => {
  test('keeps the drawn employees on the drawn days, and nothing else', () => {
    const log = logOf(
      bo,
      row({ time: '12:00' }),
      row({ employee: 'cia03' }),
      row({ date: '2026-09-04' }),
      row({ date: '2026-10-03' }),
      row({ time: '07:00', part: 'Beslut' }),
    );
    const delivery = deliveryOf(log);
    expect(delivery.accesses.map(({ n, employee, at, line }) => [n, employee, at, line])).toEqual([
      [1, 0, '2026-09-03T07:00:00', 7],
      [2, 0, '2026-09-03T12:00:00', 3],
      [3, 1, '2026-09-10T08:15:00', 2],
    ]);
    expect(delivery.clients).toEqual([
      { clientId: '198001019804', name: 'Åsberg, Örjan' },
      { clientId: '', name: 'Kund, Två' },
    ]);
    expect(formatDelivery(delivery)).not.toContain('cia03');
    expect(delivery.order).toMatchObject({ days: ['2026-09-03', '2026-09-10', '2026-09-22'] });
  });

  test('tells where it came from', () => {
    const bytes = windows1252(logOf(row(), row({ date: 'x' }), row()));
    const maker = makerFor();
    give(maker.openLog(), bytes);
    const { sources } = accepted(maker.finish());
    expect(sources).toMatchObject([
      { profile: 'treserva', bytes: bytes.length, encoding: 'windows-1252', rows: 3, rejected: 1 },
    ]);
    expect(sources[0]?.sha256).toBe(sha256Of(bytes));
    expect(sources[0]?.lines).toEqual([{ line: 3, reason: 'date-unreadable' }]);
  });

  test('is the same for the same files, however their bytes arrive', () => {
    const log = utf8(logOf(row(), bo, row({ employee: 'bo02', time: '08:14:59' })));
    fc.assert(
      fc.property(fc.nat({ max: log.length }), (cut) => {
        const hashes = [0, cut].map((place) => {
          const maker = makerFor();
          give(maker.openLog(), log.subarray(0, place), log.subarray(place));
          return deliveryHash(formatDelivery(accepted(maker.finish())));
        });
        expect(hashes[0]).toBe(hashes[1]);
      }),
    );
  });

  test('holds each wanted row once, in order, whatever else the log holds', () => {
    const employee = fc.constantFrom('anna01', 'bo02', 'cia03', 'ANNA01');
    const day = fc.constantFrom('2026-09-03', '2026-09-10', '2026-09-11', '2026-08-03');
    const hour = fc.constantFrom('08:00:00', '09:00:00', '23:59:59');
    fc.assert(
      fc.property(fc.array(fc.tuple(employee, day, hour)), (rows) => {
        const log = logOf(row(), ...rows.map(([who, date, time]) => row({ employee: who, date, time })));
        const { accesses, employees } = deliveryOf(log);
        const wanted = rows.filter(
          ([who, date]) => who !== 'cia03' && ['2026-09-03', '2026-09-10'].includes(date),
        );
        expect(accesses).toHaveLength(wanted.length + 1);
        const keys = accesses.map(
          ({ employee: e, at, line }) => `${e} ${at} ${String(line).padStart(6, '0')}`,
        );
        expect(keys).toEqual(keys.toSorted());
        expect(employees).toHaveLength(2);
      }),
    );
  });

  test('of several logs tells which one each row stood in', () => {
    const maker = makerFor();
    addLog(maker, logOf(row({ time: '10:00' })));
    addLog(maker, logOf(row({ time: '09:00' })));
    expect(accepted(maker.finish()).accesses.map(({ source, at }) => [source, at.slice(11, 16)])).toEqual([
      [1, '09:00'],
      [0, '10:00'],
    ]);
  });
});

describe('the duties beside the log', () => {
  const registers = {
    employees: [
      'account;personal_id;name;unit;role;from;to',
      'Anna01;;Anna;Enhet 4;Stödassistent;2026-01-01;',
    ],
    shifts: [
      'account;start;end',
      'anna01;2026-09-03 07:00;2026-09-03 16:00',
      'anna01;2026-09-02T21:00;2026-09-03T07:00',
      'anna01;2026-09-04 07:00;2026-09-04 16:00',
      'cia03;2026-09-03 07:00;2026-09-03 16:00',
    ],
    visits: [
      'account;client;start;end',
      'anna01;800101-9804;2026-09-03 09:00;2026-09-03 10:00',
      'anna01;19800161-9801;2026-09-03 08:00;2026-09-03 09:00',
    ],
    assignments: [
      'subject;client;from;to;kind',
      'ENHET 4;19800101-9804;2026-02-01;;direct',
      'anna01;19800101-9804;2026-09-01;2026-09-03;administrative',
      'anna01;19800101-9804;2026-01-01;2026-08-31;direct',
      'enhet 5;19800101-9804;2026-02-01;;direct',
      'anna01;19800161-9801;2026-02-01;;direct',
    ],
  };

  test('are those of the drawn employees on the drawn days', () => {
    const { duties } = deliveryOf(logOf(row()), registers);
    expect(duties).toHaveLength(6);
    expect(duties[0]).toEqual({
      employee: 0,
      day: '2026-09-03',
      unit: 'Enhet 4',
      role: 'Stödassistent',
      shifts: [
        { start: '2026-09-02T21:00:00', end: '2026-09-03T07:00:00' },
        { start: '2026-09-03T07:00:00', end: '2026-09-03T16:00:00' },
      ],
      visits: [
        { start: '2026-09-03T08:00:00', end: '2026-09-03T09:00:00', client: null },
        { start: '2026-09-03T09:00:00', end: '2026-09-03T10:00:00', client: 0 },
      ],
      assignments: [
        { client: 0, kind: 'administrative', through: 'employee', from: '2026-09-01', to: '2026-09-03' },
        { client: 0, kind: 'direct', through: 'unit', from: '2026-02-01', to: null },
      ],
    });
    expect(duties[1]).toMatchObject({ day: '2026-09-10', shifts: [], visits: [], assignments: [] });
  });

  test('the order names the unit where no register does', () => {
    const { duties } = deliveryOf(logOf(row()), {
      assignments: ['subject;client;from;to;kind', 'björkens korttid;198001019804;2026-02-01;;direct'],
    });
    expect(duties[0]?.assignments).toMatchObject([{ client: 0, through: 'unit' }]);
  });

  test('name no client whom the log does not show that day', () => {
    expect(formatDelivery(deliveryOf(logOf(row()), registers))).not.toContain('198001619801');
  });

  test('rows of a register that cannot be read are told', () => {
    const { registers: read } = deliveryOf(logOf(row()), {
      shifts: ['account;start;end', 'anna01;2026-09-03 16:00;2026-09-03 07:00', ...registers.shifts.slice(1)],
      assignments: [
        'subject;client;from;to;kind',
        ...registers.assignments.slice(1),
        'anna01;1;2026-01-01;;granne',
      ],
    });
    expect(read).toMatchObject([
      { register: 'shifts', rows: 5, rejected: 1, lines: [{ line: 2, reason: 'end-before-start' }] },
      { register: 'assignments', rows: 6, rejected: 1, lines: [{ line: 7, reason: 'kind-unknown' }] },
    ]);
  });

  test.each([
    ['shifts', ['konto;start;end', 'a;b;c'], { code: 'file-columns-missing', columns: ['account'] }],
    ['visits', [''], { code: 'file-empty' }],
    [
      'employees',
      ['account;unit;from', 'a;b;i går'],
      { code: 'file-mostly-unreadable', rows: 1, rejected: 1 },
    ],
  ] as const)('an unusable register is refused: %s', (register, lines, refusal) => {
    const maker = makerFor();
    expect(addRegister(maker, register, ...lines)).toMatchObject({
      ...refusal,
      file: { kind: 'register', register },
    });
    addLog(maker, logOf(row()));
    expect(accepted(maker.finish()).registers).toEqual([]);
  });
});

describe('what the reviewer has to do without is said', () => {
  test('registers, employees, days, columns, words and units', () => {
    const log = [
      'Datum;Tid;Aktör;Personnummer;Namn;Enhet;H-Typ',
      '2026-09-03;08:00;anna01;198001019804;Kund;;Makulerat',
    ];
    expect(deliveryOf(log.join('\n'), { shifts: ['account;start;end'] }).gaps).toEqual([
      { code: 'register-missing', register: 'employees' },
      { code: 'register-missing', register: 'visits' },
      { code: 'register-missing', register: 'assignments' },
      { code: 'register-missing', register: 'clients' },
      { code: 'employee-not-in-register', register: 'shifts', employee: 0 },
      { code: 'employee-not-in-register', register: 'shifts', employee: 1 },
      { code: 'column-missing', column: 'Del av Treserva' },
      { code: 'employee-not-in-log', employee: 1 },
      { code: 'day-not-in-log', day: '2026-09-10' },
      { code: 'day-not-in-log', day: '2026-09-22' },
      { code: 'act-unknown', text: 'Makulerat', accesses: 1 },
      { code: 'unit-missing', accesses: 1 },
    ]);
  });

  test('an employee and a day that others show are no gap', () => {
    const log = logOf(
      row({ date: '2026-09-01' }),
      row({ employee: 'bo02', date: '2026-09-01' }),
      ...draw.days.map((date) => row({ employee: 'cia03', date })),
    );
    expect(deliveryOf(log).gaps.every(({ code }) => code === 'register-missing')).toBe(true);
  });
});

describe('no delivery is made', () => {
  test('without a log', () => {
    expect(makerFor().finish()).toEqual({ ok: false, refusal: { code: 'log-missing' } });
  });

  test('of another month', () => {
    const maker = makerFor();
    addLog(maker, logOf(row({ date: '2026-08-03' }), row({ date: '2026-07-03' })));
    expect(maker.finish()).toEqual({
      ok: false,
      refusal: { code: 'log-of-another-month', month: '2026-09', months: ['2026-07', '2026-08'] },
    });
  });

  test('of the same file twice', () => {
    const maker = makerFor();
    expect(addLog(maker, logOf(row()))).toBeUndefined();
    expect(addLog(maker, logOf(row({ employee: 'bo02' })))).toBeUndefined();
    expect(addLog(maker, logOf(row({ employee: 'bo02' })))).toEqual({ code: 'log-twice', as: 1 });
  });

  test('of an unusable file, which leaves no trace', () => {
    const maker = makerFor();
    expect(addLog(maker, '')).toEqual({ code: 'file-empty', file: { kind: 'log' } });
    expect(maker.finish()).toEqual({ ok: false, refusal: { code: 'log-missing' } });
  });
});
