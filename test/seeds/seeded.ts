import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a run of tests keeps what many suites begin with; outside one everybody makes their own. */
const shelf = process.env['LOGGKONTROLL_SEEDS'];

type Make = (folder: string) => Promise<void>;

const keep = async (place: string, make: Make): Promise<void> => {
  const made = await mkdtemp(`${place}-`);
  await make(made);
  try {
    await rename(made, place);
  } catch (error) {
    // Two suites may have begun it at once: the first that is whole is kept.
    if (!existsSync(place)) throw error;
    await rm(made, { recursive: true });
  }
};

const underWay = new Map<string, Promise<void>>();

/** Whoever asks while it is being made waits for it. */
const kept = async (place: string, make: Make): Promise<string> => {
  const making = underWay.get(place) ?? (existsSync(place) ? undefined : keep(place, make));
  if (making) underWay.set(place, making);
  await making;
  return place;
};

/**
 * A folder of one's own with what `make` leaves in an empty one. In a run of tests that is made once for each name, and
 * copied for everybody who asks: the name says all that it hangs on.
 */
export const seeded = async (
  name: string,
  make: Make,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), `loggkontroll-${name}-`));
  if (shelf === undefined) {
    await make(folder);
  } else {
    await cp(await kept(path.join(shelf, name), make), folder, { recursive: true });
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

/** The stand-in's database in a folder. */
export const databaseIn = (folder: string): string => path.join(folder, 'sharepoint.sqlite');
