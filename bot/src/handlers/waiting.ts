import type { PersonId } from '@loggkontroll/core/organisation';
import type { NotifiedRole } from '@loggkontroll/core/notice';
import { isSingleOrder } from '@loggkontroll/core/workflow';
import type { OrderStatus } from '@loggkontroll/core/workflow';
import type { Waiting } from '../cards/index.ts';
import type { Services } from '../services/index.ts';
import { successorIn } from '../standing/index.ts';

/** What looking up somebody's tasks needs. */
export type WaitingServices = Pick<Services, 'register' | 'directory'>;

const roles: readonly NotifiedRole[] = ['planner', 'log-administrator'];

/** As whom somebody may be waited for: themselves, and the roles that share work. */
const namesOf = async (personId: PersonId, { directory }: WaitingServices): Promise<readonly string[]> => {
  const held = await Promise.all(
    roles.map(async (role) => ((await directory.members(role)).includes(personId) ? [`role:${role}`] : [])),
  );
  return [personId, ...held.flat()];
};

const taskOfOrder: Readonly<Record<OrderStatus, Waiting['task'] | undefined>> = {
  placed: 'attest',
  rejected: 'replace',
  attested: 'deliver',
  'days-committed': 'deliver',
  'days-answered': 'deliver',
  'days-drawn': 'deliver',
  'to-be-sent': 'send',
  sent: 'receive',
  delivered: 'hand-over',
  'at-reviewer': undefined,
  'to-be-destroyed': 'destroy',
  completed: undefined,
};

/** An order whose days or log wait for one person, and not for log administrators. */
const ownTaskOf: Partial<Record<OrderStatus, Waiting['task']>> = {
  attested: 'draw-window',
  'days-answered': 'draw-window',
  'days-drawn': 'take-out',
};

const taskOf = ({ status, WaitsFor }: OrderSummary): Waiting['task'] | undefined => {
  if (!isOrderStatus(status)) return undefined;
  return textOf(WaitsFor).startsWith('role:')
    ? taskOfOrder[status]
    : (ownTaskOf[status] ?? taskOfOrder[status]);
};

const isOrderStatus = (status: string): status is OrderStatus => status in taskOfOrder;

const textOf = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

const dateOf = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

const bySoonest = (a: Waiting, b: Waiting): number =>
  (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.number.localeCompare(b.number);

type OrderSummary = Awaited<ReturnType<WaitingServices['register']['orders']['summaries']>>['items'][number];

/** Orders that were rejected and placed again wait for nobody. Asks only when some are rejected: two requests or more. */
const withoutReplaced = async (
  items: readonly OrderSummary[],
  { register: { plans, orders } }: WaitingServices,
): Promise<readonly OrderSummary[]> => {
  const rejected = items.filter(({ status }) => status === 'rejected');
  const planIds = [...new Set(rejected.map(({ PlanId }) => textOf(PlanId)))];
  const found = await Promise.all(planIds.map((planId) => plans.find(planId)));
  const known = found.flatMap((plan) => (plan.ok ? [plan.value.state] : []));
  const successors = rejected.flatMap(({ recordId }) =>
    known.flatMap((plan) => {
      const inForce = successorIn(plan, recordId)?.inForce;
      return inForce === undefined ? [] : [{ recordId, inForce }];
    }),
  );
  if (successors.length === 0) return items;
  const named = await orders.summaries({ where: { RecordId: successors.map(({ inForce }) => inForce) } });
  const there = new Set(named.items.map(({ recordId }) => recordId));
  const replaced = new Set(
    successors.filter(({ inForce }) => there.has(inForce)).map(({ recordId }) => recordId),
  );
  return items.filter(({ recordId }) => !replaced.has(recordId));
};

/** What waits for a person on a day (ISO date), soonest first: seven requests to SharePoint when roles are remembered. */
export const waitingFor = async (
  personId: PersonId,
  services: WaitingServices,
  today: string,
): Promise<readonly Waiting[]> => {
  const { orders, reviews, plans, targeted, extracts, authorisations, informing } = services.register;
  const query = { where: { WaitsFor: await namesOf(personId, services) } } as const;
  const [ofOrders, ofReviews, ofPlans, ofTargeted, ofExtracts, ofAuthorisations, ofInforming] =
    await Promise.all([
      orders.summaries(query),
      reviews.summaries(query),
      plans.summaries(query),
      targeted.summaries(query),
      extracts.summaries(query),
      authorisations.summaries(query),
      informing.summaries(query),
    ]);
  const units = ofInforming.items.length === 0 ? [] : await services.directory.units();
  const waiting = [
    ...(await withoutReplaced(ofOrders.items, services)).flatMap((item): Waiting[] => {
      const task = taskOf(item);
      return task === undefined ? [] : [{ ...common(item), record: 'order', task }];
    }),
    ...ofReviews.items.map((item): Waiting => ({ ...common(item), record: 'review', task: 'review' })),
    ...ofTargeted.items.map(({ recordId, title, DueOn }): Waiting => ({
      ...{ recordId, number: title, unitName: '', period: '', dueOn: dateOf(DueOn) },
      record: 'targeted',
      task: 'targeted',
    })),
    ...ofExtracts.items.map(({ recordId, title, DueOn }): Waiting => ({
      ...{ recordId, number: title, unitName: '', period: '', dueOn: dateOf(DueOn) },
      record: 'extract',
      task: 'extract',
    })),
    ...ofAuthorisations.items.map(({ recordId, title, DueOn }): Waiting => ({
      ...{ recordId, number: title, unitName: '', period: '', dueOn: dateOf(DueOn) },
      record: 'authorisation',
      task: isSingleOrder(recordId) ? 'access-order' : 'authorisation',
    })),
    ...ofInforming.items
      .filter((item) => asksNow(item, today))
      .map(({ recordId, UnitId, DueOn }): Waiting => ({
        ...{ recordId, number: '', period: '', dueOn: dateOf(DueOn) },
        unitName: units.find(({ unitId }) => unitId === UnitId)?.name ?? '',
        record: 'informing',
        task: 'informing',
      })),
    ...ofPlans.items.map(({ recordId, Period }): Waiting => ({
      ...{ recordId, number: '', unitName: '', period: textOf(Period), dueOn: undefined },
      record: 'plan',
      task: 'plan',
    })),
  ];
  return waiting.sort(bySoonest);
};

/** Whether somebody in a round is to be told by its responsible, or is late. */
const asksNow = (
  {
    ByList,
    DueOn,
  }: { readonly ByList: string | number | undefined; readonly DueOn: string | number | undefined },
  today: string,
): boolean => Number(ByList) > 0 || textOf(DueOn) < today;

const common = (item: {
  readonly recordId: string;
  readonly title: string;
  readonly ClusterName: string | number | undefined;
  readonly Period: string | number | undefined;
  readonly DueOn: string | number | undefined;
}) => ({
  recordId: item.recordId,
  number: item.title,
  unitName: textOf(item.ClusterName),
  period: textOf(item.Period),
  dueOn: dateOf(item.DueOn),
});
