import { isoDateOf, monthOf } from '@loggkontroll/core/calendar';
import { createDeliveryMaker, registerNames } from '@loggkontroll/core/log';
import type { SourceReader } from '@loggkontroll/core/log';
import {
  contextFiles,
  logFile,
  makeMonth,
  makeMunicipality,
  smallSize,
} from '@loggkontroll/infra/local/demo';
import { accepted, give } from '../../../core/log/files.ts';

const month = monthOf(isoDateOf('2026-09-01'));
const days = Array.from({ length: 30 }, (_, index) => `2026-09-${String(index + 1).padStart(2, '0')}`);

const read = (reader: SourceReader, bytes: Uint8Array): void => expect(give(reader, bytes)).toBeUndefined();

/** The whole month of everybody, delivered. */
const delivered = (size: Parameters<typeof makeMunicipality>[1]) => {
  const town = makeMunicipality('small', size);
  const made = makeMonth(town, month);
  const maker = createDeliveryMaker({
    ...{ orderId: 'demo', number: 'demo', units: [] },
    selection: {
      ...{ of: 'draw', month, days },
      employees: town.staff.map(({ employeeId, name }) => ({ employeeId, name })),
    },
  });
  const registers = contextFiles(town, made);
  for (const register of registerNames) {
    const file = registers.find(({ name }) => name === `${register}.csv`);
    if (!file) throw new Error(`There is no ${register}.csv.`);
    read(maker.openRegister(register), file.bytes);
  }
  read(maker.openLog(), logFile(town, made).bytes);
  return { delivery: accepted(maker.finish()), made };
};

test('the planted reads of the demo month are found first, and ordinary work is explained', () => {
  const { delivery, made } = delivered(smallSize);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const planted = new Set(
    made.planted.map(({ access: { day, second, account, client } }) =>
      [
        `${day}T${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`,
        account,
        client.personalId.replace('-', ''),
      ].join(' '),
    ),
  );
  const ranks = delivery.accesses.flatMap(({ at, employee, client, rank }) => {
    const key = [at, delivery.employees[employee]?.employeeId, delivery.clients[client]?.clientId].join(' ');
    return planted.has(key) ? [rank] : [];
  });
  expect(ranks.toSorted((a = 0, b = 0) => a - b)).toEqual(ranks.map((_, index) => index + 1));
  expect(ranks.length).toBe(planted.size);

  const explained = delivery.accesses.filter(({ explanation }) => explanation).length;
  expect(explained).toBe(delivery.accesses.length - ranks.length);
  const flags = new Set(delivery.accesses.flatMap((access) => (access.flags ?? []).map(({ flag }) => flag)));
  for (const flag of ['outside-shift', 'print-or-copy', 'closed-case', 'possible-relative', 'other-unit']) {
    expect(flags).toContain(flag);
  }
  expect(delivery.gaps).toEqual([]);
});
