import type { Site } from '../connection/index.ts';
import { pathOf } from '../connection/lists.ts';
import { logs } from '../schema/index.ts';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The library's address. */
export const libraryPath = (vault: Site): string => pathOf(vault, logs);

/** A room's folder name; throws when it is no GUID, so that no other folder is ever meant. */
export const roomName = (room: string): string => {
  if (!guid.test(room)) throw new RangeError('A log room is named by a GUID.');
  return room.toLowerCase();
};

/** A room's address. */
export const roomPath = (vault: Site, room: string): string => `${libraryPath(vault)}/${roomName(room)}`;

export const deliveryName = 'delivery.json';
export const draftFolderName = 'draft';
export const draftName = 'draft.json';

/** The delivery's address. */
export const deliveryPath = (vault: Site, room: string): string => `${roomPath(vault, room)}/${deliveryName}`;

/** The address of the folder for drafts. */
export const draftFolderPath = (vault: Site, room: string): string =>
  `${roomPath(vault, room)}/${draftFolderName}`;

/** The draft's address. */
export const draftPath = (vault: Site, room: string): string =>
  `${draftFolderPath(vault, room)}/${draftName}`;
