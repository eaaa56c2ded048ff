import type { Party, Policy, TargetedRules } from '@loggkontroll/core/policy';
import { partiesFor } from './asked-people.ts';
import type { Asker } from './asked-people.ts';

/** A routine under which somebody may request a targeted review, and as what. */
export interface Offer {
  readonly policy: Policy;
  readonly rules: TargetedRules;
  readonly parties: readonly Party[];
}

/** What a person may request, routine by routine. */
export const offersFor = (policies: readonly Policy[], asker: Asker): readonly Offer[] =>
  policies.flatMap((policy) => {
    const { targeted: rules } = policy;
    const parties = rules ? partiesFor(rules, asker) : [];
    return rules && parties.length > 0 ? [{ policy, rules, parties }] : [];
  });
