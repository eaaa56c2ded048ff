import { fitsPolicy } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { oneByOne } from './one-by-one.ts';
import type { World } from './world.ts';

/** A targeted review as the board has it. */
export type TargetedOnBoard = StoredRecord<Targeted, TargetedEvent>;

/**
 * The targeted reviews that were requested with every step, and every person, that their policy wants: the bot does nothing at all for
 * one that has left something out, and says so once in the log. One whose policy is not found is looked at again.
 */
export const fittingTargeted = async ({
  board,
  memory,
  policyAt,
  log,
}: World): Promise<readonly TargetedOnBoard[]> => {
  const all = [...board.targeted.records.values()];
  const unseen = all.filter(({ recordId }) => !memory.fitsPolicy.has(recordId));
  await oneByOne(
    log,
    'fit-targeted',
    unseen,
    ({ recordId }) => recordId,
    async ({ recordId, state, history }) => {
      const policy = await policyAt(state.policyId, state.policyVersion);
      if (policy === undefined) throw new Error(`The settings lack a version of ${state.policyId}.`);
      const requested = history[0]?.event;
      const fits = requested?.type === 'targetedRequested' && fitsPolicy(requested, policy);
      memory.fitsPolicy.set(recordId, fits);
      if (!fits) log.error({ recordId }, 'targeted review does not fit its policy');
      return undefined;
    },
  );
  return all.filter(({ recordId }) => memory.fitsPolicy.get(recordId) === true);
};
