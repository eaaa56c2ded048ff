import type { Awaited, CaseErrand } from '@loggkontroll/core/waiting';
import { isSingleOrder } from '@loggkontroll/core/workflow';
import { tabPath } from '@loggkontroll/ui/links';
import type { ExtractStatus, OrderStatus } from '@loggkontroll/core/workflow';
import { isReplaced } from '../../data/replaced.ts';
import type { OrderRow, ReviewRow } from '../../data/index.ts';
import type { ExtractRow } from '../extracts/extract-row.ts';
import type { PlanSight } from './plan-sight.ts';

/** What somebody is to do next; each has a title and a button text. */
export type TaskKind =
  | 'attest'
  | 'order-again'
  | 'draw-days'
  | 'finish-draw'
  | 'deliver'
  | 'send-log'
  | 'receive-log'
  | 'hand-over'
  | 'destroy-log'
  | 'start-review'
  | 'go-on-review'
  | 'extract'
  | 'extract-take-out'
  | 'extract-hand-over'
  | 'extract-note'
  | `case-${CaseErrand}`
  | 'targeted'
  | 'authorisation'
  | 'access-order'
  | 'informing'
  | 'open-authorisations'
  | 'plan'
  | 'draw-plan'
  | 'place-orders'
  | 'plan-again';

/** Something that waits for this person. */
export interface Task {
  readonly kind: TaskKind;
  readonly key: string;
  readonly number: string;
  readonly where: string;
  readonly period: string;
  /** ISO date. */
  readonly dueOn: string | undefined;
  /** ISO instant, where a clock runs day and night. */
  readonly dueAt?: string;
  /** The place in the tab where it is done. */
  readonly path: string;
}

const orderTasks: Readonly<Partial<Record<OrderStatus, TaskKind>>> = {
  placed: 'attest',
  rejected: 'order-again',
  attested: 'draw-days',
  'days-answered': 'finish-draw',
  'days-drawn': 'deliver',
  'to-be-sent': 'send-log',
  sent: 'receive-log',
  delivered: 'hand-over',
  'to-be-destroyed': 'destroy-log',
};

const ofOrder = (order: OrderRow): readonly Task[] => {
  const kind = orderTasks[order.status];
  if (kind === undefined) return [];
  const { orderId, number, clusterName: where, period, dueOn } = order;
  return [{ kind, key: orderId, number, where, period, dueOn, path: tabPath.order(orderId) }];
};

const ofReview = ({ reviewId, number, clusterName: where, period, dueOn, status }: ReviewRow): Task => ({
  kind: status === 'opened' ? 'start-review' : 'go-on-review',
  key: reviewId,
  number,
  where,
  period,
  dueOn,
  path: tabPath.review(reviewId),
});

const extractTasks: Readonly<Partial<Record<ExtractStatus, TaskKind>>> = {
  ordered: 'extract-take-out',
  readable: 'extract-hand-over',
  'handed-over': 'extract-note',
};

/** Of one whose log waits for this person in *Granska* the review is told, under the same number. */
const ofExtracts = (extracts: readonly ExtractRow[], reviews: readonly ReviewRow[]): readonly Task[] =>
  extracts
    .filter(({ number }) => !reviews.some((review) => review.number === number))
    .map(({ extractId, number, status, dueOn }) => ({
      kind: extractTasks[status] ?? 'extract',
      key: extractId,
      ...{ number, where: '', period: '', dueOn },
      path: tabPath.extract(extractId),
    }));

const caseErrands = {
  ...{ 'say-whom': 'case-say-whom', 'before-telling': 'case-before-telling', call: 'case-call' },
  ...{ 'write-minutes': 'case-write-minutes', 'take-answer': 'case-take-answer' },
  ...{ 'give-copies': 'case-give-copies', decide: 'case-decide', finish: 'case-finish' },
  ...{ 'report-breach': 'case-report-breach', 'your-part': 'case-your-part', 'see-to-it': 'case-see-to-it' },
} as const satisfies Record<CaseErrand, TaskKind>;

const isCaseErrand = (errand: string): errand is CaseErrand => errand in caseErrands;

const planTasks: Readonly<Record<PlanSight['status'], TaskKind | undefined>> = {
  none: 'plan',
  committed: undefined,
  answered: 'draw-plan',
  drawn: 'place-orders',
  'redraw-requested': 'plan-again',
  discarded: 'plan',
  ordered: undefined,
};

const kindOf = ({ record, recordId, errand }: Awaited): TaskKind => {
  switch (record) {
    case 'case':
      return caseErrands[isCaseErrand(errand) ? errand : 'your-part'];
    case 'extract':
      return extractTasks[errand as ExtractStatus] ?? 'extract';
    case 'plan':
      return planTasks[errand as PlanSight['status']] ?? 'plan';
    case 'review-date':
      return 'open-authorisations';
    case 'authorisation':
      return isSingleOrder(recordId) ? 'access-order' : record;
    case 'targeted':
    case 'informing':
      return record;
  }
};

const pathOf = ({ record, recordId }: Awaited): string => {
  if (record === 'plan') return tabPath.plan;
  return record === 'review-date' ? tabPath.openAuthorisations : tabPath[record](recordId);
};

/** A plan is called by its routine, which stands where others have their operation; the reviews of a date by that date. */
const placeOf = ({ record, number, period = '' }: Awaited): Pick<Task, 'number' | 'where' | 'period'> =>
  record === 'plan' ? { number: '', where: number, period } : { number, where: '', period };

/**
 * What the bot tells of, but for what the page has seen itself: an extract or a targeted review whose log waits in *Granska*
 * is told of as a review, and the plan is looked at.
 */
const ofAwaited = (
  awaited: readonly Awaited[],
  reviews: readonly ReviewRow[],
  plan: PlanSight | undefined,
): readonly Task[] =>
  awaited
    .filter(({ record, number }) => record === 'case' || !reviews.some((review) => review.number === number))
    .filter(({ record, recordId }) => record !== 'plan' || recordId !== plan?.planId)
    .map((one) => ({
      kind: kindOf(one),
      key: one.recordId,
      ...placeOf(one),
      dueOn: one.dueOn,
      ...(one.dueAt === undefined ? {} : { dueAt: one.dueAt }),
      path: pathOf(one),
    }));

const ofPlan = ({ status, period, dueOn }: PlanSight): readonly Task[] => {
  const kind = planTasks[status];
  return kind === undefined
    ? []
    : [{ kind, key: `plan-${period}`, number: '', where: '', period, dueOn, path: tabPath.plan }];
};

const byDate = (a: Task, b: Task): number => {
  const [first, second] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.number < b.number ? -1 : 1;
};

/** What waits for this person, the most urgent first: what is late stands at the top. */
export const tasksOf = (
  orders: readonly OrderRow[],
  reviews: readonly ReviewRow[],
  plan: PlanSight | undefined,
  extracts: readonly ExtractRow[] = [],
  awaited: readonly Awaited[] = [],
): readonly Task[] =>
  [
    ...orders.filter((order) => !isReplaced(order, plan?.orders ?? [])).flatMap(ofOrder),
    ...reviews.map(ofReview),
    ...ofExtracts(extracts, reviews),
    ...ofAwaited(awaited, reviews, plan),
    ...(plan ? ofPlan(plan) : []),
  ].sort(byDate);
