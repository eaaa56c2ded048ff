import {
  cautionsOf,
  missingDays,
  missingRanges,
} from '../../../../../../teams-app/src/pages/orders/deliver/cautions.ts';
import {
  addLogs,
  addRegisters,
  canRead,
  logFilesOf,
  noFiles,
  removeLog,
  removeRegister,
  seen,
} from '../../../../../../teams-app/src/pages/orders/deliver/chosen-files.ts';
import { makeDelivery } from '../../../../../../teams-app/src/workers/make-delivery.ts';
import type { DeliveryOrder } from '@loggkontroll/core/log';
import { accepted, draw, logOf, order, row } from '../../../../core/log/files.ts';

const file = (name: string): File => new File(['x'], name, { lastModified: 1 });

describe('the files chosen', () => {
  test('are added once and can be taken away', () => {
    const [a, b] = [file('a.csv'), file('b.csv')];
    const chosen = addLogs(addLogs(noFiles, [a]), [file('a.csv'), b]);
    expect(chosen.logs.map(({ file }) => file)).toEqual([a, b]);
    expect(removeLog(chosen, a).logs.map(({ file }) => file)).toEqual([b]);
  });

  test('that were chosen already are told, until something else is done', () => {
    const [a, shifts] = [file('a.csv'), file('shifts.csv')];
    const once = addRegisters(addLogs(noFiles, [a, file('a.csv')]), [shifts]);
    expect(addLogs(noFiles, [a, file('a.csv')]).notes).toEqual([{ note: 'chosen-already', name: 'a.csv' }]);
    expect(once.notes).toEqual([]);
    const again = addLogs(once, [file('a.csv'), file('b.csv')]);
    expect(again.notes).toEqual([{ note: 'chosen-already', name: 'a.csv' }]);
    expect(addRegisters(again, [file('shifts.csv')])).toMatchObject({
      notes: [{ note: 'chosen-already', name: 'shifts.csv' }],
      registers: { shifts },
    });
    expect(removeLog(again, a).notes).toEqual([]);
    expect(removeRegister(again, 'shifts').notes).toEqual([]);
  });

  test('that take the place of another register say so, also when both are chosen at once', () => {
    const [old, next] = [file('shifts.csv'), file('shifts-ny.csv')];
    const replaced = [{ note: 'replaced', name: 'shifts-ny.csv', before: 'shifts.csv' }];
    const chosen = addRegisters(addRegisters(noFiles, [old]), [next]);
    expect(chosen).toMatchObject({ registers: { shifts: next }, notes: replaced });
    expect(addRegisters(noFiles, [old, next])).toMatchObject({
      registers: { shifts: next },
      notes: replaced,
    });
  });

  test('are known as registers by their names', () => {
    const chosen = addRegisters(noFiles, [
      file('Shifts-september.csv'),
      file('visits.csv'),
      file('annat.csv'),
    ]);
    expect(Object.keys(chosen.registers).sort()).toEqual(['shifts', 'visits']);
    expect(chosen.unknown.map(({ name }) => name)).toEqual(['annat.csv']);
    expect(Object.keys(removeRegister(chosen, 'shifts').registers)).toEqual(['visits']);
    expect(addRegisters(chosen, [file('shifts-ny.csv')]).registers.shifts?.name).toBe('shifts-ny.csv');
  });
});

describe('the logs chosen', () => {
  const [a, b] = [file('a.csv'), file('b.csv')];
  const mapping = {
    ...({ format: 'loggkontroll-mapping', version: 1, name: 'Nova' } as const),
    columns: { moment: 'When', employee: 'Who', client: 'Whom', act: 'What' },
  };
  const chosen = addLogs(noFiles, [a, b]);
  const known = (unitUnsaid: boolean) => ({ look: 'known', profile: '1177', unitUnsaid }) as const;

  test('can be read when each has been looked at and none is unusable', () => {
    expect(canRead(noFiles, 'Eken')).toBe(false);
    expect(canRead(seen(chosen, a, known(false)), 'Eken')).toBe(false);
    const both = seen(seen(chosen, a, known(false)), b, { look: 'workbook' });
    expect(canRead(both, '')).toBe(true);
    expect(canRead(seen(both, b, { look: 'refused', refusal: { code: 'file-empty' } }), '')).toBe(false);
  });

  test('are read with the unit stated where they do not say it, and only there', () => {
    const one = addLogs(noFiles, [a]);
    const unsaid = seen(one, a, known(true));
    expect(canRead(unsaid, ' ')).toBe(false);
    expect(logFilesOf(unsaid, 'Eken')).toEqual([{ file: a, unit: 'Eken' }]);
    expect(logFilesOf(seen(one, a, known(false)), 'Eken', true)).toEqual([{ file: a }]);
    const workbook = seen(one, a, { look: 'workbook' });
    expect(logFilesOf(workbook, 'Eken')).toEqual([{ file: a }]);
    expect(logFilesOf(workbook, 'Eken', true)).toEqual([{ file: a, unit: 'Eken' }]);
  });

  test('are read by a mapping, which may lack the unit', () => {
    const mapped = seen(addLogs(noFiles, [a]), a, { look: 'mapped', mapping });
    expect(logFilesOf(mapped, 'Eken')).toEqual([{ file: a, mapping, unit: 'Eken' }]);
    const named = { ...mapping, columns: { ...mapping.columns, unit: 'Where' } };
    expect(logFilesOf(seen(mapped, a, { look: 'mapped', mapping: named }), 'Eken')).toEqual([
      { file: a, mapping: named },
    ]);
  });

  test('are told their unit when reading has shown that it is missing, where only reading shows that', () => {
    const looking = addLogs(noFiles, [a]);
    const stated = ['rivta', 'fhir', 'treserva'].map((profile) => {
      const look = { ...known(false), profile } as Parameters<typeof seen>[2];
      return logFilesOf(seen(looking, a, look), 'Eken', true);
    });
    expect(stated).toEqual([[{ file: a, unit: 'Eken' }], [{ file: a, unit: 'Eken' }], [{ file: a }]]);
    expect(logFilesOf(seen(looking, a, { ...known(false), profile: 'rivta' }), 'Eken')).toEqual([
      { file: a },
    ]);
  });

  test('that were taken away meanwhile stay away', () => {
    expect(seen(removeLog(chosen, a), a, known(false)).logs.map((log) => log.file)).toEqual([b]);
  });
});

describe('what is asked before delivering', () => {
  const cautions = async (...rows: readonly string[]) => {
    const made = await makeDelivery(
      order,
      { logs: [{ file: new Blob([logOf(...rows)]) }], registers: {} },
      () => undefined,
    );
    const { facts } = accepted(made);
    return [...cautionsOf(facts), ...missingDays(facts)];
  };
  const [third, tenth, last] = ['2026-09-03', '2026-09-10', '2026-09-22'];
  const everyDay = draw.days.map((date) => row({ date }));

  test.each([
    ['nothing when all is well', everyDay, []],
    ['when nobody is in the log', draw.days.map((date) => row({ date, employee: 'cia03' })), ['nobody']],
    ['when days are not in it, which are named in their order', everyDay.slice(0, 1), ['days', third, last]],
    [
      'the days alone when all are missing, for then nobody can be in them',
      [row({ date: '2026-09-01', employee: 'cia03' })],
      ['every-day', third, tenth, last],
    ],
    ['when rows could not be read', [...everyDay, 'trasig'], ['rejected']],
  ])('%s', async (_, rows, expected) => {
    expect(await cautions(...rows)).toEqual(expected);
  });
});

describe('what is asked before a period is delivered', () => {
  const period = { from: '2026-09-01', to: '2026-09-30' };
  const found = async (selection: DeliveryOrder['selection'], ...rows: readonly string[]) => {
    const files = { logs: [{ file: new Blob([logOf(...rows)]) }], registers: {} };
    const { facts } = accepted(await makeDelivery({ ...order, selection }, files, () => undefined));
    return [...cautionsOf(facts), ...missingRanges(facts).map(({ from, to }) => `${from}/${to}`)];
  };
  const whole = ['2026-09-01', '2026-09-15', '2026-09-30'].map((date) => row({ date }));
  const client = { of: 'client', client: '198001019804', ...period } as const;

  test.each([
    ['nothing when the log covers it', client, whole, []],
    ['when nobody opened the client', { ...client, client: '199001019802' }, whole, ['nothing-in-period']],
    [
      'when the employee is not in it',
      { of: 'employees', employees: [{ employeeId: 'bo02', name: 'Bo' }], ...period } as const,
      whole,
      ['nothing-in-period'],
    ],
    [
      'when the log ends before it does',
      { of: 'event', ...period } as const,
      whole.slice(0, 2),
      ['part-of-period', '2026-09-16/2026-09-30'],
    ],
  ])('%s', async (_, selection, rows, expected) => {
    expect(await found(selection, ...rows)).toEqual(expected);
  });
});
