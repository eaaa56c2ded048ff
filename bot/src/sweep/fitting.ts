import type { Policy } from '@loggkontroll/core/policy';
import { oneByOne } from './one-by-one.ts';
import type { World } from './world.ts';

interface UnderPolicy {
  readonly recordId: string;
  readonly state: { readonly policyId: string; readonly policyVersion: number };
}

/**
 * Those of some records that were requested as their policy wants: the bot does nothing at all for one that has left
 * something out, and says so once in the log. One whose policy is not found is looked at again.
 */
export const fitting = async <R extends UnderPolicy>(
  { memory, policyAt, log }: World,
  called: 'targeted review' | 'client extract' | 'authorisation review',
  records: readonly R[],
  fits: (record: R, policy: Policy) => boolean,
): Promise<readonly R[]> => {
  await oneByOne(
    log,
    `fit ${called}`,
    records.filter(({ recordId }) => !memory.fitsPolicy.has(recordId)),
    ({ recordId }) => recordId,
    async (record) => {
      const { recordId, state } = record;
      const policy = await policyAt(state.policyId, state.policyVersion);
      if (policy === undefined) throw new Error(`The settings lack a version of ${state.policyId}.`);
      const isFit = fits(record, policy);
      memory.fitsPolicy.set(recordId, isFit);
      if (!isFit) log.error({ recordId }, `${called} does not fit its policy`);
      return undefined;
    },
  );
  return records.filter(({ recordId }) => memory.fitsPolicy.get(recordId) === true);
};
