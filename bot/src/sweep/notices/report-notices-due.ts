import type { IsoInstant } from '@loggkontroll/core/calendar';
import { reportNotices } from '@loggkontroll/core/notice';
import type { Notice } from '@loggkontroll/core/notice';
import { shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Registration } from '@loggkontroll/core/workflow';
import { reviewBehind } from '../review-behind.ts';
import type { World } from '../world.ts';

const tellsManagers = ({ systematic }: Policy): boolean =>
  Object.values(systematic.branches).some(({ toldWhenReviewed }) =>
    toldWhenReviewed.includes('unit-manager'),
  );

/** The policies of which some version wants managers told, so that no other registration's review is looked for. */
const policiesThatTell = async ({ board, policies }: World): Promise<ReadonlySet<string>> => {
  const kept = [...board.policyVersions.records.values()].map(({ state }) => state.policy);
  const known = [...(await policies()), ...kept, ...Object.values(shippedPolicies)];
  return new Set(known.filter(tellsManagers).map(({ id }) => id));
};

/** The version that a registration's review began with; looked for once. */
const versionOf = async (registration: Registration, world: World): Promise<number | undefined> => {
  const { reviewedUnder } = world.memory;
  const known = reviewedUnder.get(registration.registrationId);
  if (known !== undefined) return known;
  const review = await reviewBehind(registration, world);
  if (review !== undefined) reviewedUnder.set(registration.registrationId, review.policyVersion);
  return review?.policyVersion;
};

/** What units' managers are to be told of reviews that are done, as the version wants that each review began with. */
export const reportNoticesDue = async (world: World, now: IsoInstant): Promise<readonly Notice[]> => {
  const { board, directory, policyAt } = world;
  const [telling, units] = [await policiesThatTell(world), await directory.units()];
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
  const due: Notice[] = [];
  for (const { state } of board.registrations.records.values()) {
    const unit = telling.has(state.policyId) ? unitOf.get(state.unitId) : undefined;
    if (unit === undefined) continue;
    const version = await versionOf(state, world);
    const policy = version === undefined ? undefined : await policyAt(state.policyId, version);
    if (policy !== undefined) due.push(...reportNotices(state, unit, policy, now));
  }
  return due;
};
