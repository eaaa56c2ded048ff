import type { PersonId } from '@loggkontroll/core/organisation';
import { awaitedSupplements, doerOf, isConfirmed, readerOf } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import type { RoomStage } from '@loggkontroll/sharepoint/vault';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import type { TargetedOnBoard } from '../fitting-targeted.ts';
import { isReaderKnown } from '../late-readers.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { logRoomOf } from './room-names.ts';

/** Who may be in a log room, and as what. */
type Occupation =
  | { readonly stage: 'opened'; readonly by: PersonId | undefined }
  | { readonly stage: 'at-receiver'; readonly receiver: PersonId }
  | { readonly stage: 'at-reviewer'; readonly reviewer: PersonId; readonly adding: PersonId | undefined };

const beforeDelivery = (targeted: Targeted): Occupation => {
  const isGone = targeted.takenOutIn !== undefined && targeted.wanted.includes('receiver');
  return { stage: 'opened', by: isGone ? undefined : doerOf('deliver', targeted) };
};

/** With whoever reads it; with nobody while that place is empty, or it is not known whether they stand in the log. */
const afterDelivery = (targeted: Targeted, isKnown: boolean): Occupation => {
  const { reading, status, administrator } = targeted;
  const reader = isKnown ? readerOf(targeted) : undefined;
  const adding = awaitedSupplements(targeted).length > 0 ? administrator : undefined;
  if (reading.by !== 'reviewer' || reader === undefined) return { stage: 'opened', by: adding };
  return status === 'open'
    ? { stage: 'at-receiver', receiver: reader }
    : { stage: 'at-reviewer', reviewer: reader, adding };
};

/** Undefined while there is to be no room; one that is open is nobody's while the place of who takes the log out is empty. */
const occupationOf = (record: TargetedOnBoard, memory: World['memory']): Occupation | undefined => {
  const targeted = record.state;
  const { reading, status, logRoom, delivered, logFate } = targeted;
  if (logFate !== undefined || !isConfirmed(targeted)) return undefined;
  if (status === 'open' && (delivered === undefined || reading.by === 'private-provider')) {
    const opened = beforeDelivery(targeted);
    const hasTaker = opened.stage === 'opened' && opened.by !== undefined;
    return logRoom === undefined && !hasTaker ? undefined : opened;
  }
  if (reading.by !== 'reviewer' || (status !== 'open' && status !== 'at-reviewer')) return undefined;
  return afterDelivery(targeted, isReaderKnown(record, memory));
};

const stageOf = async (occupation: Occupation, world: World): Promise<RoomStage> => {
  const holder = (personId: PersonId) => holderOf(personId, world);
  switch (occupation.stage) {
    case 'opened': {
      const { by } = occupation;
      return { stage: 'opened', by: by === undefined ? [] : [await holder(by)] };
    }
    case 'at-receiver':
      return { stage: 'at-receiver', receiver: await holder(occupation.receiver) };
    case 'at-reviewer': {
      const { adding, reviewer } = occupation;
      const stage = { stage: 'at-reviewer', reviewer: await holder(reviewer) } as const;
      return adding === undefined ? stage : { ...stage, adding: await holder(adding) };
    }
  }
};

/** What has come in beside the record's file goes when the room changes hands, before anything is added to it. */
const isToBeCleaned = ({ asked }: Targeted, { stage }: RoomStage): boolean =>
  stage !== 'opened' && asked.length === 0;

const give = async (
  { state }: TargetedOnBoard,
  room: string,
  stage: RoomStage,
  { rooms }: World,
): Promise<void> => {
  if (state.logRoom === undefined && stage.stage === 'opened') await rooms.open(room, stage.by);
  else await rooms.give(room, stage);
  if (state.delivered && isToBeCleaned(state, stage)) await rooms.keepOnly(room, state.delivered.file.sha256);
};

/**
 * Opens the room of a targeted review's log to the one who takes it out, and gives it on to the receiver and the
 * reviewer. Never to all log administrators: one of them may be whom it is about.
 */
export const openTargetedLogRooms: Task = async (world, now) => {
  const { board, memory, register, log } = world;
  const concerned = (await fittingTargeted(world)).flatMap((record) => {
    const occupation = occupationOf(record, memory);
    const room = record.state.logRoom ?? logRoomOf(record.recordId);
    const key = JSON.stringify(occupation);
    const stands = record.state.logRoom !== undefined && memory.roomsOf.get(room) === key;
    return occupation === undefined || stands ? [] : [{ record, occupation, room, key }];
  });
  await oneByOne(
    log,
    'open-targeted-log-rooms',
    concerned,
    ({ record }) => record.recordId,
    async ({ record, occupation, room, key }) => {
      memory.roomsOf.delete(room);
      await give(record, room, await stageOf(occupation, world), world);
      memory.roomsOf.set(room, key);
      if (record.state.logRoom !== undefined) return undefined;
      const opened = await register.targeted.act(record, { type: 'openLogRoom', logRoom: room }, asBot(now));
      if (opened.ok) board.targeted.put(opened.value);
      return opened;
    },
  );
};
