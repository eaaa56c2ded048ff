import '@pnp/sp/folders/index.js';
import { accept, refuse } from '@loggkontroll/core/result';
import type { Connection } from '../connection/index.ts';
import { sha256Of, textOfUtf8, utf8 } from '../connection/sha256.ts';
import { addFolder } from './add-folder.ts';
import { dispose } from './dispose.ts';
import { draftFilesOf } from './draft-files.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import { keepOnly } from './keep-only.ts';
import type { LogRooms } from './log-rooms.ts';
import {
  deliveryName,
  deliveryPath,
  draftFolderName,
  isDeliveryHash,
  isRoomName,
  libraryPath,
  roomName,
  roomPath,
} from './places.ts';
import { setRoomRights, vaultNumbers } from './rights.ts';
import { readChecked, writeChecked } from './room-files.ts';
import { addSupplement, loadConcerns, readSupplement, saveConcerns } from './supplements.ts';

/** The log rooms, with the rights of the connection's identity. Whoever opens them anew is another window to drafts. */
export const openVault = ({ vault }: Connection): LogRooms => {
  const window = crypto.randomUUID();
  const give: LogRooms['give'] = async (room, stage) =>
    setRoomRights(vault, await vaultNumbers(vault), room, stage);
  return {
    open: async (room, by) => {
      await addFolder(vault, libraryPath(vault), roomName(room));
      await addFolder(vault, roomPath(vault, room), draftFolderName);
      await give(room, { stage: 'opened', ...(by === undefined ? {} : { by }) });
    },
    give,
    deliver: async (room, text) => {
      const bytes = utf8(text);
      return writeChecked(vault, roomPath(vault, room), deliveryName(await sha256Of(bytes)), bytes);
    },
    readDelivery: async (room, sha256) => {
      if (!isDeliveryHash(sha256)) return refuse({ code: 'delivery-missing' });
      const found = await readChecked(vault, deliveryPath(vault, room, sha256), sha256);
      if (found.ok) return accept(textOfUtf8(found.value));
      const isMissing = found.refusal.code === 'room-file-missing';
      return refuse({ code: isMissing ? 'delivery-missing' : 'delivery-altered' });
    },
    addSupplement: (room, supplement) => addSupplement(vault, room, supplement),
    readSupplement: (room, sha256) => readSupplement(vault, room, sha256),
    loadConcerns: (room) => loadConcerns(vault, room),
    saveConcerns: (room, text) => saveConcerns(vault, room, text),
    keepOnly: async (room, sha256) => {
      if (isDeliveryHash(sha256)) await keepOnly(vault, roomPath(vault, room), deliveryName(sha256));
    },
    loadDraft: (room) => loadDraft(draftFilesOf(vault, room)),
    saveDraft: (room, text, over) => saveDraft(draftFilesOf(vault, room), window, text, over),
    names: async () => {
      const found = await vault.sp.web
        .getFolderByServerRelativePath(libraryPath(vault))
        .folders.select('Name')
        .top(5000)();
      return found.map(({ Name }) => Name).filter(isRoomName);
    },
    dispose: (room, now) => dispose(vault, roomPath(vault, room), now),
  };
};
