import { caseFileName, supplementForms } from '@loggkontroll/core/case-documents';
import { accept, refuse } from '@loggkontroll/core/result';
import { unless } from '../connection/failure-guard.ts';
import { readBytes, writeFile } from '../connection/files.ts';
import { sha256Of, textOfUtf8, utf8 } from '../connection/sha256.ts';
import type { Site } from '../connection/index.ts';
import type { LogRooms } from './log-rooms.ts';
import { draftFolderPath, isDeliveryHash, roomPath } from './places.ts';
import { readChecked, writeChecked } from './room-files.ts';

/** Puts a supplement in its log room under the name that it keeps in a case's. */
export const addSupplement = async (
  vault: Site,
  ...[room, { form, bytes }]: Parameters<LogRooms['addSupplement']>
): ReturnType<LogRooms['addSupplement']> => {
  const name = caseFileName({ kind: 'supplement', sha256: await sha256Of(bytes), form });
  return writeChecked(vault, roomPath(vault, room), name, bytes);
};

/** The record says the hash and not the form, so the forms are tried in turn. */
export const readSupplement = async (
  vault: Site,
  ...[room, sha256]: Parameters<LogRooms['readSupplement']>
): ReturnType<LogRooms['readSupplement']> => {
  if (!isDeliveryHash(sha256)) return refuse({ code: 'room-file-missing' });
  for (const form of supplementForms) {
    const path = `${roomPath(vault, room)}/${caseFileName({ kind: 'supplement', sha256, form })}`;
    const found = await readChecked(vault, path, sha256);
    if (found.ok) return accept({ form, bytes: found.value });
    if (found.refusal.code === 'room-file-altered') return found;
  }
  return refuse({ code: 'room-file-missing' });
};

/** Lies where the reviewer may write, and goes with the room. */
const concernsName = 'supplements.json';

/** See {@link LogRooms.loadConcerns}. */
export const loadConcerns = async (vault: Site, room: string): Promise<string | undefined> => {
  const path = `${draftFolderPath(vault, room)}/${concernsName}`;
  const bytes = await unless(readBytes(vault, path), ['not-found'], undefined);
  return bytes && textOfUtf8(bytes);
};

/** See {@link LogRooms.saveConcerns}. */
export const saveConcerns = (vault: Site, room: string, text: string): Promise<void> =>
  writeFile(vault, draftFolderPath(vault, room), concernsName, utf8(text), { overwrite: true });
