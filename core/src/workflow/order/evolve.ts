import { addDays, isoDateOf } from '../../calendar/index.ts';
import type { Happening } from '../decider.ts';
import type { PersonId } from '../../organisation/index.ts';
import type { SentWay } from '../../policy/index.ts';
import type {
  DateInterval,
  DayDraw,
  Order,
  OrderEvent,
  OrderFacts,
  OrderPeople,
  OrderState,
} from './order.ts';
import { peopleOfOrder } from './people-of-order.ts';

/** Where an order stands whose days are known: its log is delivered, or sent. */
const drawn = ({ sentAs }: OrderFacts): 'days-drawn' | 'to-be-sent' =>
  sentAs === undefined ? 'days-drawn' : 'to-be-sent';

const wishing = (order: Order, sentAs: SentWay | undefined): Order => {
  const { sentAs: _, ...unsent } = order;
  const { receiveBy: __, ...deadlines } = order.deadlines;
  if (sentAs === undefined || order.sending === undefined) return { ...unsent, deadlines };
  return { ...unsent, sentAs, deadlines: { ...deadlines, receiveBy: order.sending.receiveBy } };
};

const withLastDraw = (order: Order, change: Partial<DayDraw>): readonly DayDraw[] =>
  order.dayDraws.map((draw, index) => (index === order.dayDraws.length - 1 ? { ...draw, ...change } : draw));

const evolvePlaced = (order: Order, event: OrderEvent, happening: Happening): Order => {
  const answer = { by: happening.by, at: happening.at };
  switch (event.type) {
    case 'orderPlaced':
      return order;
    case 'orderAttested':
      return { ...order, status: 'attested', attested: answer };
    case 'orderRejected':
      return { ...order, status: 'rejected', rejected: { ...answer, reason: event.reason } };
    case 'ordererVerified':
      return { ...order, ordererCleared: answer };
    case 'permissionConfirmed':
      return { ...order, permission: { ...answer, givenBy: event.givenBy } };
    case 'logRoomOpened':
      return { ...order, logRoom: event.logRoom };
    case 'daysCommitted': {
      const draw = { commitment: event.commitment, committedBy: happening.by, committedAt: happening.at };
      return { ...order, status: 'days-committed', dayDraws: [...order.dayDraws, draw] };
    }
    case 'daysAnswered':
      return { ...order, status: 'days-answered', dayDraws: withLastDraw(order, { bytes: event.bytes }) };
    case 'daysDrawn': {
      const { nonce, seed, days } = event;
      return { ...order, status: drawn(order), days, dayDraws: withLastDraw(order, { nonce, seed, days }) };
    }
    case 'daysRedrawRequested': {
      const { days: _, ...undrawn } = order;
      return {
        ...undrawn,
        status: 'attested',
        dayDraws: withLastDraw(order, { redrawReason: event.reason }),
      };
    }
    case 'logDelivered':
      return {
        ...order,
        status: order.handOver ? 'delivered' : 'at-reviewer',
        delivered: { ...answer, file: event.file },
      };
    case 'wishChanged': {
      const wished = wishing(order, event.sentAs);
      return order.days === undefined ? wished : { ...wished, status: drawn(wished) };
    }
    case 'logSent':
      return { ...order, status: 'sent', sent: answer };
    case 'receiptConfirmed':
      return { ...order, status: order.handOver ? 'delivered' : 'at-reviewer', received: answer };
    case 'logNotReceived': {
      const { sent: _, timesNotReceived = 0, ...unsent } = order;
      return { ...unsent, status: drawn(order), timesNotReceived: timesNotReceived + 1 };
    }
    case 'destructionAsked':
      return { ...order, status: 'to-be-destroyed', destroyBy: event.by };
    case 'logDestroyed':
      return { ...order, status: 'completed', destroyed: { ...answer, on: event.on } };
    case 'logHandedOver':
      return { ...order, status: 'at-reviewer', handedOver: answer };
    case 'logFateRecorded':
      return { ...order, status: 'completed', logFate: event.fate };
    case 'replacementRecorded':
      return { ...order, replacedBy: event.replacedBy };
    case 'orderPassedOn':
      return withPeople(order, event);
  }
};

const withPeople = (order: Order, people: OrderPeople): Order => {
  const { attestant, daysDrawnBy, takenOutBy, receiver, reviewer, reviewersManager, standIn } = people;
  const { standIn: _, takenOut, ...rest } = order;
  const before = peopleOfOrder(order);
  const passedTo = new Set(
    [attestant, daysDrawnBy, takenOutBy, receiver, reviewer].filter(
      (personId) => personId !== undefined && !before.includes(personId),
    ) as readonly PersonId[],
  );
  return {
    ...rest,
    ...(attestant !== undefined && { attestant }),
    ...(daysDrawnBy !== undefined && { daysDrawnBy }),
    ...(takenOut && { takenOut: { ...takenOut, by: takenOutBy ?? takenOut.by } }),
    ...{ receiver, reviewer, reviewersManager },
    passedTo: [...(order.passedTo ?? []), ...passedTo],
    ...(standIn && { standIn }),
  };
};

const datesFrom = ({ from, to }: DateInterval): readonly string[] => {
  const days: string[] = [];
  for (let day = isoDateOf(from); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

const beginningOf = (facts: OrderFacts): Pick<Order, 'status' | 'days'> => {
  const { attestant, dates } = facts;
  if (attestant !== undefined) return { status: 'placed' };
  return dates ? { status: drawn(facts), days: datesFrom(dates) } : { status: 'attested' };
};

/** The order after an event. Events before `orderPlaced` change nothing. */
export const evolve = (state: OrderState, event: OrderEvent, happening: Happening): OrderState => {
  if (state.status !== 'none') return evolvePlaced(state, event, happening);
  if (event.type !== 'orderPlaced') return state;
  const { type: _, ...facts } = event;
  return { ...facts, ...beginningOf(facts), dayDraws: [] };
};
