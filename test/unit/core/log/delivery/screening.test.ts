import { formatDelivery, parseDelivery, registerNames } from '@loggkontroll/core/log';
import type { Delivery, RegisterName } from '@loggkontroll/core/log';
import { ordinaryScreening } from '@loggkontroll/core/policy';
import { accepted, addLog, addRegister, logOf, makerFor, row } from '../files.ts';

const registers: Readonly<Partial<Record<RegisterName, readonly string[]>>> = {
  employees: [
    'account;personal_id;name;unit;role;from;to',
    'ANNA01;19800101-9804;Åsberg, Anna;Björkens korttid;Stödassistent;2026-01-01;',
    'bo02;;Bo Björk;Enhet 5;Stödassistent;;',
    'cia03;19800161-9801;Cia Ceder;Enhet 5;Stödassistent;;',
  ],
  shifts: [
    'account;start;end',
    'anna01;2026-09-03 07:00;2026-09-03 16:00',
    'dan04;2026-09-03 07:00;2026-09-03 16:00',
    'bo02;2026-09-10T07:00;2026-09-10T16:00',
  ],
  assignments: ['subject;client;from;to;kind', 'Björkens korttid;199001019802;2026-02-01;;direct'],
  clients: [
    'client;name;status;closed_on;protected;watched',
    '199001019802;Kund, Ett;closed;2026-09-02;protected;media',
  ],
};

const deliveryOf = (
  log: string,
  chosen: readonly RegisterName[] = registerNames,
  change: Parameters<typeof makerFor>[0] = {},
): Delivery => {
  const maker = makerFor(change);
  for (const register of chosen) {
    const lines = registers[register];
    if (lines) expect(addRegister(maker, register, ...lines)).toBeUndefined();
  }
  expect(addLog(maker, log)).toBeUndefined();
  return accepted(maker.finish());
};

const assigned = { number: '900101-9802', name: 'Kund, Ett' };

describe('the accesses of a delivery', () => {
  test('are explained by the assignments of the registers, with the evidence', () => {
    const { accesses } = deliveryOf(logOf(row(assigned)));
    expect(accesses[0]?.explanation).toEqual({
      kind: 'direct',
      evidence: [{ code: 'assigned-to-unit', values: { unit: 'Björkens korttid', from: '2026-02-01' } }],
    });
  });

  test('are explained through the unit of the order where no register tells the unit', () => {
    const { accesses, duties } = deliveryOf(logOf(row(assigned)), ['assignments']);
    expect(accesses[0]?.explanation?.kind).toBe('direct');
    expect(duties[0]?.assignments).toMatchObject([{ client: 0, kind: 'direct', through: 'unit' }]);
  });

  test('are flagged, each flag with what it rests on', () => {
    const { accesses } = deliveryOf(logOf(row({ ...assigned, time: '16:31:00', act: 'Utskrift' })));
    expect(accesses[0]?.flags).toEqual([
      {
        flag: 'outside-shift',
        evidence: [
          {
            code: 'not-scheduled',
            values: {
              nearestStart: '2026-09-03T07:00:00',
              nearestEnd: '2026-09-03T16:00:00',
              marginMinutes: '30',
            },
          },
        ],
      },
      { flag: 'protected-identity', evidence: [{ code: 'protected', values: { kind: 'protected' } }] },
      { flag: 'watched-client', evidence: [{ code: 'watched', values: { reason: 'media' } }] },
      { flag: 'closed-case', evidence: [{ code: 'case-closed', values: { on: '2026-09-02' } }] },
      {
        flag: 'print-or-copy',
        evidence: [{ code: 'done-by-the-log', values: { act: 'printed', words: 'Utskrift' } }],
      },
    ]);
  });

  test('are ranked among themselves, and not at all where there is nothing to look at', () => {
    const { accesses } = deliveryOf(
      logOf(
        row({ number: '', name: 'Okänd, Person' }),
        row({ number: '19800101-9804' }),
        row({ number: '19800161-9801' }),
      ),
    );
    expect(accesses.map(({ line, rank }) => [line, rank])).toEqual([
      [2, 3],
      [3, 1],
      [4, 2],
    ]);
    const { accesses: explained } = deliveryOf(logOf(row(assigned)), ['employees', 'assignments']);
    expect(explained[0]).not.toHaveProperty('rank');
    expect(explained[0]).not.toHaveProperty('flags');
  });

  test('are flagged as the policy says', () => {
    const flags = { ...ordinaryScreening.flags, 'watched-client': false, 'protected-identity': false };
    const { accesses } = deliveryOf(logOf(row(assigned)), registerNames, {
      screening: { ...ordinaryScreening, flags },
    });
    expect(accesses[0]?.flags?.map(({ flag }) => flag)).toEqual(['closed-case']);
  });
});

describe('what is said of employees', () => {
  test('is said of the drawn ones alone', () => {
    const { findings } = deliveryOf(logOf(row(), row({ date: '2026-09-10' })));
    expect(findings).toEqual([
      {
        employee: 1,
        day: null,
        flag: 'no-use',
        evidence: [{ code: 'scheduled-without-access', values: { from: '2026-09-03', to: '2026-09-10' } }],
      },
    ]);
  });

  test('compares with everybody in the log, and tells no number of anything', () => {
    const others = Array.from({ length: 25 }, (_, index) =>
      row({ employee: 'cia03', date: `2026-09-${String(index + 1).padStart(2, '0')}` }),
    );
    const many = Array.from({ length: 9 }, (_, index) =>
      row({ employee: 'bo02', date: '2026-09-10', number: `TF${index}` }),
    );
    const { findings } = deliveryOf(logOf(...others, ...many), ['employees']);
    expect(findings).toEqual([
      {
        employee: 1,
        day: '2026-09-10',
        flag: 'pattern-break',
        evidence: [{ code: 'unlike-the-group', values: { role: 'Stödassistent', unit: 'Enhet 5' } }],
      },
    ]);
  });
});

describe('a delivery with what the screening found', () => {
  test('reads back as it was written, and holds nothing else of the registers', () => {
    const delivery = deliveryOf(logOf(row(assigned), row({ number: '19800101-9804' })));
    const text = formatDelivery(delivery);
    expect(accepted(parseDelivery(text))).toEqual(delivery);
    for (const foreign of ['cia03', 'Ceder', '198001619801', 'dan04']) expect(text).not.toContain(foreign);
  });

  test('keeps the lines that stood before the header', () => {
    const { sources } = deliveryOf(`Beställare: Systemadministratör\r\n${logOf(row())}`);
    expect(sources[0]?.preamble).toEqual(['Beställare: Systemadministratör']);
  });

  test('has no trace of files that were refused', () => {
    const maker = makerFor();
    const bad = ['subject;client;from;to;kind', 'anna01;199001019802;2026-02-01;;direct', 'x', 'y'];
    expect(addRegister(maker, 'assignments', ...bad)).toMatchObject({ code: 'file-mostly-unreadable' });
    expect(addLog(maker, logOf(row(assigned)))).toBeUndefined();
    expect(addLog(maker, logOf(row(assigned)))).toEqual({ code: 'log-twice', as: 0 });
    const { accesses, duties } = accepted(maker.finish());
    expect(accesses).toHaveLength(1);
    expect(accesses[0]).not.toHaveProperty('explanation');
    expect(duties[0]?.assignments).toEqual([]);
  });

  test('cannot be made with a register that comes after a log', () => {
    const maker = makerFor();
    addLog(maker, logOf(row()));
    expect(() => maker.openRegister('shifts')).toThrow('Registers are read before logs.');
  });
});
