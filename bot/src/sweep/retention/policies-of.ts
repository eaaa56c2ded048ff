import type { Policy } from '@loggkontroll/core/policy';
import type { DisposalMeans, KeptRecord } from '@loggkontroll/core/retention';
import type { World } from '../world.ts';

/** The policies that these records were made under, and those in force. */
export const policiesOf = async (
  records: readonly KeptRecord[],
  { policies, policyAt }: Pick<World, 'policies' | 'policyAt'>,
): Promise<DisposalMeans['policyOf']> => {
  const inForce = await policies();
  const former = new Map<string, Policy | undefined>();
  for (const { policyId, policyVersion } of records) {
    if (policyId === undefined || policyVersion === undefined) continue;
    const name = `${policyId} ${policyVersion}`;
    if (!former.has(name)) former.set(name, await policyAt(policyId, policyVersion));
  }
  return (policyId, version) =>
    version === undefined ? inForce.find(({ id }) => id === policyId) : former.get(`${policyId} ${version}`);
};
