import type { Policy } from '@loggkontroll/core/policy';
import { oneByOne } from './one-by-one.ts';
import type { World } from './world.ts';

interface UnderPolicy {
  readonly recordId: string;
  readonly state: { readonly policyId: string; readonly policyVersion: number };
}

/**
 * Each record with the policy that it began with, whatever is in force now. One whose policy nobody has kept is told in
 * the log and left out.
 */
export const withOwnPolicy = async <R extends UnderPolicy>(
  records: readonly R[],
  { policyAt, log }: Pick<World, 'policyAt' | 'log'>,
): Promise<readonly (readonly [R, Policy])[]> => {
  const found: (readonly [R, Policy])[] = [];
  await oneByOne(
    log,
    'find policy',
    records,
    ({ recordId }) => recordId,
    async (record) => {
      const { policyId, policyVersion } = record.state;
      const policy = await policyAt(policyId, policyVersion);
      if (policy === undefined) throw new Error(`The settings lack a version of ${policyId}.`);
      found.push([record, policy]);
      return undefined;
    },
  );
  return found;
};
