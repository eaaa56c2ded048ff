import type { IsoInstant } from '@loggkontroll/core/calendar';
import { ownPeriodNotices } from '@loggkontroll/core/notice';
import type { Notice } from '@loggkontroll/core/notice';
import type { Policy } from '@loggkontroll/core/policy';
import { ownPlans, waitingPlans } from '../own-plans.ts';
import type { World } from '../world.ts';

/** What is told of one's own units: that they are to be planned. */
export const ownPlanNotices = async (
  policy: Policy,
  world: World,
  now: IsoInstant,
): Promise<readonly Notice[]> => {
  const people = await world.directory.people();
  const waiting = waitingPlans(await ownPlans(policy, world, now)).map(({ personId }) => ({
    personId,
    managerId: people.get(personId)?.managerId,
  }));
  return ownPeriodNotices(policy, waiting, now);
};
