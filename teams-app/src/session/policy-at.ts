import { parsePolicyText, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { formerPolicyTexts } from '@loggkontroll/sharepoint/settings';
import type { Session } from './session.ts';

/** The policy under which a record was made. */
export interface MadeUnder {
  readonly policyId: string;
  readonly policyVersion: number;
}

/**
 * The version that a record names, whatever has been set since; undefined when nobody has kept it. Only a version that
 * is neither in force nor ships costs requests: four.
 */
export const policyAt = async (
  { policies, connection }: Pick<Session, 'policies' | 'connection'>,
  { policyId, policyVersion }: MadeUnder,
): Promise<Policy | undefined> => {
  const isIt = (policy: Policy | undefined): policy is Policy =>
    policy?.id === policyId && policy.version === policyVersion;
  const known = [...policies, shippedPolicies[policyId]].find(isIt);
  if (known !== undefined) return known;
  return (await formerPolicyTexts(connection, policyId))
    .map(parsePolicyText)
    .flatMap((read) => (read.ok ? [read.value] : []))
    .find(isIt);
};
