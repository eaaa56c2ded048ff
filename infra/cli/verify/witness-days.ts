import { rootOfSightings, seenOn } from '@loggkontroll/core/witness';
import type { DailyRoot, Sighting, Witnessed } from '@loggkontroll/core/witness';

/** Holds what was seen, row by row, against the days' roots. Kept are the roots, and the hashes of days that none has closed. */
export interface Days {
  readonly see: (sighting: Witnessed<Sighting>) => void;
  readonly close: (root: Witnessed<DailyRoot>) => void;
  readonly roots: () => readonly Witnessed<DailyRoot>[];
  /** Roots that are not over just what stood before them: all that was seen in their days is to be asked for. */
  readonly doubtful: () => readonly Witnessed<DailyRoot>[];
}

/** Whether a root was given for just these sightings, by their hashes. */
export const isOver = ({ root }: DailyRoot, hashes: Iterable<string>): boolean =>
  rootOfSightings([...new Set(hashes)]) === root;

/** See {@link Days}. A day is forgotten when its root has come, since nothing is seen in it after that. */
export const followDays = (): Days => {
  const open = new Map<string, string[]>();
  const roots: Witnessed<DailyRoot>[] = [];
  const inDoubt = new Set<Witnessed<DailyRoot>>();
  let closedTo = '';
  return {
    see: (sighting) => {
      const day = seenOn(sighting);
      if (day <= closedTo)
        for (const root of roots) if (root.from <= day && day <= root.to) inDoubt.add(root);
      const hashes = open.get(day);
      if (hashes) hashes.push(sighting.hash);
      else open.set(day, [sighting.hash]);
    },
    close: (root) => {
      const days = [...open.keys()].filter((day) => root.from <= day && day <= root.to);
      const hashes = days.flatMap((day) => open.get(day) ?? []);
      if (!isOver(root, hashes)) inDoubt.add(root);
      for (const day of days) open.delete(day);
      roots.push(root);
      if (root.to > closedTo) closedTo = root.to;
    },
    roots: () => roots,
    doubtful: () => [...inDoubt],
  };
};
