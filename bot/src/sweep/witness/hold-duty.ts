import { addDays, instantFromMs, isoDateOf, msOf } from '@loggkontroll/core/calendar';
import type { IsoInstant } from '@loggkontroll/core/calendar';
import { isDailyRoot } from '@loggkontroll/core/witness';
import type { Sighting, Statement, Witnessed } from '@loggkontroll/core/witness';
import type { World } from '../world.ts';
import type { Watch } from './watch.ts';

const dutyMs = 3 * 60_000;
const renewBeforeMs = 90_000;
/** SharePoint keeps changes for 60 days, and answers an older token with silence. */
const tokensHoldForMs = 50 * 86_400_000;
/** What was found is shown for so long. */
const shownForDays = 30;

const after = (now: IsoInstant, ms: number): IsoInstant => instantFromMs(msOf(now) + ms);

const areSightings = (statements: readonly Statement[]): readonly Witnessed<Sighting>[] =>
  statements.flatMap((statement) => (isDailyRoot(statement) ? [] : [statement]));

/** What either site's list says was found lately. Two requests. */
export const readFound = async (
  { witnessing: { lists } }: World,
  now: IsoInstant,
): Promise<readonly Witnessed<Sighting>[]> => {
  const since = addDays(isoDateOf(now.slice(0, 10)), -shownForDays);
  const found = [...(await lists.register.foundSince(since)), ...(await lists.vault.foundSince(since))];
  return areSightings(found);
};

const begin = (watch: Watch, progress: Readonly<Record<string, string>>): void => {
  watch.progress = new Map(Object.entries(progress));
  watch.settled = progress;
  watch.pending.clear();
  watch.last.clear();
  watch.rootsTo.clear();
};

/** Whoever has the duty keeps it while it renews it; when it does not, another instance takes it over. */
export const holdsDuty = async (world: World, now: IsoInstant): Promise<boolean> => {
  const { witnessing, memory } = world;
  const { watch } = memory;
  if (watch.until !== undefined && msOf(now) < Date.parse(watch.until) - renewBeforeMs) return true;
  const until = after(now, dutyMs);
  const mine = { holder: watch.instance, until };
  if (watch.until !== undefined && now < watch.until) {
    const isKept = await witnessing.duty.save({ ...mine, progress: watch.settled });
    watch.until = isKept ? until : undefined;
    if (isKept) return true;
  }
  if (watch.until === undefined && now < watch.lookAgainAt) return false;
  watch.until = undefined;
  const stands = await witnessing.duty.read();
  watch.found = await readFound(world, now);
  if (stands.holder !== watch.instance && now < stands.until) {
    watch.lookAgainAt = stands.until;
    return false;
  }
  const isTooOld = stands.until !== '' && msOf(now) - Date.parse(stands.until) > tokensHoldForMs;
  const progress = isTooOld ? {} : stands.progress;
  if (!(await witnessing.duty.save({ ...mine, progress }))) return false;
  begin(watch, progress);
  watch.until = until;
  return true;
};
