import type { Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { logs } from '../schema/index.ts';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The library's address. */
export const libraryPath = (vault: Site): string => pathOf(vault, logs);

/** Whether a folder of the library is a room. */
export const isRoomName = (name: string): boolean => guid.test(name);

/** A room's folder name; throws when it is no GUID, so that no other folder is ever meant. */
export const roomName = (room: string): string => {
  if (!isRoomName(room)) throw new RangeError('A log room is named by a GUID.');
  return room.toLowerCase();
};

/** A room's address. */
export const roomPath = (vault: Site, room: string): string => `${libraryPath(vault)}/${roomName(room)}`;

const hexSha256 = /^[0-9a-f]{64}$/;

/** Whether a text is a SHA-256 in lower-case hexadecimal, and so can name a delivery. */
export const isDeliveryHash = (text: string): boolean => hexSha256.test(text);

/** A delivery's file is named by what is in it: two deliveries never write over each other. Throws for anything else. */
export const deliveryName = (sha256: string): string => {
  if (!isDeliveryHash(sha256)) throw new RangeError('A delivery is named by its SHA-256.');
  return `${sha256}.json`;
};

export const draftFolderName = 'draft';

/** A delivery's address. */
export const deliveryPath = (vault: Site, room: string, sha256: string): string =>
  `${roomPath(vault, room)}/${deliveryName(sha256)}`;

/** The address of the folder for drafts. */
export const draftFolderPath = (vault: Site, room: string): string =>
  `${roomPath(vault, room)}/${draftFolderName}`;
