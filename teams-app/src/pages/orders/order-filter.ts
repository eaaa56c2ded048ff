import { periodOf, previousPeriod } from '@loggkontroll/core/calendar';
import type { IsoDate, Period } from '@loggkontroll/core/calendar';
import type { Policy } from '@loggkontroll/core/policy';
import type { OrderStatus } from '@loggkontroll/core/workflow';

/** Which orders are shown. An empty status shows all. */
export interface OrderFilter {
  readonly period: string;
  readonly status: OrderStatus | '';
}

export const orderStatuses: readonly OrderStatus[] = [
  'placed',
  'rejected',
  'attested',
  'days-committed',
  'days-answered',
  'days-drawn',
  'to-be-sent',
  'sent',
  'delivered',
  'at-reviewer',
  'to-be-destroyed',
  'completed',
];

const shownPeriods = 8;

/** The present period and those before it, newest first. */
export const recentPeriods = (policy: Policy, today: IsoDate): readonly Period[] => {
  const periods = [periodOf(policy.systematic.cadence, today)];
  for (
    let last = periods.at(-1);
    last !== undefined && periods.length < shownPeriods;
    last = periods.at(-1)
  ) {
    periods.push(previousPeriod(last));
  }
  return periods;
};

const isStatus = (text: string): text is OrderStatus => (orderStatuses as readonly string[]).includes(text);

/** Reads the filter from the page's address; what is not understood falls back to the present period and all states. */
export const filterFrom = (query: URLSearchParams, periods: readonly string[]): OrderFilter => {
  const period = query.get('period') ?? '';
  const status = query.get('status') ?? '';
  return {
    period: periods.includes(period) ? period : (periods[0] ?? ''),
    status: isStatus(status) ? status : '',
  };
};
