import { createHash } from 'node:crypto';
import type { Month } from '@loggkontroll/core/calendar';
import { completeDayDraw, dayCommitment } from '@loggkontroll/core/draw';
import {
  createDeliveryMaker,
  deliveryHash,
  formatDelivery,
  registerNames,
  type SourceReader,
} from '@loggkontroll/core/log';
import { dayRuleOf, type Order } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { contextFiles, logFile, makeMonth, type DemoFile } from '../demo/index.ts';
import { must, type Stage } from './stage.ts';

/** A month's log and registers, as the log administrator has them. */
export interface MonthFiles {
  readonly log: DemoFile;
  readonly registers: readonly DemoFile[];
}

/** Makes a month's files, of these accounts alone: nobody looks at the past's other rows. The same month always gives the same. */
export const monthFiles = (
  { municipality }: Pick<Stage, 'municipality'>,
  month: string,
  accounts: ReadonlySet<string>,
): MonthFiles => {
  const made = makeMonth(municipality, month as Month);
  const ofAccounts = {
    ...made,
    accesses: made.accesses.filter(({ account }) => accounts.has(account)),
    shifts: made.shifts.filter(({ member }) => accounts.has(member.employeeId)),
    visits: made.visits.filter(({ shift }) => accounts.has(shift.member.employeeId)),
  };
  return { log: logFile(municipality, ofAccounts), registers: contextFiles(municipality, ofAccounts) };
};

/** A log administrator commits to a draw of days; the bot's answer comes with the next sweep. */
export const commitDays = async (stage: Stage, orderId: string): Promise<void> => {
  const { register, context } = administratorOf(stage);
  const { state } = must(await register.orders.find(orderId));
  const commitment = dayCommitment(dayRuleOf(state, 1), stage.hex(`nonce/${orderId}`));
  must(await register.orders.act(orderId, { type: 'commitDays', commitment }, context));
};

/** Draws the days that were committed to, and delivers the drawn employees' log of those days. */
export const drawAndDeliver = async (stage: Stage, orderId: string, files: MonthFiles): Promise<void> => {
  const { register, context, personId } = administratorOf(stage);
  const answered = must(await register.orders.find(orderId));
  const { nonce, seed, days } = completeDayDraw(dayRuleOf(answered.state, 1), {
    nonce: stage.hex(`nonce/${orderId}`),
    bytes: answered.state.dayDraws[0]?.bytes ?? '',
  });
  const drawn = must(await register.orders.act(answered, { type: 'drawDays', nonce, seed, days }, context));
  const { text, accesses } = deliveryOf(stage, drawn.state, files);
  await openVault(stage.sites.as(personId)).deliver(drawn.state.logRoom ?? '', text);
  const file = { sha256: deliveryHash(text), accesses, rejectedRows: 0 };
  must(await register.orders.act(drawn, { type: 'deliverLog', file }, context));
};

function administratorOf(stage: Stage) {
  const [personId = ''] = stage.municipality.members['log-administrator'];
  return { personId, ...stage.as(personId) };
}

function deliveryOf({ municipality }: Stage, order: Order, { log, registers }: MonthFiles) {
  const unit = municipality.units.find(({ unitId }) => unitId === order.unitId);
  const maker = createDeliveryMaker({
    orderId: order.orderId,
    number: order.number,
    selection: { of: 'draw', month: order.month, days: order.days ?? [], employees: order.employees },
    units: unit === undefined ? [] : [unit.name],
  });
  for (const register of registerNames) {
    const file = registers.find(({ name }) => name === `${register}.csv`);
    if (file) readAll(maker.openRegister(register), file);
  }
  readAll(maker.openLog(), log);
  const delivery = must(maker.finish());
  return { text: formatDelivery(delivery), accesses: delivery.accesses.length };
}

function readAll(reader: SourceReader, { bytes, name }: DemoFile): void {
  reader.push(bytes);
  const refusal = reader.end(createHash('sha256').update(bytes).digest('hex'));
  if (refusal) throw new Error(`${name}: ${JSON.stringify(refusal)}`);
}
