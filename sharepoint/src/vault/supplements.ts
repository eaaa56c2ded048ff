import { caseFileName, supplementForms } from '@loggkontroll/core/case-documents';
import { accept, refuse } from '@loggkontroll/core/result';
import { sha256Of } from '../connection/sha256.ts';
import type { Site } from '../connection/index.ts';
import type { LogRooms } from './log-rooms.ts';
import { isDeliveryHash, roomPath } from './places.ts';
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
