import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Municipality } from '@loggkontroll/infra/local/demo';
import { grownTown } from '../town/grown-town.ts';
import type { GrownSize } from '../town/grown-town.ts';

/** A copy of the town that has grown, to be changed and thrown away. */
export const grownCopy = async (
  size: GrownSize,
): Promise<{
  readonly municipality: Municipality;
  readonly databaseFile: string;
  readonly remove: () => Promise<void>;
}> => {
  const { municipality, databaseFile: kept } = await grownTown(size, (what) =>
    console.error(`grown town: ${what}`),
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'loggkontroll-grown-'));
  const databaseFile = path.join(folder, 'sharepoint.db');
  await copyFile(kept, databaseFile);
  return { municipality, databaseFile, remove: () => rm(folder, { recursive: true }) };
};
