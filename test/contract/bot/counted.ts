import {
  drawsOfYear,
  likeControlsOf,
  reviewedShares,
  sumAlike,
  systematicRequestsOf,
} from '@loggkontroll/core/report';
import type { LikeControls } from '@loggkontroll/core/report';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { openRegister } from '@loggkontroll/sharepoint/records';
import type { RecordPage } from '@loggkontroll/sharepoint/records';
import { openFiguresTold } from '@loggkontroll/sharepoint/settings';

const together = ({ unitId: _, ...like }: LikeControls): LikeControls => like;

/** What is in every page. */
const statesOf = async <T>(asked: Promise<RecordPage<T, unknown>>): Promise<readonly T[]> => {
  const states: T[] = [];
  let page = await asked;
  for (;;) {
    states.push(...page.records.map(({ state }) => state));
    if (page.more === undefined) return states;
    page = await page.more();
  }
};

/** A year counted from every record’s history. */
export const readCount = async (connection: Connection, year: number) => {
  const register = openRegister(connection);
  const ofPeriod = { where: { Period: { startsWith: String(year) } } };
  const [controls, plans, orders] = await Promise.all([
    statesOf(register.controls.list({ where: { Year: String(year) } })),
    statesOf(register.plans.list(ofPeriod)),
    statesOf(register.orders.list(ofPeriod)),
  ]);
  return {
    controls: sumAlike(likeControlsOf(controls).map(together)),
    drawn: { shares: reviewedShares(plans, controls), draws: drawsOfYear(plans) },
    requests: systematicRequestsOf(orders),
  };
};

/** The same as the bot has told it; undefined where it has not. */
export const toldCount = async (connection: Connection, year: number) => {
  const { counted, controls, drawn, requests } = await openFiguresTold(connection).read(year);
  return counted && { controls: sumAlike([...controls.values()].flat()), drawn, requests };
};
