import { refuse } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import { orderDecider } from '@loggkontroll/core/workflow';
import type { Order, OrderEvent, OrderRefusal } from '@loggkontroll/core/workflow';
import type { RecordRefusal, StoredRecord } from '@loggkontroll/sharepoint/records';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { registerOf } from '../../../data/index.ts';
import { contextOf } from '../../../session/index.ts';
import type { Session } from '../../../session/index.ts';
import type { PreparedDelivery } from '../../../workers/make-delivery.ts';
import { deliveredFileOf, putDelivery } from './put-delivery.ts';

export type StoredOrder = StoredRecord<Order, OrderEvent>;

type Delivered = Result<StoredOrder, OrderRefusal | RecordRefusal>;

/** Delivered already, in another window or by an attempt whose answer was lost: well, if it is this very delivery. */
const unlessThis = (prepared: PreparedDelivery, refused: Delivered, now: Delivered): Delivered =>
  now.ok && now.value.state.delivered?.file.sha256 === prepared.sha256 ? now : refused;

/**
 * Delivers: the file first, the order's commit second. A crash in between leaves an order that is still to be
 * delivered, and the next attempt finds its own file. What the order would refuse is refused before anything is sent,
 * on a fresh reading: a window left open must not write over what another has delivered.
 */
export const deliverLog = async (
  session: Session,
  { recordId }: StoredOrder,
  prepared: PreparedDelivery,
): Promise<Delivered> => {
  const { orders } = registerOf(session.connection);
  const command = { type: 'deliverLog', file: deliveredFileOf(prepared) } as const;
  const read = await orders.find(recordId);
  if (!read.ok) return read;
  const decided = orderDecider.decide(command, read.value.state, contextOf(session));
  if (!decided.ok) return unlessThis(prepared, decided, read);
  const { logRoom } = read.value.state;
  if (logRoom === undefined) return refuse({ code: 'order-room-not-open' });
  await putDelivery(openVault(session.connection), logRoom, prepared);
  const done = await orders.act(read.value, command, contextOf(session));
  return done.ok ? done : unlessThis(prepared, done, await orders.find(recordId));
};
