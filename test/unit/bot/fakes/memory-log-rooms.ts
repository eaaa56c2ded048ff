import { accept, refuse } from '@loggkontroll/core/result';
import type { LogRooms, RoomStage } from '@loggkontroll/sharepoint/vault';

/** The Vault's log rooms in memory, with what has been done to them. */
export const memoryLogRooms = () => {
  const logRooms = new Map<string, RoomStage>();
  /** What a delivery says, by log room, where it matters. */
  const logFiles = new Map<string, string>();
  const roomStages: { readonly room: string; readonly stage: RoomStage['stage'] | 'cleaned' | 'disposed' }[] =
    [];
  const rooms: Pick<
    LogRooms,
    'open' | 'give' | 'keepOnly' | 'readDelivery' | 'loadDraft' | 'loadConcerns' | 'names' | 'dispose'
  > = {
    open: (room, by) => {
      roomStages.push({ room, stage: 'opened' });
      logRooms.set(room, { stage: 'opened', ...(by === undefined ? {} : { by }) });
      return Promise.resolve();
    },
    give: (room, stage) => {
      roomStages.push({ room, stage: stage.stage });
      logRooms.set(room, stage);
      return Promise.resolve();
    },
    keepOnly: (room) => {
      roomStages.push({ room, stage: 'cleaned' });
      return Promise.resolve();
    },
    readDelivery: (room) =>
      Promise.resolve(
        logRooms.has(room)
          ? accept(logFiles.get(room) ?? '{"log":"read"}')
          : refuse({ code: 'delivery-missing' }),
      ),
    loadDraft: () => Promise.resolve(undefined),
    loadConcerns: () => Promise.resolve(undefined),
    names: () => Promise.resolve([...logRooms.keys()]),
    dispose: (room, at) => {
      roomStages.push({ room, stage: 'disposed' });
      logRooms.delete(room);
      return Promise.resolve({ fate: 'deleted', deletedAt: at, recoverableUntil: '2027-01-06T09:00:00Z' });
    },
  };
  return { rooms: rooms as LogRooms, logRooms, logFiles, roomStages };
};
