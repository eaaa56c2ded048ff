import { readerOf, reviewIdOf } from '@loggkontroll/core/workflow';
import { peopleOfTargeted } from '../../standing/index.ts';
import { fittingTargeted } from '../fitting-targeted.ts';
import { isReaderKnown } from '../late-readers.ts';
import { holderOf } from '../holder-of.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/** Opens each targeted review to exactly its people of the moment, whenever these are others than before. */
export const openTargeted: Task = async (world, _now) => {
  const { board, memory, log } = world;
  const changed = (await fittingTargeted(world)).flatMap((record) => {
    const { recordId, itemId, state } = record;
    const isReviewed = board.reviews.records.get(reviewIdOf(recordId))?.state.registered !== undefined;
    const people = peopleOfTargeted(
      state,
      isReviewed || state.status === 'completed',
      isReaderKnown(record, memory) ? undefined : readerOf(state),
    );
    const key = [...people].sort().join();
    return memory.openedTo.get(recordId) === key ? [] : [{ recordId, itemId, people, key }];
  });
  await oneByOne(
    log,
    'open-targeted',
    changed,
    ({ recordId }) => recordId,
    async ({ recordId, itemId, people, key }) => {
      const holders = await Promise.all(people.map((personId) => holderOf(personId, world)));
      await world.openTargeted(
        itemId,
        holders.map(({ upn }) => upn),
      );
      memory.openedTo.set(recordId, key);
      return undefined;
    },
  );
};
