import type { IsoInstant } from '@loggkontroll/core/calendar';
import { chainOf } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { WitnessedSite } from '@loggkontroll/sharepoint/witness';
import { inLanes } from '../in-lanes.ts';
import { oneByOne } from '../one-by-one.ts';
import type { Task, World } from '../world.ts';
import { giveDailyRoots } from './daily-roots.ts';
import { explainedBy, followDestructions } from './explained.ts';
import { followedBy } from './followed.ts';
import type { Followed } from './followed.ts';
import { gather, goThrough } from './gather.ts';
import { holdsDuty } from './hold-duty.ts';
import { recall, sight } from './sight.ts';
import type { Means } from './sight.ts';
import type { Pending, Watch } from './watch.ts';

/** So many records are looked at in a sweep; at a quarter's start the rest waits for the next. */
const sightedInASweep = 200;
/** So many are signed beside each other. */
const signedBesideEachOther = 8;

/** Who saved what, by site; asked again when somebody is among the editors who was not there before. */
const editorsOf = async (
  pending: readonly Pending[],
  site: WitnessedSite,
  { witnessing }: World,
): Promise<ReadonlyMap<number, string>> => {
  const known = await witnessing.knownEditors(site);
  const isStranger = ({ saved }: Pending): boolean =>
    saved !== undefined && !known.has(saved.version.editor.siteUserId);
  return pending.some(isStranger) ? witnessing.editors(site) : known;
};

const tell = ({ log }: World, sightings: readonly Witnessed<Sighting>[]): void => {
  for (const { chain, version, findings } of sightings)
    log.error({ chain, version, findings }, 'the witness has found something');
};

const sightAll = async (
  pending: readonly Pending[],
  followed: Followed,
  world: World,
  ways: Pick<Means, 'now' | 'standingOf' | 'mayBeGone'>,
): Promise<void> => {
  const { witnessing, memory } = world;
  const { watch } = memory;
  const editors = await editorsOf(pending, followed.site, world);
  const means: Means = { ...ways, editorOf: (siteUserId) => editors.get(siteUserId) };
  await recall(pending, followed, watch, witnessing, means);
  const nameOf = ({ list, itemId }: Pending): string => chainOf(list, itemId);
  const sighted: Witnessed<Sighting>[] = [];
  await Promise.all(
    inLanes(pending, nameOf, signedBesideEachOther).map(async (lane) => {
      for (const each of lane) sighted.push(...(await sight(each, followed, watch, means, witnessing)));
    }),
  );
  for (const { chain } of sighted) watch.last.delete(chain);
  if (sighted.length > 0) await witnessing.lists[followed.keptIn].add(sighted);
  for (const sighting of sighted) watch.last.set(sighting.chain, sighting);
  for (const each of pending) watch.pending.delete(nameOf(each));
  const found = sighted.filter(({ findings }) => findings.length > 0);
  watch.found = [...watch.found, ...found];
  tell(world, found);
};

/** Remembering every chain of a large site would take much; what is forgotten is asked for again. */
const mostRemembered = 20_000;

const sightPending = async (world: World, followed: readonly Followed[], now: IsoInstant): Promise<void> => {
  const { witnessing, memory, log } = world;
  const { watch } = memory;
  const due = [...watch.pending.values()].slice(0, sightedInASweep);
  if (due.length === 0) return;
  const standingOf = await witnessing.standing();
  const isAnyGone = due.some(({ saved }) => saved === undefined);
  const mayBeGone = isAnyGone ? await explainedBy(world, followed, watch) : () => false;
  if (watch.last.size > mostRemembered) watch.last.clear();
  await oneByOne(
    log,
    'witness-saves',
    followed,
    ({ list }) => list,
    async (each) => {
      const theirs = due.filter(({ list }) => list === each.list);
      if (theirs.length > 0) await sightAll(theirs, each, world, { now, standingOf, mayBeGone });
      return undefined;
    },
  );
};

const settle = (watch: Watch): void => {
  if (watch.pending.size === 0) watch.settled = Object.fromEntries(watch.progress);
};

/**
 * Witnesses what has been saved since the last time, whoever saved it: looks at each new version, judges it against what was
 * seen before, and adds what it saw, signed, to a list that the bot alone writes. One instance at a time has the duty; what
 * two have seen is said twice, and does no harm.
 */
export const witnessSaves: Task = async (world, now) => {
  const { memory, directory, log } = world;
  const { watch } = memory;
  const heads = new Map((await directory.departments()).map((each) => [each.departmentId, each.headId]));
  const followed = followedBy(world, (departmentId) => heads.get(departmentId));
  if (!(await holdsDuty(world, now))) {
    for (const { shelf } of followed) shelf.takeReadings();
    return;
  }
  await followDestructions(world);
  await oneByOne(
    log,
    'follow-saves',
    followed,
    ({ list }) => list,
    async (each) => {
      await gather(each, watch);
      return undefined;
    },
  );
  await sightPending(world, followed, now);
  for (const each of followed) if (watch.pending.size > 0 || (await goThrough(each, watch))) break;
  await sightPending(world, followed, now);
  settle(watch);
  if (watch.pending.size === 0) await giveDailyRoots(world, now);
};
