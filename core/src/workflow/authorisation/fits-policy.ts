import { canonicalJson } from '../../history/index.ts';
import type { Unit } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { AuthorisationFacts } from './authorisation.ts';
import { authorisationFactsOf } from './facts-of.ts';

/**
 * Whether a review was opened with the rules and days that its policy makes of it, for a unit as it is. Who stands in it
 * is not asked: managers change, and a planner who opens one names people that the record itself keeps apart. The policy
 * must be of the version that the record names.
 */
export const authorisationFitsPolicy = (
  facts: AuthorisationFacts,
  policy: Policy,
  unit: Unit | undefined,
): boolean => {
  if (unit === undefined || facts.policyId !== policy.id) return false;
  const { authorisationId, scope, occasion, openedOn, doneBy, decider } = facts;
  const made = authorisationFactsOf(
    {
      unit,
      scope,
      occasion,
      openedOn,
      doneBy: occasion === 'date' ? doneBy : undefined,
      /* The number of a single order ends as its id does. */
      orderId: occasion === 'single' ? authorisationId : undefined,
      personOf: () => decider,
    },
    policy,
  );
  if ('code' in made) return false;
  const kept = ({ number, branch, departmentId, rules, deadlines }: AuthorisationFacts) =>
    canonicalJson({ number, branch, departmentId, rules, deadlines });
  return kept(made) === kept(facts);
};
