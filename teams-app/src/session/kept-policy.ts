import { parsePolicyText, shippedPolicies } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { formerPolicyTexts } from '@loggkontroll/sharepoint/settings';

/**
 * A version that is not in force: the one that ships, or what the settings have said before; undefined when nobody has
 * kept it. What ships costs no request, the others at most four.
 */
export const keptPolicy = async (
  connection: Connection,
  policyId: string,
  version: number,
): Promise<Policy | undefined> => {
  const isIt = (policy: Policy): boolean => policy.id === policyId && policy.version === version;
  const shipped = shippedPolicies[policyId];
  if (shipped && isIt(shipped)) return shipped;
  return (await formerPolicyTexts(connection, policyId))
    .map(parsePolicyText)
    .flatMap((read) => (read.ok ? [read.value] : []))
    .find(isIt);
};
