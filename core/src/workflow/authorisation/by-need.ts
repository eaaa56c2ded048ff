import type { PersonId } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { AuthorisationFacts } from './authorisation.ts';
import { singleOrder } from './authorisation-id.ts';
import { authorisationFactsOf } from './facts-of.ts';
import type { AuthorisationOpening } from './facts-of.ts';

/** Who begins what: a single order where there is a request for it, and otherwise a review of all who have access. */
export interface AccessByNeed extends Pick<AuthorisationOpening, 'unit' | 'openedOn' | 'personOf'> {
  readonly by: PersonId;
  /** A GUID; absent for a review. */
  readonly orderedBy?: string;
}

/** Whether a policy has access ordered, changed and ended all the while, as the need is seen. Source: NPO on keeping authorisations up. */
export const hasAccessByNeed = ({ authorisationReview }: Policy): boolean =>
  authorisationReview.kind === 'ongoing';

/**
 * What whoever decides of access to a unit begins whenever they see the need. Undefined where somebody else decides, or where
 * the policy does not have access ordered, changed and ended all the while. Source: NPO on keeping authorisations up.
 */
export const accessByNeedOf = (
  { unit, openedOn, personOf, by, orderedBy }: AccessByNeed,
  policy: Policy,
): AuthorisationFacts | undefined => {
  if (!hasAccessByNeed(policy)) return undefined;
  const facts = authorisationFactsOf(
    {
      ...{ unit, openedOn, personOf, scope: 'unit', doneBy: undefined },
      occasion: orderedBy === undefined ? 'need' : 'single',
      orderId: orderedBy === undefined ? undefined : singleOrder(orderedBy),
    },
    policy,
  );
  return 'code' in facts || facts.decider !== by ? undefined : facts;
};
