import { createContextBuilder, createScreening } from '@loggkontroll/core/log';
import type { ContextRegister, LogRow, ScreeningContext } from '@loggkontroll/core/log';
import { ordinaryScreening } from '@loggkontroll/core/policy';
import { utf8 } from '../files.ts';
import { access } from './specification.ts';

const read = (registers: Readonly<Partial<Record<ContextRegister, readonly string[]>>>) => {
  const builder = createContextBuilder(2026);
  const results = (Object.keys(registers) as ContextRegister[]).map((register) => {
    const reader = builder.open(register);
    reader.push(utf8((registers[register] ?? []).join('\n')));
    return reader.end();
  });
  return { context: builder.build(), results };
};

const flagsOf = (context: ScreeningContext, row: LogRow): string[] => {
  const screening = createScreening({ context, rules: ordinaryScreening, keepAtMost: 1 });
  screening.row(row);
  return (
    screening
      .finish()
      .keptAccesses.at(0)
      ?.flags.map(({ flag }) => flag) ?? []
  );
};

describe('a register of clients', () => {
  test('is read in any case, with columns in any order, and none but the client needed', () => {
    const { context, results } = read({
      clients: ['Watched;STATUS;Client', 'Media;Closed;r1', ';;R2'],
    });
    expect(results).toMatchObject([{ ok: true, value: { rows: 2, rejected: 0 } }]);
    expect(flagsOf(context, access())).toEqual(['watched-client', 'closed-case']);
    expect(flagsOf(context, access({ clientId: 'R2' }))).toEqual([]);
  });

  test('tells the rows that it cannot read', () => {
    const { results } = read({
      clients: [
        'client;name;status;closed_on;protected;watched',
        'R1;;stängd;;;',
        'R1;;;;ja;',
        'R1;;;;;granne',
        'R1;;closed;i går;;',
        ';Kund, Ett;;;;',
        'R2;;open;;none;',
        'R3;;OPEN;;NONE;',
        'R4;;deceased;2026-01-01;local;relative',
        'R5;;closed;2026-01-01 12:00;protected;event',
        'R6;;;;;',
      ],
    });
    expect(results).toEqual([
      {
        ok: true,
        value: {
          rows: 10,
          rejected: 5,
          lines: [
            { line: 2, reason: 'word-unknown' },
            { line: 3, reason: 'word-unknown' },
            { line: 4, reason: 'word-unknown' },
            { line: 5, reason: 'date-unreadable' },
            { line: 6, reason: 'client-missing' },
          ],
        },
      },
    ]);
  });
});

describe('people and clients are the same person', () => {
  test('however their numbers are written', () => {
    const { context } = read({
      employees: ['account;personal_id;unit', 'ANNA01;800101-9804;Enhet 4'],
      clients: ['client;watched', '19800101 9804;media'],
    });
    expect(flagsOf(context, access({ clientId: '198001019804' }))).toEqual(['own-record', 'watched-client']);
  });
});

describe('a register that is refused', () => {
  test('leaves nothing in the context, and is missing from it', () => {
    const { context, results } = read({
      clients: ['client;watched', 'R1;media', 'R1;granne', 'R2;granne'],
      shifts: ['account;start;end'],
    });
    expect(results).toMatchObject([{ ok: false, refusal: { code: 'file-mostly-unreadable' } }, { ok: true }]);
    expect(context.registers).toEqual(['shifts']);
    expect(flagsOf(context, access())).toEqual([]);
  });

  test('does not take with it what was read before', () => {
    const builder = createContextBuilder(2026);
    for (const text of ['client;watched\nR1;media', 'client;watched\nR1;x\nR1;media\nR2;y']) {
      const reader = builder.open('clients');
      reader.push(utf8(text));
      reader.end();
    }
    expect(flagsOf(builder.build(), access())).toEqual(['watched-client']);
  });
});

test('a context can be posted to another thread', () => {
  const { context } = read({
    employees: ['account;personal_id;name;unit;role;from;to', 'anna01;R1;Berg, Anna;Enhet 5;Chef;;'],
    shifts: ['account;start;end', 'anna01;2026-09-03T12:00;2026-09-03T16:00'],
    clients: ['client;protected', 'R1;local'],
  });
  const posted = structuredClone(context);
  expect(posted).toEqual(context);
  expect(flagsOf(posted, access())).toEqual([
    'outside-shift',
    'own-record',
    'protected-identity',
    'other-unit',
  ]);
});
