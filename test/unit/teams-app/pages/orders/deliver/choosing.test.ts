import { cautionsOf } from '../../../../../../teams-app/src/pages/orders/deliver/cautions.ts';
import {
  addLogs,
  addRegisters,
  noFiles,
  removeLog,
  removeRegister,
} from '../../../../../../teams-app/src/pages/orders/deliver/chosen-files.ts';
import { makeDelivery } from '../../../../../../teams-app/src/workers/make-delivery.ts';
import { accepted, logOf, order, row } from '../../../../core/log/files.ts';

const file = (name: string): File => new File(['x'], name, { lastModified: 1 });

describe('the files chosen', () => {
  test('are added once and can be taken away', () => {
    const [a, b] = [file('a.csv'), file('b.csv')];
    const chosen = addLogs(addLogs(noFiles, [a]), [file('a.csv'), b]);
    expect(chosen.logs).toEqual([a, b]);
    expect(removeLog(chosen, a).logs).toEqual([b]);
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

describe('what is asked before delivering', () => {
  const cautions = async (...rows: readonly string[]) => {
    const made = await makeDelivery(
      order,
      { logs: [new Blob([logOf(...rows)])], registers: {} },
      () => undefined,
    );
    return cautionsOf(accepted(made));
  };
  const everyDay = order.days.map((date) => row({ date }));

  test.each([
    ['nothing when all is well', everyDay, []],
    ['when nobody is in the log', order.days.map((date) => row({ date, employee: 'cia03' })), ['nobody']],
    ['when a day is not in it', everyDay.slice(1), ['day']],
    ['when rows could not be read', [...everyDay, 'trasig'], ['rejected']],
  ])('%s', async (_, rows, expected) => {
    expect(await cautions(...rows)).toEqual(expected);
  });
});
