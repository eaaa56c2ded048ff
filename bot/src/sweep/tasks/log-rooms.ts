import { createHash } from 'node:crypto';
import { reviewIdOf, reviewOf } from '@loggkontroll/core/workflow';
import type { PersonId } from '@loggkontroll/core/organisation';
import type { Order } from '@loggkontroll/core/workflow';
import type { RightsHolder, RoomStage } from '@loggkontroll/sharepoint/vault';
import { asBot } from '../../services/index.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';

const idOf = ({ recordId }: { readonly recordId: string }): string => recordId;

/** The same GUID (RFC 9562, version 8) from every instance, so that two make one room. */
export const logRoomOf = (orderId: string): string => {
  const bytes = createHash('sha256').update(`log-room/${orderId}`, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/** Opens a log room for every attested order. */
export const openLogRooms: Task = async ({ board, register, rooms, log }, now) => {
  const roomless = [...board.orders.records.values()].filter(
    ({ state }) => state.attested !== undefined && state.logRoom === undefined,
  );
  await oneByOne(log, 'open-log-rooms', roomless, idOf, async (order) => {
    const logRoom = logRoomOf(order.state.orderId);
    await rooms.open(logRoom);
    const opened = await register.orders.act(order, { type: 'openLogRoom', logRoom }, asBot(now));
    if (opened.ok) board.orders.put(opened.value);
    return opened;
  });
};

const holderOf = async (personId: PersonId, { directory }: World): Promise<RightsHolder> => {
  const person = (await directory.people()).get(personId);
  if (person === undefined) throw new Error(`The list of people lacks ${personId}, who is to open a log.`);
  return { upn: person.upn };
};

/** Gives a log room to the people of a stage; what a late administrator has put there beside the order's file goes. */
const pass = async (
  { rooms }: World,
  { logRoom = '', delivered }: Order,
  stage: RoomStage,
): Promise<void> => {
  await rooms.give(logRoom, stage);
  if (delivered) await rooms.keepOnly(logRoom, delivered.file.sha256);
};

/** Gives each log room to whoever is to open it: the receiver until the log is handed over, then the reviewer. */
export const giveToReceivers: Task = async (world, _now) => {
  const { board, memory, log } = world;
  const delivered = [...board.orders.records.values()].filter(
    ({ state, recordId }) => state.status === 'delivered' && !memory.givenToReceiver.has(recordId),
  );
  await oneByOne(log, 'give-to-receivers', delivered, idOf, async ({ state, recordId }) => {
    if (state.logRoom === undefined) return undefined;
    await pass(world, state, { stage: 'at-receiver', receiver: await holderOf(state.receiver, world) });
    memory.givenToReceiver.add(recordId);
    return undefined;
  });
};

/** Where the log has reached the reviewer: first the right to open it, then the review. */
export const openReviews: Task = async (world, now) => {
  const { board, register, policies, log } = world;
  const unopened = [...board.orders.records.values()].filter(
    ({ state }) => state.status === 'at-reviewer' && !board.reviews.records.has(reviewIdOf(state.orderId)),
  );
  await oneByOne(log, 'open-reviews', unopened, idOf, async ({ state }) => {
    const policy = (await policies()).find(({ id }) => id === state.policyId);
    if (policy === undefined) throw new Error(`The settings lack the policy ${state.policyId}.`);
    const facts = reviewOf(state, policy);
    if (facts === undefined) return undefined;
    await pass(world, state, { stage: 'at-reviewer', reviewer: await holderOf(state.reviewer, world) });
    const opened = await register.reviews.ensure({ type: 'openReview', ...facts }, asBot(now));
    if (opened.ok) board.reviews.put(opened.value);
    return opened;
  });
};
