import { parseDelivery } from '@loggkontroll/core/log';
import { readerOf } from '@loggkontroll/core/workflow';
import { fittingTargeted } from '../fitting-targeted.ts';
import { lateReaderKey } from '../late-readers.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task } from '../world.ts';

/**
 * Whoever is appointed to read the log of a targeted review when it is delivered already: sees whether they stand in it,
 * before they are let in. Whoever appointed them may not know whom it is about, so nothing of what is seen stands in the
 * record; those who know are told to ask for somebody else, as people do for any reason.
 */
export const lookUpReaders: Task = async (world) => {
  const { memory, directory, rooms, log } = world;
  const unseen = (await fittingTargeted(world)).flatMap((record) => {
    const key = lateReaderKey(record);
    const isSeen = key === undefined || memory.lateReaders.get(record.recordId)?.key === key;
    return isSeen ? [] : [{ ...record, key }];
  });
  await oneByOne(
    log,
    'look-up-readers',
    unseen,
    ({ recordId }) => recordId,
    async ({ recordId, state, key }) => {
      const file = await rooms.readDelivery(state.logRoom ?? '', state.delivered?.file.sha256 ?? '');
      if (!file.ok) return file;
      const delivery = parseDelivery(file.value);
      if (!delivery.ok) return delivery;
      const accounts = new Set(delivery.value.employees.map(({ employeeId }) => employeeId.toLowerCase()));
      const reader = readerOf(state);
      const standsInLog = (await directory.employees()).some(
        ({ employeeId, personId }) => personId === reader && accounts.has(employeeId.toLowerCase()),
      );
      memory.lateReaders.set(recordId, { key, standsInLog });
      return undefined;
    },
  );
};
