import type { PersonId } from '@loggkontroll/core/organisation';
import { extractReviewerOf, isReleased, lacksControl } from '@loggkontroll/core/workflow';
import type { ClientExtract } from '@loggkontroll/core/workflow';
import type { RoomParty, RoomStage } from '@loggkontroll/sharepoint/vault';
import { asBot } from '../../services/index.ts';
import { fittingExtracts } from '../fitting-extracts.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { logRoomOf, subjectRoomOf } from './room-names.ts';

const isUnderWay = ({ closed, withdrawn }: ClientExtract): boolean =>
  closed === undefined && withdrawn === undefined;

/** Who takes the log out at the moment: nobody before it is released and ordered, nor once it is there. */
const takerOf = (extract: ClientExtract): PersonId | undefined => {
  const { rules, orderer, ordered, administrator, delivered } = extract;
  if (!isReleased(extract) || delivered) return undefined;
  if (rules.log === 'taken-out') return orderer;
  return ordered ? administrator : undefined;
};

interface Inmate {
  readonly personId: PersonId;
  readonly may: RoomParty['may'];
}

/** Whoever received the request and whoever assesses it; to read, whoever takes the log out, for as long as they do. */
const inmatesOf = (extract: ClientExtract): readonly Inmate[] => {
  const handling = [...new Set([extract.handler, extract.assessor])];
  const taker = takerOf(extract);
  const reads = taker === undefined || handling.includes(taker) ? [] : [taker];
  return [
    ...handling.map((personId): Inmate => ({ personId, may: 'act' })),
    ...reads.map((personId): Inmate => ({ personId, may: 'read' })),
  ];
};

/** Opens the room where it is said who the client is, and lets exactly its people of the moment in. */
export const openExtractSubjectRooms: Task = async (world, now) => {
  const { board, memory, register, subjectRooms, log } = world;
  const concerned = (await fittingExtracts(world)).filter(({ state }) => isUnderWay(state));
  await oneByOne(
    log,
    'open-extract-subject-rooms',
    concerned,
    ({ recordId }) => recordId,
    async (record) => {
      const { state, recordId } = record;
      const room = state.subjectRoom ?? subjectRoomOf(recordId);
      const inmates = inmatesOf(state);
      const key = JSON.stringify(inmates);
      if (state.subjectRoom !== undefined && memory.roomsOf.get(room) === key) return undefined;
      const parties = inmates.map(async ({ personId, may }) => ({
        ...(await holderOf(personId, world)),
        may,
      }));
      await subjectRooms.open(room, await Promise.all(parties));
      memory.roomsOf.set(room, key);
      if (state.subjectRoom !== undefined) return undefined;
      const command = { type: 'openSubjectRoom', subjectRoom: room } as const;
      const opened = await register.extracts.act(record, command, asBot(now));
      if (opened.ok) board.extracts.put(opened.value);
      return opened;
    },
  );
};

type Occupation =
  | { readonly stage: 'opened'; readonly by: PersonId | undefined }
  | { readonly stage: 'at-receiver'; readonly receiver: PersonId; readonly assessor: PersonId }
  | { readonly stage: 'at-reviewer'; readonly reviewer: PersonId; readonly reading: readonly PersonId[] };

/**
 * Undefined while there is to be no room, or its people stay until it is known who reviews; one that is open is nobody's
 * while nobody takes the log out.
 */
const occupationOf = (extract: ClientExtract): Occupation | undefined => {
  const { delivered, handler, assessor, logRoom } = extract;
  if (!isUnderWay(extract)) return undefined;
  if (delivered && lacksControl(extract)) {
    const reviewer = extractReviewerOf(extract);
    if (reviewer === undefined) return undefined;
    const reading = [...new Set([handler, assessor])].filter((personId) => personId !== reviewer);
    return { stage: 'at-reviewer', reviewer, reading };
  }
  if (delivered) return { stage: 'at-receiver', receiver: handler, assessor };
  const by = takerOf(extract);
  return by === undefined && logRoom === undefined ? undefined : { stage: 'opened', by };
};

const stageOf = async (occupation: Occupation, world: World): Promise<RoomStage> => {
  if (occupation.stage === 'opened') {
    const { by } = occupation;
    return { stage: 'opened', by: by === undefined ? [] : [await holderOf(by, world)] };
  }
  if (occupation.stage === 'at-reviewer') {
    const { reviewer, reading } = occupation;
    const readers = reading.map((personId) => holderOf(personId, world));
    const reviews = { stage: 'at-reviewer', reviewer: await holderOf(reviewer, world) } as const;
    return { ...reviews, reading: await Promise.all(readers) };
  }
  const { receiver, assessor } = occupation;
  const stage = { stage: 'at-receiver', receiver: await holderOf(receiver, world) } as const;
  return assessor === receiver ? stage : { ...stage, assessor: await holderOf(assessor, world) };
};

/**
 * Opens the room of an extract's log to the one who takes it out, and gives it on to whoever makes it readable, whoever
 * assesses it, and whoever reviews it first (VON, LEAN). What has come in beside the log that the record names goes when
 * the room changes hands.
 */
export const openExtractLogRooms: Task = async (world, now) => {
  const { board, memory, register, rooms, log } = world;
  await oneByOne(
    log,
    'open-extract-log-rooms',
    await fittingExtracts(world),
    ({ recordId }) => recordId,
    async (record) => {
      const { state, recordId } = record;
      const occupation = occupationOf(state);
      const room = state.logRoom ?? logRoomOf(recordId);
      const key = JSON.stringify(occupation);
      if (occupation === undefined) return undefined;
      if (state.logRoom !== undefined && memory.roomsOf.get(room) === key) return undefined;
      const stage = await stageOf(occupation, world);
      memory.roomsOf.delete(room);
      if (state.logRoom === undefined && stage.stage === 'opened') await rooms.open(room, stage.by);
      else await rooms.give(room, stage);
      if (state.delivered) await rooms.keepOnly(room, state.delivered.log.sha256);
      memory.roomsOf.set(room, key);
      if (state.logRoom !== undefined) return undefined;
      const opened = await register.extracts.act(record, { type: 'openLogRoom', logRoom: room }, asBot(now));
      if (opened.ok) board.extracts.put(opened.value);
      return opened;
    },
  );
};
