import { addDays, isoDateOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { isDailyRoot, linkAfter, rootChain, rootOfSightings, seenOn } from '@loggkontroll/core/witness';
import type { DailyRoot, Witnessed } from '@loggkontroll/core/witness';
import type { WitnessedSite } from '@loggkontroll/sharepoint/witness';
import type { World } from '../world.ts';
import { isGenuine, sign } from './sight.ts';

/** A day is closed an hour after it has ended, when nothing that was seen in it is still on its way. */
const closedAtHour = 1;
const sites: readonly WitnessedSite[] = ['register', 'vault'];

const lastRoot = async (
  { witnessing }: World,
  site: WitnessedSite,
): Promise<Witnessed<DailyRoot> | undefined> => {
  const standingOf = await witnessing.standing();
  const statements = await witnessing.lists[site].ofChains([rootChain]);
  return statements
    .filter(isDailyRoot)
    .filter((root) => isGenuine(root, standingOf))
    .reduce<Witnessed<DailyRoot> | undefined>(
      (last, root) => (last === undefined || root.n > last.n ? root : last),
      undefined,
    );
};

const giveRoot = async (world: World, site: WitnessedSite, to: string): Promise<void> => {
  const { witnessing, memory } = world;
  const list = witnessing.lists[site];
  const last = await lastRoot(world, site);
  /* Told again, since an instance may have died before it could. */
  if (last !== undefined) await witnessing.exportRoot(site, last);
  const from = last === undefined ? '0000-00-00' : addDays(isoDateOf(last.to), 1);
  const standingOf = await witnessing.standing();
  const seen =
    from > to ? [] : (await list.seenBetween(from, to)).filter((each) => isGenuine(each, standingOf));
  /* Before anything has been seen there is nothing to begin with. */
  if (from <= to && (last !== undefined || seen.length > 0)) {
    const sightings = [...new Set(seen.map(({ hash }) => hash))];
    const first = seen.map((each) => (isDailyRoot(each) ? to : seenOn(each))).sort()[0] ?? to;
    const statement: DailyRoot = {
      ...linkAfter(rootChain, last),
      ...{ from: last === undefined ? first : from, to },
      ...{ sightings: sightings.length, root: rootOfSightings(sightings) },
    };
    const root = await sign(statement, witnessing);
    await list.add([root]);
    await witnessing.exportRoot(site, root);
  }
  memory.watch.rootsTo.set(site, to);
};

/**
 * Once a day has ended, signs the root over what was seen in it, chained to the day before, and puts it outside SharePoint.
 * Days in which no instance ran go together with the next.
 */
export const giveDailyRoots = async (world: World, now: IsoInstant): Promise<void> => {
  if (Number(now.slice(11, 13)) < closedAtHour) return;
  const yesterday = addDays(isoDateOf(now.slice(0, 10)), -1);
  for (const site of sites) {
    if (world.memory.watch.rootsTo.get(site) === yesterday) continue;
    await giveRoot(world, site, yesterday);
  }
};
