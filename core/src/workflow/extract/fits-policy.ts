import { canonicalJson } from '../../history/index.ts';
import type { PersonId } from '../../organisation/index.ts';
import type { Policy } from '../../policy/index.ts';
import type { ExtractFacts } from './extract.ts';
import { extractFactsOf } from './facts-of.ts';

/**
 * Whether a request has the rules, days and number that its policy makes of it, and the unit's own manager where the
 * policy has that manager assess or order. Requests come from people's own pages, and a record cannot look up its policy:
 * so the bot opens no room for one that does not fit. The policy must be of the version that the record names.
 */
export const extractFitsPolicy = (
  facts: ExtractFacts,
  policy: Policy,
  unitManager: PersonId | undefined,
): boolean => {
  const { number: _, policyId: __, policyVersion: ___, rules, deadlines: ____, ...request } = facts;
  const made = extractFactsOf(request, policy);
  if (made === undefined || canonicalJson(made) !== canonicalJson(facts)) return false;
  return (
    (rules.assessedBy !== 'unit-manager' || facts.assessor === unitManager) &&
    (rules.orderedBy !== 'unit-manager' || facts.orderer === unitManager)
  );
};
