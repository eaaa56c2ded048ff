import { deliveryHash } from '@loggkontroll/core/log';
import { accept, refuse } from '@loggkontroll/core/result';
import type { RoomParty, Rooms } from '@loggkontroll/sharepoint/vault';

type CaseRooms = Pick<Rooms, 'open' | 'put' | 'readText' | 'readSecret' | 'keepSecret' | 'dispose'>;

const textOf = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** The rooms of cases, in memory. */
export const memoryCaseRooms = (): CaseRooms & {
  readonly parties: ReadonlyMap<string, readonly RoomParty[]>;
  readonly names: (room: string) => readonly string[];
} => {
  const parties = new Map<string, readonly RoomParty[]>();
  const files = new Map<string, string>();
  const secrets = new Map<string, string>();
  return {
    parties,
    names: (room) => [...files.keys()].filter((path) => path.startsWith(`${room}/`)),
    open: (room, inside) => {
      parties.set(room, inside);
      return Promise.resolve();
    },
    put: (room, name, content) => {
      const text = textOf(content);
      files.set(`${room}/${name}`, text);
      return Promise.resolve({ sha256: deliveryHash(text), bytes: text.length });
    },
    readText: (room, name) => {
      const text = files.get(`${room}/${name}`);
      return Promise.resolve(text === undefined ? refuse({ code: 'room-file-missing' }) : accept(text));
    },
    dispose: (room, now) => {
      parties.delete(room);
      secrets.delete(`${room}/salt`);
      for (const path of files.keys()) if (path.startsWith(`${room}/`)) files.delete(path);
      return Promise.resolve({ fate: 'deleted', deletedAt: now });
    },
    readSecret: (room, name) => Promise.resolve(secrets.get(`${room}/${name}`)),
    keepSecret: (room, name, text) => {
      const kept = secrets.get(`${room}/${name}`) ?? text;
      secrets.set(`${room}/${name}`, kept);
      return Promise.resolve(kept);
    },
  };
};
