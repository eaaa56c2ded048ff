import '@pnp/sp/folders/index.js';
import { accept } from '@loggkontroll/core/result';
import type { Result } from '@loggkontroll/core/result';
import type { LogFate } from '@loggkontroll/core/workflow';
import type { Connection, Site } from '../connection/index.ts';
import { levelId } from '../connection/levels.ts';
import { pathOf } from '../connection/lists.ts';
import type { ListAddress } from '../connection/lists.ts';
import { ensurePeople } from '../connection/principals.ts';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import { folderRights, setRights } from '../connection/rights.ts';
import { textOfUtf8, utf8 } from '../connection/sha256.ts';
import { accessLists, caseDocuments, subjects } from '../schema/index.ts';
import { addFolder } from './add-folder.ts';
import { dispose } from './dispose.ts';
import type { DeliveredText, ReadFileRefusal, RightsHolder } from './log-rooms.ts';
import { roomName } from './places.ts';
import { vaultNumbers } from './rights.ts';
import type { VaultNumbers } from './rights.ts';
import { readChecked, writeChecked } from './room-files.ts';

/** Somebody who may be in a room: to read, or also to add and change. */
export interface RoomParty extends RightsHolder {
  readonly may: 'read' | 'act';
}

/** Rooms of one of the Vault's libraries. A room's name is a GUID; nothing in a name or address tells what lies in it. */
export interface Rooms {
  /**
   * Makes the room, unless it is there, and lets exactly these people in: whoever was in before and is not named is put
   * out. Doing it twice changes nothing. The bot's.
   */
  open(room: string, parties: readonly RoomParty[]): Promise<void>;
  /** Writes a file, over one of the same name, and reads it back. */
  put(room: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<DeliveredText>;
  /** A file's text as it is now; undefined where there is none, or no right to it. One request. */
  readNow(room: string, name: string): Promise<string | undefined>;
  /** A file's text, if it is the one with this hash. One request. */
  readText(room: string, name: string, sha256: string): Promise<Result<string, ReadFileRefusal>>;
  /** A file's bytes, if it is the one with this hash. One request. */
  readFile(
    room: string,
    name: string,
    sha256: string,
  ): Promise<Result<Uint8Array<ArrayBuffer>, ReadFileRefusal>>;
  /** The text of a file that the bot alone reads; undefined when there is none. The bot's. One request. */
  readSecret(room: string, name: string): Promise<string | undefined>;
  /**
   * Keeps a text where the bot alone reads it, whoever else is in the room. The first one by a name stays, and is given
   * back, so that two instances keep the same. The bot's.
   */
  keepSecret(room: string, name: string, text: string): Promise<string>;
  /** Destroys the room as far as the rights and the organisation's retention allow, and says what has come of it. */
  dispose(room: string, now: string): Promise<LogFate>;
}

/** The folder in a room that nobody has a right to. */
const secretFolder = 'bot';

const setParties = async (
  vault: Site,
  { levels }: VaultNumbers,
  path: string,
  parties: readonly RoomParty[],
): Promise<void> => {
  const principals = await ensurePeople(
    vault,
    parties.map(({ upn }) => upn),
  );
  const wanted = parties.map(({ may }, index) => ({
    principalId: principals[index] ?? 0,
    levelId: levelId(levels, may === 'act' ? 'Loggkontroll Act' : 'Read'),
  }));
  await setRights(vault, folderRights(path), wanted);
};

const openRooms = (vault: Site, library: ListAddress): Rooms => {
  const place = (room: string): string => `${pathOf(vault, library)}/${roomName(room)}`;
  const read: Rooms['readFile'] = (room, name, sha256) =>
    readChecked(vault, `${place(room)}/${name}`, sha256);
  const secretPlace = (room: string): string => `${place(room)}/${secretFolder}`;
  const readSecret: Rooms['readSecret'] = async (room, name) => {
    const bytes = await unless(readBytes(vault, `${secretPlace(room)}/${name}`), ['not-found'], undefined);
    return bytes && textOfUtf8(bytes);
  };
  return {
    open: async (room, parties) => {
      await addFolder(vault, pathOf(vault, library), roomName(room));
      await setParties(vault, await vaultNumbers(vault), place(room), parties);
    },
    put: (room, name, content) =>
      writeChecked(vault, place(room), name, typeof content === 'string' ? utf8(content) : content),
    readNow: async (room, name) => {
      const bytes = await unless(
        readBytes(vault, `${place(room)}/${name}`),
        ['not-found', 'forbidden'],
        undefined,
      );
      return bytes && textOfUtf8(bytes);
    },
    readFile: read,
    readText: async (room, name, sha256) => {
      const found = await read(room, name, sha256);
      return found.ok ? accept(textOfUtf8(found.value)) : found;
    },
    readSecret,
    keepSecret: async (room, name, text) => {
      const kept = await readSecret(room, name);
      if (kept !== undefined) return kept;
      await addFolder(vault, place(room), secretFolder);
      await setRights(vault, folderRights(secretPlace(room)), []);
      const written = writeFile(vault, secretPlace(room), name, utf8(text), { overwrite: false });
      await unless(written, ['duplicate'], undefined);
      return (await readSecret(room, name)) ?? text;
    },
    dispose: (room, now) => dispose(vault, place(room), now),
  };
};

/** The rooms that say who or what an inquiry is about: the giver's, and the named log administrator's. */
export const openSubjectRooms = ({ vault }: Connection): Rooms => openRooms(vault, subjects);

/** The rooms with the documents of cases. */
export const openCaseRooms = ({ vault }: Connection): Rooms => openRooms(vault, caseDocuments);

/** The rooms with lists of access: the lister's and the carrier's, then also those who decide. */
export const openAccessRooms = ({ vault }: Connection): Rooms => openRooms(vault, accessLists);
