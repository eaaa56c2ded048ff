import type { Branch } from '@loggkontroll/core/organisation';
import type { OrderStatus, Review } from '@loggkontroll/core/workflow';
import type { Page, Register } from '@loggkontroll/sharepoint/records';

type SummaryOf<Store extends keyof Register> =
  Awaited<ReturnType<Register[Store]['summaries']>> extends Page<infer Row> ? Row : never;

/** An order as the lists show it. */
export interface OrderRow {
  readonly orderId: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly waitsFor: string | undefined;
  /** ISO date. */
  readonly dueOn: string | undefined;
  readonly period: string;
  readonly unitId: string;
  readonly clusterName: string;
  readonly branch: Branch;
}

/** A review as the lists show it. */
export interface ReviewRow {
  readonly reviewId: string;
  readonly orderId: string;
  readonly number: string;
  readonly status: Review['status'];
  /** ISO date. */
  readonly dueOn: string | undefined;
  readonly period: string;
  readonly clusterName: string;
}

const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

const optional = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

export const orderRow = (summary: SummaryOf<'orders'>): OrderRow => ({
  orderId: summary.recordId,
  number: summary.title,
  status: summary.status as OrderStatus,
  waitsFor: optional(summary.WaitsFor),
  dueOn: optional(summary.DueOn),
  period: text(summary.Period),
  unitId: text(summary.UnitId),
  clusterName: text(summary.ClusterName),
  branch: text(summary.Branch) as Branch,
});

export const reviewRow = (summary: SummaryOf<'reviews'>): ReviewRow => ({
  reviewId: summary.recordId,
  orderId: text(summary.OrderId),
  number: summary.title,
  status: summary.status as Review['status'],
  dueOn: optional(summary.DueOn),
  period: text(summary.Period),
  clusterName: text(summary.ClusterName),
});

/** Every row of every page. For lists that stay short, such as one period's. */
export const allOf = async <T>(first: Page<T>): Promise<readonly T[]> => {
  const items = [...first.items];
  for (let page = first; page.more;) {
    page = await page.more();
    items.push(...page.items);
  }
  return items;
};
