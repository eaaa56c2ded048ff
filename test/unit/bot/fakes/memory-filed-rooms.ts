import { deliveryHash } from '@loggkontroll/core/log';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Services } from '@loggkontroll/bot/services';
import type { RoomParty } from '@loggkontroll/sharepoint/vault';

/** Rooms with files in memory: who is let in to each, and what lies in it. */
export const memoryFiledRooms = () => {
  const parties = new Map<string, readonly RoomParty[]>();
  const files = new Map<string, string>();
  const filedRooms: Services['subjectRooms'] = {
    open: (room, letIn) => {
      parties.set(room, letIn);
      return Promise.resolve();
    },
    dispose: (room, at) => {
      parties.delete(room);
      return Promise.resolve({ fate: 'deleted', deletedAt: at });
    },
    put: (room, name, content) => {
      const text = String(content);
      files.set(`${room}/${name}`, text);
      return Promise.resolve({ sha256: deliveryHash(text), bytes: text.length });
    },
    readText: (room, name) => {
      const text = files.get(`${room}/${name}`);
      return Promise.resolve(text === undefined ? refuse({ code: 'room-file-missing' }) : accept(text));
    },
  };
  return { filedRooms, parties, files };
};
