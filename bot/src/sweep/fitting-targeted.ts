import { fitsPolicy } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { fitting } from './fitting.ts';
import type { World } from './world.ts';

/** A targeted review as the board has it. */
export type TargetedOnBoard = StoredRecord<Targeted, TargetedEvent>;

/** The targeted reviews that were requested with every step, and every person, that their policy wants. */
export const fittingTargeted = (world: World): Promise<readonly TargetedOnBoard[]> =>
  fitting(world, 'targeted review', [...world.board.targeted.records.values()], ({ history }, policy) => {
    const requested = history[0]?.event;
    return requested?.type === 'targetedRequested' && fitsPolicy(requested, policy);
  });
