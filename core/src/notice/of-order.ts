import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Order } from '../workflow/index.ts';
import { orderDueOn } from '../workflow/index.ts';
import type { Notice, NoticeKind, NoticeStep, Recipient } from './notice.ts';
import { stepNotices } from './timing.ts';
import type { OpenStep } from './timing.ts';

/** Looks up a person's manager; undefined when there is none in the register. */
export type ManagerOf = (personId: PersonId) => PersonId | undefined;

const asRecipient = (personId: PersonId | undefined): Recipient | undefined =>
  personId === undefined ? undefined : { personId };

const waitingFor = (
  order: Order,
  managerOf: ManagerOf,
): Pick<OpenStep<NoticeStep, 'order'>, 'step' | 'to' | 'escalateTo'> | undefined => {
  const person = (step: NoticeStep, personId: PersonId) => ({
    step,
    to: { personId },
    escalateTo: asRecipient(managerOf(personId)),
  });
  switch (order.status) {
    case 'placed':
      return person('attest', order.attestant);
    case 'attested':
    case 'days-committed':
    case 'days-answered':
    case 'days-drawn':
      return {
        step: 'deliver',
        to: { role: 'log-administrator' },
        escalateTo: { managersOf: 'log-administrator' },
      };
    case 'delivered':
      return person('hand-over', order.receiver);
    case 'rejected':
    case 'at-reviewer':
    case 'completed':
      return undefined;
  }
};

const announcements = (order: Order): readonly { kind: NoticeKind; to: Recipient }[] => {
  switch (order.status) {
    case 'placed': {
      const attest = { kind: 'attest-order', to: { personId: order.attestant } } as const;
      return order.handOver
        ? [attest]
        : [{ kind: 'units-selected', to: { personId: order.receiver } }, attest];
    }
    case 'rejected':
      return [{ kind: 'order-rejected', to: { personId: order.orderer } }];
    case 'attested':
      return [{ kind: 'days-to-draw', to: { role: 'log-administrator' } }];
    case 'delivered':
      return [{ kind: 'log-to-hand-over', to: { personId: order.receiver } }];
    case 'days-committed':
    case 'days-answered':
    case 'days-drawn':
    case 'at-reviewer':
    case 'completed':
      return [];
  }
};

/**
 * What the bot is to tell about an order at this moment; nothing in quiet hours, nothing about a step that is done.
 * Sources: FFS 6.4.1 (the manager is told when ordered), S6, S9.
 */
export const orderNotices = (
  order: Order,
  policy: Policy,
  managerOf: ManagerOf,
  now: IsoInstant,
): readonly Notice[] => {
  if (isQuiet(now, policy.workingTime)) return [];
  const dueOn = orderDueOn(order);
  const subject = {
    record: 'order',
    recordId: order.orderId,
    number: order.number,
    unitName: order.clusterName,
    period: order.period,
  } as const;
  const waiting = waitingFor(order, managerOf);
  const told = announcements(order).map(({ kind, to }): Notice => {
    return { key: `${kind}/${order.orderId}`, kind, step: waiting?.step, to, subject, dueOn };
  });
  return waiting === undefined || dueOn === undefined
    ? told
    : [...told, ...stepNotices({ ...waiting, subject, dueOn }, policy, now)];
};
