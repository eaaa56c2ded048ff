import { isConfirmedOrder, reviewIdOf, reviewOf } from '@loggkontroll/core/workflow';
import type { Order } from '@loggkontroll/core/workflow';
import type { RoomStage } from '@loggkontroll/sharepoint/vault';
import { asBot } from '../../services/index.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { logRoomOf } from './room-names.ts';

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;

/** Opens a log room for every order that is attested or need not be, to those who are to put the log there; none where it is sent. */
export const openLogRooms: Task = async (world, now) => {
  const { board, register, rooms, log } = world;
  const roomless = [...board.orders.records.values()].filter(
    ({ state }) => isConfirmedOrder(state) && state.logRoom === undefined && state.sentAs === undefined,
  );
  await oneByOne(log, 'open-log-rooms', roomless, idOf, async (order) => {
    const logRoom = logRoomOf(order.state.orderId);
    const { takenOut } = order.state;
    await rooms.open(logRoom, takenOut && [await holderOf(takenOut.by, world)]);
    const opened = await register.orders.act(order, { type: 'openLogRoom', logRoom }, asBot(now));
    if (opened.ok) board.orders.put(opened.value);
    return opened;
  });
};

/** Gives a log room to the people of a stage; what a late administrator has put there beside the order's file goes. */
const pass = async ({ rooms }: World, { logRoom, delivered }: Order, stage: RoomStage): Promise<void> => {
  if (logRoom === undefined) return;
  await rooms.give(logRoom, stage);
  if (delivered) await rooms.keepOnly(logRoom, delivered.file.sha256);
};

/** Gives each log room to whoever is to open it: the receiver until the log is handed over, then the reviewer. */
export const giveToReceivers: Task = async (world, _now) => {
  const { board, memory, log } = world;
  const delivered = [...board.orders.records.values()].filter(
    ({ state, recordId }) =>
      state.status === 'delivered' && !memory.givenToReceiver.has(`${recordId}/${state.receiver}`),
  );
  await oneByOne(log, 'give-to-receivers', delivered, idOf, async ({ state, recordId }) => {
    if (state.logRoom === undefined) return undefined;
    await pass(world, state, { stage: 'at-receiver', receiver: await holderOf(state.receiver, world) });
    memory.givenToReceiver.add(`${recordId}/${state.receiver}`);
    return undefined;
  });
};

/** Where the log has reached the reviewer: first the right to open it, then the review. */
export const openReviews: Task = async (world, now) => {
  const { board, register, policyAt, log } = world;
  const unopened = [...board.orders.records.values()].filter(
    ({ state }) => state.status === 'at-reviewer' && !board.reviews.records.has(reviewIdOf(state.orderId)),
  );
  await oneByOne(log, 'open-reviews', unopened, idOf, async ({ state }) => {
    const policy = await policyAt(state.policyId, state.policyVersion);
    if (policy === undefined) throw new Error(`The settings lack a version of ${state.policyId}.`);
    const facts = reviewOf(state, policy);
    if (facts === undefined) return undefined;
    await pass(world, state, { stage: 'at-reviewer', reviewer: await holderOf(state.reviewer, world) });
    const opened = await register.reviews.ensure({ type: 'openReview', ...facts }, asBot(now));
    if (opened.ok) board.reviews.put(opened.value);
    return opened;
  });
};
