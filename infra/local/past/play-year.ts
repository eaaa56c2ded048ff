import { createHash } from 'node:crypto';
import {
  addWorkingDays,
  isoDateOf,
  periodNamed,
  periodStart,
  workingDayFrom,
  type IsoDate,
  type Period,
} from '@loggkontroll/core/calendar';
import type { Signer } from '@loggkontroll/bot/signing';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import type { Municipality } from '../demo/index.ts';
import type { LocalSites } from '../sites/index.ts';
import { commitDays, drawAndDeliver, monthFiles } from './deliver-log.ts';
import { planPeriod } from './plan-period.ts';
import { publishKey } from './publish-key.ts';
import { quietSweep } from './quiet-bot.ts';
import { reviewAccess } from './review-access.ts';
import { reviewLog } from './review-log.ts';
import { must, openStage, type Stage } from './stage.ts';

/** Which order of a period ends otherwise than without remark; counted from 0. */
interface PeriodScript {
  readonly period: Period;
  readonly remark?: number;
  /** Its review is never registered: what the department head finds missing. */
  readonly forgotten?: number;
  /** The access to every unit is gone through before it, to be finished by this date. */
  readonly access?: { readonly opensOn: IsoDate; readonly doneBy: IsoDate };
}

const script: readonly PeriodScript[] = [
  { period: periodNamed('2026-Q1'), remark: 1 },
  {
    period: periodNamed('2026-Q2'),
    forgotten: 2,
    access: { opensOn: isoDateOf('2026-03-10'), doneBy: isoDateOf('2026-04-30') },
  },
  { period: periodNamed('2026-Q3') },
];

/** Plays the first three quarters of 2026 on furnished sites, and the access gone through in spring: all people act themselves, and the bot does what follows. */
export const playYearSoFar = async (
  municipality: Municipality,
  sites: LocalSites,
  {
    signer,
    progress = () => undefined,
  }: { readonly signer: Signer; readonly progress?: (period: Period) => void },
): Promise<void> => {
  const hex = (name: string): string =>
    createHash('sha256').update(`${municipality.seed}/${name}`).digest('hex');
  let answers = 0;
  const randomHex = (): string => {
    answers += 1;
    return hex(`answer/${answers}`);
  };
  await publishKey(sites, signer);
  const stage = openStage(municipality, sites, { sweep: quietSweep(sites, { signer, randomHex }), hex });
  for (const act of script) {
    if (act.access) await reviewAccess(stage, act.access.doneBy, act.access.opensOn);
    await playPeriod(stage, act);
    progress(act.period);
  }
};

async function playPeriod(stage: Stage, { period, remark, forgotten }: PeriodScript): Promise<void> {
  const first = workingDayFrom(periodStart(period));
  const onDay = (day: number): IsoDate => addWorkingDays(first, day);
  stage.goTo(onDay(2));
  const orders = await planPeriod(stage, period);

  stage.goTo(onDay(4));
  for (const order of orders) await attest(stage, order);
  await stage.sweep();

  stage.goTo(onDay(7));
  for (const { orderId } of orders) await commitDays(stage, orderId);
  await stage.sweep();
  const drawn = new Set(orders.flatMap(({ employees }) => employees.map(({ employeeId }) => employeeId)));
  const files = monthFiles(stage, orders[0]?.month ?? '', drawn);
  for (const { orderId } of orders) await drawAndDeliver(stage, orderId, files);
  await stage.sweep();

  stage.goTo(onDay(9));
  for (const order of orders.filter(({ handOver }) => handOver)) {
    const { register, context } = stage.as(order.receiver);
    must(await register.orders.act(order.orderId, { type: 'handOver' }, context));
  }
  await stage.sweep();

  stage.goTo(onDay(14));
  for (const [index, order] of orders.entries()) {
    if (index !== forgotten) await reviewLog(stage, order, index === remark ? 'remark' : 'no-remark');
  }
  await stage.sweep();
}

async function attest(stage: Stage, { orderId, orderer, attestant = orderer }: OrderFacts): Promise<void> {
  const { register, context } = stage.as(attestant);
  must(await register.orders.act(orderId, { type: 'attest' }, context));
}
