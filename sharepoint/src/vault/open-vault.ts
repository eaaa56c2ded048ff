import { accept, refuse } from '@loggkontroll/core/result';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import type { Connection } from '../connection/index.ts';
import { SharePointFailure } from '../connection/index.ts';
import { sha256Of, textOfUtf8, utf8 } from '../connection/sha256.ts';
import { addFolder } from './add-folder.ts';
import { dispose } from './dispose.ts';
import { loadDraft, saveDraft } from './drafts.ts';
import type { LogRooms } from './log-rooms.ts';
import { deliveryName, deliveryPath, draftFolderName, libraryPath, roomName, roomPath } from './places.ts';
import { setRoomRights, vaultNumbers } from './rights.ts';
import type { VaultNumbers } from './rights.ts';

/** The log rooms, with the rights of the connection's identity. */
export const openVault = ({ vault }: Connection): LogRooms => {
  let numbers: Promise<VaultNumbers> | undefined;
  const give: LogRooms['give'] = async (room, stage) => {
    numbers ??= vaultNumbers(vault);
    const known = await numbers.catch((error: unknown) => {
      numbers = undefined;
      throw error;
    });
    await setRoomRights(vault, known, room, stage);
  };
  return {
    open: async (room) => {
      await addFolder(vault, libraryPath(vault), roomName(room));
      await addFolder(vault, roomPath(vault, room), draftFolderName);
      await give(room, { stage: 'opened' });
    },
    give,
    deliver: async (room, text) => {
      const bytes = utf8(text);
      const sha256 = await sha256Of(bytes);
      await writeFile(vault, roomPath(vault, room), deliveryName, bytes, { overwrite: true });
      const written = await readBytes(vault, deliveryPath(vault, room));
      if ((await sha256Of(written)) !== sha256)
        throw new SharePointFailure('rejected', { serverCode: 'sha256' });
      return { sha256, bytes: bytes.length };
    },
    readDelivery: async (room, sha256) => {
      const path = deliveryPath(vault, room);
      const bytes = await unless(readBytes(vault, path), ['not-found', 'forbidden'], undefined);
      if (bytes === undefined) return refuse({ code: 'delivery-missing' });
      return (await sha256Of(bytes)) === sha256
        ? accept(textOfUtf8(bytes))
        : refuse({ code: 'delivery-altered' });
    },
    loadDraft: (room) => loadDraft(vault, room),
    saveDraft: (room, text, over) => saveDraft(vault, room, text, over),
    dispose: (room, now) => dispose(vault, roomPath(vault, room), now),
  };
};
