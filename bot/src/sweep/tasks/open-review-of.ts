import type { IsoInstant } from '@loggkontroll/core/calendar';
import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import type { Refused, Result } from '@loggkontroll/core/result';
import type { ReviewFacts } from '@loggkontroll/core/workflow';
import { asBot } from '../../services/index.ts';
import type { World } from '../world.ts';

/** A record whose log is reviewed, under the version of a policy that it names. */
interface Reviewed {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly unitId: string;
}

/** What such a record leaves to the registers. */
interface Surroundings {
  readonly unit: Unit;
  readonly policy: Policy;
  readonly managerOf: (personId: PersonId) => PersonId | undefined;
}

/** Opens the review that a record gives with what the registers know; none while it gives none. */
export const openReviewOf = async <R extends Reviewed>(
  record: R,
  reviewOf: (record: R, surroundings: Surroundings) => ReviewFacts | undefined,
  { board, register, directory, policyAt }: World,
  now: IsoInstant,
): Promise<Result<unknown, Refused> | undefined> => {
  const [policy, units, people] = await Promise.all([
    policyAt(record.policyId, record.policyVersion),
    directory.units(),
    directory.people(),
  ]);
  const unit = units.find(({ unitId }) => unitId === record.unitId);
  if (policy === undefined || unit === undefined)
    throw new Error('The registers lack the unit or the policy of what is to be reviewed.');
  const managerOf = (personId: PersonId) => people.get(personId)?.managerId;
  const facts = reviewOf(record, { unit, policy, managerOf });
  if (facts === undefined) return undefined;
  const opened = await register.reviews.ensure({ type: 'openReview', ...facts }, asBot(now));
  if (opened.ok) board.reviews.put(opened.value);
  return opened;
};
