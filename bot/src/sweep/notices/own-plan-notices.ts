import type { IsoInstant } from '@loggkontroll/core/calendar';
import { ownPeriodNotices, reportNotices } from '@loggkontroll/core/notice';
import type { Notice } from '@loggkontroll/core/notice';
import type { Policy } from '@loggkontroll/core/policy';
import { ownPlans, waitingPlans } from '../own-plans.ts';
import type { World } from '../world.ts';

/** What is told of one's own units: that they are to be planned, and that a review in them is done. */
export const ownPlanNotices = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
): Promise<readonly Notice[]> => {
  const { board, directory } = world;
  const [people, units] = await Promise.all([directory.people(), directory.units()]);
  const waiting = waitingPlans(await ownPlans(policy, world, now)).map(({ personId }) => ({
    personId,
    managerId: people.get(personId)?.managerId,
  }));
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const reports = [...board.registrations.records.values()].flatMap(({ state }) => {
    const unit = state.policyId === policy.id ? unitOf.get(state.unitId) : undefined;
    return unit ? reportNotices(state, unit, policy, now) : [];
  });
  return [...ownPeriodNotices(policy, waiting, now), ...reports];
};
