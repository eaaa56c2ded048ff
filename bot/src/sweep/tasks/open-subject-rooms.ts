import type { PersonId } from '@loggkontroll/core/organisation';
import { doerOf, isConfirmed } from '@loggkontroll/core/workflow';
import type { Targeted } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import type { TargetedOnBoard } from '../fitting-targeted.ts';
import { isReaderKnown } from '../late-readers.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import { standingKeyOf } from '../standing-key.ts';
import type { Task, World } from '../world.ts';
import { subjectRoomOf } from './room-names.ts';

/** Confirmed, and everything before it done: where the giver is asked, that there is an administrator to tell it to. */
const isToBeGiven = (targeted: Targeted): boolean => {
  const { steps, done, status } = targeted;
  const place = steps.findIndex(({ step }) => step === 'give-subject');
  const isReady = steps.slice(0, place).every(({ step }) => done[step] !== undefined);
  return status === 'open' && place >= 0 && isConfirmed(targeted) && isReady;
};

const hasRoom = ({ status, subjectRoom, subjectFate }: Targeted): boolean =>
  (status === 'open' || status === 'at-reviewer') && subjectRoom !== undefined && subjectFate === undefined;

interface Inmate {
  readonly personId: PersonId;
  readonly may: 'read' | 'act';
}

/** Whoever takes the log out of somebody themselves is let in once it is known not to be their own. */
const isKeptOut = (record: TargetedOnBoard, memory: World['memory']): boolean => {
  const { state: targeted, recordId } = record;
  if (targeted.takenOutIn === undefined) return false;
  if (!isReaderKnown(record, memory)) return true;
  if (targeted.wanted.includes('receiver')) return true;
  if (targeted.about !== 'employee' || targeted.delivered !== undefined) return false;
  const standing = memory.standings.get(recordId);
  return standing?.key !== standingKeyOf(targeted) || standing.isReceiver;
};

/** The giver, and whoever takes the log out; nobody who has stood back. */
const inmatesOf = (targeted: Targeted, isTakerGone: boolean): readonly Inmate[] => {
  const { giver, wanted } = targeted;
  const taker = doerOf('deliver', targeted);
  const gives: readonly Inmate[] = wanted.includes('giver') ? [] : [{ personId: giver, may: 'act' }];
  return taker === undefined || isTakerGone || gives.some(({ personId }) => personId === taker)
    ? gives
    : [...gives, { personId: taker, may: 'read' }];
};

/** Opens the room where the giver says whom or what it is about, and lets exactly its people of the moment in. */
export const openSubjectRooms: Task = async (world, now) => {
  const { board, memory, register, subjectRooms, log } = world;
  const concerned = (await fittingTargeted(world)).flatMap((record) => {
    const { state, recordId } = record;
    if (!hasRoom(state) && !isToBeGiven(state)) return [];
    const room = state.subjectRoom ?? subjectRoomOf(recordId);
    const inmates = inmatesOf(state, isKeptOut(record, memory));
    const key = JSON.stringify(inmates);
    const stands = state.subjectRoom !== undefined && memory.roomsOf.get(room) === key;
    return stands ? [] : [{ record, recordId, room, inmates, key }];
  });
  await oneByOne(
    log,
    'open-subject-rooms',
    concerned,
    ({ recordId }) => recordId,
    async ({ record, room, inmates, key }) => {
      const holders = await Promise.all(inmates.map(({ personId }) => holderOf(personId, world)));
      const parties = inmates.map(({ may }, index) => ({ upn: holders[index]?.upn ?? '', may }));
      await subjectRooms.open(room, parties);
      memory.roomsOf.set(room, key);
      if (record.state.subjectRoom !== undefined) return undefined;
      const command = { type: 'openSubjectRoom', subjectRoom: room } as const;
      const opened = await register.targeted.act(record, command, asBot(now));
      if (opened.ok) board.targeted.put(opened.value);
      return opened;
    },
  );
};
