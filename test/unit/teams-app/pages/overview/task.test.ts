import { tasksOf } from '../../../../../teams-app/src/pages/overview/task.ts';
import type { PlanSight } from '../../../../../teams-app/src/pages/overview/plan-sight.ts';
import type { ExtractRow } from '../../../../../teams-app/src/pages/extracts/extract-row.ts';
import type { Awaited } from '@loggkontroll/core/waiting';
import { orderRowOf, reviewRowOf } from '../../rows.ts';

const plan = (status: PlanSight['status'], orders: PlanSight['orders'] = []): PlanSight => ({
  planId: 'plan-ffs',
  period: '2026-Q4',
  status,
  dueOn: '2026-10-14',
  orders,
});

const extractOf = (change: Partial<ExtractRow>): ExtractRow => ({
  ...{ extractId: 'extract-1', number: 'VON-U-2026-1', status: 'requested', waitsFor: 'm1' },
  ...{ dueOn: '2026-10-06', unitId: 'p1' },
  ...change,
});

describe('what waits for somebody', () => {
  it('stands with the latest first, whatever it is', () => {
    const tasks = tasksOf(
      [
        orderRowOf({ orderId: 'b', number: '02', dueOn: '2026-10-20' }),
        orderRowOf({ orderId: 'a', number: '01', dueOn: '2026-10-02' }),
      ],
      [reviewRowOf({ dueOn: '2026-10-09' })],
      plan('none'),
    );
    expect(tasks.map(({ kind, dueOn }) => `${dueOn ?? ''} ${kind}`)).toEqual([
      '2026-10-02 attest',
      '2026-10-09 start-review',
      '2026-10-14 plan',
      '2026-10-20 attest',
    ]);
  });

  it('puts what has no day last, and what is due on the same day in the order of numbers', () => {
    const tasks = tasksOf(
      [
        orderRowOf({ orderId: 'c', number: '03', dueOn: undefined, status: 'rejected' }),
        orderRowOf({ orderId: 'b', number: '02' }),
        orderRowOf({ orderId: 'a', number: '01' }),
      ],
      [],
      undefined,
    );
    expect(tasks.map(({ number }) => number)).toEqual(['01', '02', '03']);
  });

  it.each([
    ['placed', 'attest'],
    ['rejected', 'order-again'],
    ['attested', 'draw-days'],
    ['days-answered', 'finish-draw'],
    ['days-drawn', 'deliver'],
    ['to-be-sent', 'send-log'],
    ['delivered', 'hand-over'],
  ] as const)('an order that is %s: %s', (status, kind) => {
    const [task] = tasksOf([orderRowOf({ status })], [], undefined);
    expect(task).toMatchObject({ kind, path: 'orders/order-1' });
  });

  it.each(['days-committed', 'at-reviewer', 'completed'] as const)(
    'an order that is %s: nothing',
    (status) => {
      expect(tasksOf([orderRowOf({ status })], [], undefined)).toEqual([]);
    },
  );

  it.each([
    ['none', 'plan'],
    ['answered', 'draw-plan'],
    ['drawn', 'place-orders'],
    ['redraw-requested', 'plan-again'],
    ['discarded', 'plan'],
  ] as const)('a plan that is %s: %s', (status, kind) => {
    expect(tasksOf([], [], plan(status)).map((task) => task.kind)).toEqual([kind]);
  });

  it.each(['committed', 'ordered'] as const)('a plan that is %s: nothing', (status) => {
    expect(tasksOf([], [], plan(status))).toEqual([]);
  });

  it('a review that is begun goes on', () => {
    expect(tasksOf([], [reviewRowOf({ status: 'started' })], undefined)).toMatchObject([
      { kind: 'go-on-review', path: 'review/review-order-1' },
    ]);
  });

  it('leaves out a rejected order that has been placed again', () => {
    const rejected = orderRowOf({ status: 'rejected', number: 'FFS-2026-Q4-01' });
    const again = orderRowOf({ orderId: 'order-6', number: 'FFS-2026-Q4-06' });
    expect(tasksOf([rejected], [], plan('ordered', [rejected, again]))).toEqual([]);
    const rejectedAgain = orderRowOf({ orderId: 'order-6', number: 'FFS-2026-Q4-06', status: 'rejected' });
    const both = [rejected, rejectedAgain];
    expect(tasksOf(both, [], plan('ordered', both)).map(({ key }) => key)).toEqual(['order-6']);
  });

  it.each([
    ['requested', 'extract'],
    ['ordered', 'extract-take-out'],
    ['readable', 'extract-hand-over'],
    ['handed-over', 'extract-note'],
  ] as const)('an extract that is %s: %s', (status, kind) => {
    const [task] = tasksOf([], [], undefined, [extractOf({ status })]);
    expect(task).toMatchObject({ kind, path: 'extracts/extract-1', dueOn: '2026-10-06' });
  });

  it('tells of an extract whose log is to be reviewed once, as the review', () => {
    const reviews = [reviewRowOf({ number: 'VON-U-2026-1' })];
    const tasks = tasksOf([], reviews, undefined, [extractOf({ status: 'delivered' })]);
    expect(tasks.map(({ kind }) => kind)).toEqual(['start-review']);
  });

  it.each([
    ['case', 'call', 'case-call', 'cases/r-1'],
    ['case', 'report-breach', 'case-report-breach', 'cases/r-1'],
    ['case', 'of a later version', 'case-your-part', 'cases/r-1'],
    ['targeted', 'attest', 'targeted', 'targeted/r-1'],
    ['authorisation', 'list', 'authorisation', 'authorisations/r-1'],
    ['informing', 'tell', 'informing', 'informing/r-1'],
    ['extract', 'ordered', 'extract-take-out', 'extracts/r-1'],
    ['extract', 'requested', 'extract', 'extracts/r-1'],
  ] as const)('what the bot tells of: %s, %s: %s', (record, errand, kind, path) => {
    const awaited = [{ record, recordId: 'r-1', number: 'R-1', errand, dueOn: '2026-10-06' }];
    expect(tasksOf([], [], undefined, [], awaited)).toMatchObject([
      { kind, path, number: 'R-1', dueOn: '2026-10-06' },
    ]);
  });

  it('tells of a case beside a review, and of what else has the review’s number as the review alone', () => {
    const of = (record: Awaited['record']) => ({ record, recordId: record, number: 'R-1', errand: '' });
    const reviews = [reviewRowOf({ number: 'R-1' })];
    const tasks = tasksOf([], reviews, undefined, [], [of('case'), of('targeted'), of('extract')]);
    expect(tasks.map(({ kind }) => kind)).toEqual(['start-review', 'case-your-part']);
  });

  const ofPlan = (recordId: string, errand: string): Awaited => ({
    ...{ record: 'plan', recordId, number: 'Loggkontroller', period: '2026-H2', errand },
    dueOn: '2026-07-14',
  });

  it.each([
    ['none', 'plan'],
    ['answered', 'draw-plan'],
    ['drawn', 'place-orders'],
    ['redraw-requested', 'plan-again'],
    ['discarded', 'plan'],
    ['of a later version', 'plan'],
  ] as const)('a plan of one’s own units, or of another routine, that is %s: %s', (errand, kind) => {
    expect(tasksOf([], [], undefined, [], [ofPlan('plan-von', errand)])).toMatchObject([
      { kind, path: 'plan', where: 'Loggkontroller', period: '2026-H2', dueOn: '2026-07-14' },
    ]);
  });

  it('tells of the plan that the page has looked at once, as it is now', () => {
    const tasks = tasksOf(
      [],
      [],
      plan('drawn'),
      [],
      [ofPlan('plan-ffs', 'none'), ofPlan('plan-von', 'none')],
    );
    expect(tasks.map(({ kind, where }) => [kind, where])).toEqual([
      ['plan', 'Loggkontroller'],
      ['place-orders', ''],
    ]);
  });

  it('leads planners to where the authorisation reviews of a date are opened', () => {
    const reviews: Awaited = {
      ...{ record: 'review-date', recordId: 'd-1', number: '', period: '2026-10-31', errand: 'open' },
      dueOn: '2026-10-14',
    };
    expect(tasksOf([], [], undefined, [], [reviews])).toMatchObject([
      { kind: 'open-authorisations', path: 'authorisations/open-all', period: '2026-10-31' },
    ]);
  });
});
