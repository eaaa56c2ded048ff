import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import {
  createDeliveryMaker,
  formatDelivery,
  type DeliveryOrder,
  type LogRefusal,
  type SourceReader,
} from '@loggkontroll/core/log';
import { accept, refuse, type Result } from '@loggkontroll/core/result';
import { CliError } from '../outcome.ts';
import type { CliTexts } from '../texts/sv.ts';
import { employeeNames } from './employee-names.ts';
import type { ScreenJob } from './job.ts';
import { openWhole, type LogKind } from './log-kind.ts';
import { readBytes } from './read-file.ts';

/**
 * The order that a delivery is made for, as far as the command line knows: the month is that of the days, names are those
 * of `employees.csv`, and an employee whom no register gives a unit has none. Throws {@link CliError}.
 */
export const orderOf = ({ deliver, scope, registers, rules }: ScreenJob, texts: CliTexts): DeliveryOrder => {
  const { accounts = [], days = [] } = scope;
  const months = new Set(days.map((day) => day.slice(0, 7)));
  const [month = ''] = months;
  if (months.size !== 1) throw new CliError(texts.screen.deliverOneMonth);
  const names = employeeNames(registers, Number(month.slice(0, 4)));
  return {
    orderId: deliver?.orderId ?? '',
    number: deliver?.number ?? '',
    selection: {
      of: 'draw',
      month,
      days,
      employees: accounts.map((employeeId) => ({ employeeId, name: names.get(employeeId) ?? employeeId })),
    },
    units: [],
    screening: rules,
  };
};

/** Why there is no delivery, and in which file it was found, if in one. */
export interface DeliveryRefused {
  readonly code: 'delivery-refused';
  readonly file: string | undefined;
  readonly refusal: LogRefusal;
}

/** Makes the delivery, reading everything once more from the beginning: its text. */
export const deliveryText = (
  order: DeliveryOrder,
  { logs, registers }: Pick<ScreenJob, 'logs' | 'registers'>,
  kinds: readonly LogKind[],
  onBytes: (bytes: number) => void,
): Result<string, DeliveryRefused> => {
  const maker = createDeliveryMaker(order);
  const readThrough = (file: string, reader: SourceReader): LogRefusal | undefined => {
    const hash = createHash('sha256');
    const push = (bytes: Uint8Array): boolean => {
      hash.update(bytes);
      return reader.push(bytes);
    };
    readBytes(file, 0, statSync(file).size, push, onBytes);
    return reader.end(hash.digest('hex'));
  };
  for (const { register, file } of registers) {
    const refusal = readThrough(file, maker.openRegister(register));
    if (refusal) return refuse({ code: 'delivery-refused', file, refusal });
  }
  for (const [source, file] of logs.entries()) {
    const kind = kinds[source] ?? { kind: 'workbook' };
    const refusal = readThrough(
      file,
      maker.openLog((sink) => openWhole(file, kind, sink, true)),
    );
    if (refusal) return refuse({ code: 'delivery-refused', file, refusal });
  }
  const made = maker.finish();
  return made.ok
    ? accept(formatDelivery(made.value))
    : refuse({ code: 'delivery-refused', file: undefined, refusal: made.refusal });
};
