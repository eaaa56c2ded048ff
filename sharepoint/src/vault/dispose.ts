import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';
import type { LogFate } from '@loggkontroll/core/workflow';
import { disposeOf, emptyBins } from '../connection/dispose.ts';
import type { Whereabouts } from '../connection/dispose.ts';
import { unless } from '../connection/failure-guard.ts';
import type { Site } from '../connection/index.ts';

/** Takes the file at a path away, out of the recycle bins too; what a retention label holds stays. */
export const discard = async (vault: Site, path: string): Promise<void> => {
  const file = vault.sp.web.getFileByServerRelativePath(path);
  const id: unknown = await unless(file.recycle(), ['not-found', 'rejected'], undefined);
  if (typeof id === 'string') await emptyBins(vault, id);
};

const layAt = (path: string): Whereabouts => ({
  under: path.slice(0, path.lastIndexOf('/')),
  leaf: path.slice(path.lastIndexOf('/') + 1),
});

/** Deletes the room at a path and says what came of it, as {@link disposeOf} does. */
export const dispose = async (vault: Site, path: string, now: string): Promise<LogFate> =>
  (await disposeOf(vault, () => vault.sp.web.getFolderByServerRelativePath(path).recycle(), layAt(path), now))
    .fate;
