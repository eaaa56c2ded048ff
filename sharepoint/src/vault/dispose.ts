import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import { spPost, SPQueryable } from '@pnp/sp';
import type { LogFate } from '@loggkontroll/core/workflow';
import { unless } from '../connection/failure-guard.ts';
import type { Site } from '../connection/index.ts';
import { isSharePointFailure } from '../connection/index.ts';

/** How long SharePoint keeps what was deleted, both stages of the recycle bin together. */
const daysInRecycleBin = 93;
const dayMs = 86_400_000;

const preservationHold = 'PreservationHoldLibrary';

/** True when a retention policy keeps copies of what is deleted from this site. */
const isPreserved = async (vault: Site): Promise<boolean> =>
  unless(
    vault.sp.web
      .getList(`${vault.path}/${preservationHold}`)
      .select('Id')()
      .then(() => true),
    ['not-found'],
    false,
  );

const binItem = (vault: Site, of: 'web' | 'site', id: string, action = '') =>
  SPQueryable([vault.sp.web, `${vault.url}/_api/${of}/RecycleBin('${id}')${action}`]);

/** Deletes from the users' recycle bin, then from the administrators'; true when it is in neither. */
const emptyBins = async (vault: Site, id: string): Promise<boolean> => {
  const refused = ['forbidden', 'rejected', 'not-found'] as const;
  await unless(spPost(binItem(vault, 'web', id, '/DeleteObject')), refused, undefined);
  await unless(spPost(binItem(vault, 'site', id, '/DeleteObject')), refused, undefined);
  return unless(
    binItem(vault, 'site', id)().then(() => false),
    ['not-found'],
    true,
  );
};

/** Takes the file at a path away, out of the recycle bins too; what a retention label holds stays. */
export const discard = async (vault: Site, path: string): Promise<void> => {
  const file = vault.sp.web.getFileByServerRelativePath(path);
  const id: unknown = await unless(file.recycle(), ['not-found', 'rejected'], undefined);
  if (typeof id === 'string') await emptyBins(vault, id);
};

/**
 * Deletes the room at a path and says honestly what came of it: gone, recoverable until a day, or held by what the organisation
 * has set to keep. A room that somebody else has deleted may lie in a recycle bin, and that is what is then told.
 * SharePoint's own backups (14 days, restored by Microsoft for a whole site) are beyond what can be told.
 */
export const dispose = async (vault: Site, path: string, now: string): Promise<LogFate> => {
  const folder = vault.sp.web.getFolderByServerRelativePath(path);
  let id: unknown;
  try {
    id = await unless(folder.recycle(), ['not-found'], undefined);
  } catch (error) {
    if (isSharePointFailure(error, 'rejected')) return { fate: 'held', heldBy: 'retention-label' };
    throw error;
  }
  if (await isPreserved(vault)) return { fate: 'held', heldBy: 'retention-policy' };
  if (typeof id === 'string' && (await emptyBins(vault, id))) return { fate: 'deleted', deletedAt: now };
  const recoverableUntil = new Date(Date.parse(now) + daysInRecycleBin * dayMs).toISOString();
  return { fate: 'deleted', deletedAt: now, recoverableUntil };
};
