import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { Destruction, DestructionFate, Disposal } from '@loggkontroll/core/retention';
import type { Disposed, KeptReading, MatterNow } from '@loggkontroll/sharepoint/records';
import type { World } from '../world.ts';

type Plan = KeptReading['plans'] extends ReadonlyMap<string, infer Kept> ? Kept : never;

const hashesOf = ({ attempts }: Plan): readonly string[] =>
  attempts.map(({ committed }) => committed.populationHash);

/** What a plan alone has beside itself: populations that no other plan names, and what was put for whoever planned. */
const besidePlan = async (
  plan: Plan,
  others: readonly Plan[],
  { populations }: World,
  now: IsoInstant,
): Promise<readonly Disposed[]> => {
  const named = new Set(others.filter(({ planId: other }) => other !== plan.planId).flatMap(hashesOf));
  const own = [...new Set(hashesOf(plan))].filter((hash) => !named.has(hash));
  const { plannedBy, planId } = plan;
  const disposed: Disposed[] = [];
  for (const hash of own) disposed.push(await populations.dispose(hash, now, plannedBy));
  if (plannedBy !== undefined) disposed.push(await populations.disposeOwnRegisters(plannedBy, planId, now));
  return disposed;
};

/** What is told of several things that went: the least of what came of any. */
const least = (disposed: readonly Disposed[], now: IsoInstant): DestructionFate => {
  const fates = disposed.map(({ fate }) => fate);
  const held = fates.find(({ fate }) => fate === 'held');
  if (held !== undefined) return held;
  const [until] = fates
    .flatMap((fate) => (fate.fate === 'deleted' ? (fate.recoverableUntil ?? []) : []))
    .sort()
    .reverse();
  return { fate: 'deleted', deletedAt: now, ...(until === undefined ? {} : { recoverableUntil: until }) };
};

/** Takes away the records of a matter, what plans have beside them, and the notices about them, until one is held back. */
export const destroyMatter = async (
  { records }: Disposal,
  { destroy }: Pick<MatterNow, 'destroy'>,
  plans: KeptReading['plans'],
  world: World,
  now: IsoInstant,
): Promise<{ readonly fate: DestructionFate; readonly isThere: boolean }> => {
  const disposed: Disposed[] = [];
  for (const { ref } of records) {
    const plan = plans.get(ref);
    if (plan !== undefined) {
      const since = [...world.board.plans.records.values()].map(({ state }) => state);
      disposed.push(...(await besidePlan(plan, [...plans.values(), ...since], world, now)));
    }
    disposed.push(...(await destroy(ref, now)));
    if (disposed.some(({ isThere }) => isThere)) break;
    await world.messages.forgetAbout(ref.slice(ref.indexOf('/') + 1));
  }
  return { fate: least(disposed, now), isThere: disposed.some(({ isThere }) => isThere) };
};

/** What is written down of a destruction whose records were gone when it was taken up again: no one saw how they went. */
export const unseenFate = ({ begunAt }: Destruction, now: IsoInstant): DestructionFate => ({
  fate: 'deleted',
  deletedAt: begunAt,
  recoverableUntil: new Date(Date.parse(now) + 93 * 86_400_000).toISOString(),
});
