import { isSubject } from '@loggkontroll/core/workflow';
import { subjectFileOf } from '../../cases/index.ts';
import { peopleOfCase } from '../../standing/index.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import type { CaseOnBoard } from './case-on-board.ts';
import { saltOf } from './salt-of.ts';
import { lastOf } from './separate-cases.ts';

/** Whether it has been seen to, as the case stands now, that the one it is about has no part in it. */
export const isSeparated = (record: CaseOnBoard, { memory }: Pick<World, 'memory'>): boolean => {
  const { subject, closed } = record.state;
  if (closed !== undefined) return true;
  if (subject === undefined) return subjectFileOf(record.state) === undefined;
  return memory.separated.get(record.recordId) === lastOf(record);
};

/**
 * Opens each case, and its room, to exactly its people of the moment, whenever these are others than before. In a closed
 * case nothing is added any more.
 */
export const openCasesTo: Task = async (world, now) => {
  const { board, memory, caseRooms, openCase, log } = world;
  const changed = [...board.cases.records.values()].flatMap((record) => {
    if (record.state.documentsFate !== undefined) return [];
    const { acting, overseeing } = peopleOfCase(record.state, now);
    const may = record.state.closed === undefined ? 'act' : 'read';
    const key = JSON.stringify({ acting, overseeing, may });
    const stands = memory.openedTo.get(record.recordId) === key;
    return stands || !isSeparated(record, world) ? [] : [{ record, acting, overseeing, may, key } as const];
  });
  await oneByOne(
    log,
    'open-cases-to',
    changed,
    ({ record }) => record.recordId,
    async ({ record, acting, overseeing, may, key }) => {
      const { state, recordId, itemId } = record;
      const salt = await saltOf(state, world);
      if ([...acting, ...overseeing].some((personId) => isSubject(state, personId, salt))) return undefined;
      const inRoom = await Promise.all(acting.map((personId) => holderOf(personId, world)));
      const beside = await Promise.all(overseeing.map((personId) => holderOf(personId, world)));
      await caseRooms.open(
        state.room,
        inRoom.map(({ upn }) => ({ upn, may })),
      );
      await openCase(
        itemId,
        [...inRoom, ...beside].map(({ upn }) => upn),
      );
      memory.openedTo.set(recordId, key);
      return undefined;
    },
  );
};
