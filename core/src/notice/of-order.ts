import { isQuiet } from '../calendar/index.ts';
import type { IsoInstant } from '../calendar/index.ts';
import type { PersonId } from '../organisation/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Order } from '../workflow/index.ts';
import { addresseeOf, orderDueOn } from '../workflow/index.ts';
import type { Notice, NoticeKind, NoticeStep, Recipient } from './notice.ts';
import { stepNotices } from './timing.ts';
import type { OpenStep } from './timing.ts';

/** Looks up a person's manager; undefined when there is none in the register. */
export type ManagerOf = (personId: PersonId) => PersonId | undefined;

const asRecipient = (personId: PersonId | undefined): Recipient | undefined =>
  personId === undefined ? undefined : { personId };

const deliverStep = {
  step: 'deliver',
  to: { role: 'log-administrator' },
  escalateTo: { managersOf: 'log-administrator' },
} as const;

const sendStep = { ...deliverStep, step: 'send' } as const;

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
      return order.attestant === undefined ? undefined : person('attest', order.attestant);
    case 'attested':
    case 'days-committed':
    case 'days-answered':
      return order.daysDrawnBy === undefined ? deliverStep : person('draw-window', order.daysDrawnBy);
    case 'to-be-sent':
      return sendStep;
    case 'days-drawn':
      return order.takenOut === undefined ? deliverStep : person('take-out', order.takenOut.by);
    case 'sent':
      return person('receive', addresseeOf(order));
    case 'to-be-destroyed':
      return person('destroy', order.reviewer);
    case 'delivered':
      return person('hand-over', order.receiver);
    case 'rejected':
    case 'at-reviewer':
    case 'completed':
      return undefined;
  }
};

interface Announcement {
  readonly kind: NoticeKind;
  readonly to: Recipient;
}

const administrators = { role: 'log-administrator' } as const;

/** A log that is sent: it waits to be, or once more since it did not come. */
const whenSent = ({ daysDrawnBy, timesNotReceived }: Order): readonly Announcement[] => {
  if (timesNotReceived !== undefined) return [{ kind: 'log-not-received', to: administrators }];
  return daysDrawnBy === undefined ? [] : [{ kind: 'log-to-send', to: administrators }];
};

/** Of days that are known: whoever draws and takes out goes on at once, and log administrators have drawn them themselves. */
const whenDrawn = ({ takenOut, daysDrawnBy }: Order): readonly Announcement[] => {
  if (takenOut === undefined) {
    return daysDrawnBy === undefined ? [] : [{ kind: 'log-to-deliver', to: administrators }];
  }
  return takenOut.by === daysDrawnBy ? [] : [{ kind: 'log-to-take-out', to: { personId: takenOut.by } }];
};

const announcements = (order: Order): readonly Announcement[] => {
  switch (order.status) {
    case 'placed': {
      if (order.attestant === undefined) return [];
      const attest = { kind: 'attest-order', to: { personId: order.attestant } } as const;
      return order.handOver
        ? [attest]
        : [{ kind: 'units-selected', to: { personId: order.receiver } }, attest];
    }
    case 'rejected':
      return [{ kind: 'order-rejected', to: { personId: order.orderer } }];
    case 'attested':
      return order.daysDrawnBy === undefined
        ? [{ kind: 'days-to-draw', to: administrators }]
        : [{ kind: 'window-to-draw', to: { personId: order.daysDrawnBy } }];
    case 'delivered':
      return [{ kind: 'log-to-hand-over', to: { personId: order.receiver } }];
    case 'days-drawn':
      return whenDrawn(order);
    case 'to-be-sent':
      return whenSent(order);
    case 'sent':
      return [{ kind: 'log-sent', to: { personId: addresseeOf(order) } }];
    case 'to-be-destroyed':
      return [{ kind: 'log-to-destroy', to: { personId: order.reviewer } }];
    case 'days-committed':
    case 'days-answered':
    case 'at-reviewer':
    case 'completed':
      return [];
  }
};

/** What is sent once more is told of once more. */
const sendingOf = ({ timesNotReceived }: Order, kind: NoticeKind): string =>
  timesNotReceived !== undefined && (kind === 'log-sent' || kind === 'log-not-received')
    ? `/${String(timesNotReceived)}`
    : '';

/** To whom something has passed is told of it, each time that it has. */
const occasionOf = (order: Order, { kind, to }: Announcement): string => {
  const sending = sendingOf(order, kind);
  if (!('personId' in to)) return sending;
  const times = (order.passedTo ?? []).filter((personId) => personId === to.personId).length;
  return times === 0 ? sending : `${sending}/${to.personId}/${times}`;
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
  const told = announcements(order).map((announcement): Notice => {
    const { kind, to } = announcement;
    return {
      key: `${kind}/${order.orderId}${occasionOf(order, announcement)}`,
      kind,
      step: waiting?.step,
      to,
      subject,
      dueOn,
    };
  });
  return waiting === undefined || dueOn === undefined
    ? told
    : [...told, ...stepNotices({ ...waiting, subject, dueOn }, policy, now)];
};
