import type { PersonId } from '@loggkontroll/core/organisation';
import type { Authorisation } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import { fittingAuthorisations } from '../fitting-authorisations.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { accessRoomOf } from './room-names.ts';

/** Those who are in the room as things stand: whoever lists and carries out, and once it is prepared whoever decides. */
const doersOf = (authorisation: Authorisation): readonly string[] => {
  const { lister, carrier, decider, ownDecider, occasion, prepared, answered, closed, withdrawn } =
    authorisation;
  if (closed || withdrawn) return [];
  /* Whoever carries out a single order has nothing to read before it is given. */
  const isComing = occasion === 'single' && answered === undefined;
  return [
    lister,
    ...(isComing ? [] : [carrier]),
    ...(prepared ? [decider] : []),
    ...(prepared?.facts.ownAccess ? [ownDecider] : []),
  ];
};

const inmatesOf = async (
  authorisation: Authorisation,
  { directory }: World,
): Promise<readonly PersonId[]> => {
  const doers = doersOf(authorisation);
  const planners = doers.includes('role:planner') ? await directory.members('planner') : [];
  const people = [...doers.filter((doer) => !doer.startsWith('role:')), ...planners];
  /* A planner who is the one that decides is let in with what is prepared, and not before. */
  const isEarly = authorisation.prepared === undefined;
  return [...new Set(people)].filter((personId) => !(isEarly && personId === authorisation.decider)).sort();
};

/** Opens the room for the list, and lets exactly its people of the moment in; nobody once it is over. */
export const openAccessRooms: Task = async (world, now) => {
  const { board, memory, register, accessRooms, log } = world;
  const concerned = (await fittingAuthorisations(world)).filter(
    ({ state }) => state.rules.list === 'sent' && state.fate === undefined,
  );
  await oneByOne(
    log,
    'open-access-rooms',
    concerned,
    ({ recordId }) => recordId,
    async (record) => {
      const { state, recordId } = record;
      if (state.room === undefined && state.withdrawn) return undefined;
      const room = state.room ?? accessRoomOf(recordId);
      const inmates = await inmatesOf(state, world);
      const key = inmates.join();
      if (state.room !== undefined && memory.roomsOf.get(room) === key) return undefined;
      const parties = inmates.map(async (personId) => ({
        ...(await holderOf(personId, world)),
        may: 'act' as const,
      }));
      await accessRooms.open(room, await Promise.all(parties));
      memory.roomsOf.set(room, key);
      if (state.room !== undefined) return undefined;
      const opened = await register.authorisations.act(record, { type: 'openAccessRoom', room }, asBot(now));
      if (opened.ok) board.authorisations.put(opened.value);
      return opened;
    },
  );
};
