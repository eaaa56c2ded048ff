import { fitsPolicy, hasDecidersFunction, hasRequestersFunction } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedEvent } from '@loggkontroll/core/workflow';
import type { StoredRecord } from '@loggkontroll/sharepoint/records';
import { fitting } from './fitting.ts';
import type { World } from './world.ts';

/** A targeted review as the board has it. */
export type TargetedOnBoard = StoredRecord<Targeted, TargetedEvent>;

/**
 * The targeted reviews that were requested with every step, and every person, that their policy wants, by somebody who
 * is what they requested as, and with somebody to decide who may. *Funktioner* is asked again at every sweep, since it may
 * be filled in afterwards; that somebody is not there is said once in the log.
 */
export const fittingTargeted = async (world: World): Promise<readonly TargetedOnBoard[]> => {
  const { board, directory, memory, log, policyAt } = world;
  const records = [...board.targeted.records.values()];
  const fit = await fitting(world, 'targeted review', records, ({ history }, policy) => {
    const requested = history[0]?.event;
    return requested?.type === 'targetedRequested' && fitsPolicy(requested, policy);
  });
  const functions = await directory.functions();
  const held: TargetedOnBoard[] = [];
  for (const record of fit) {
    const { recordId, state, history } = record;
    const at = history[0]?.at ?? '';
    const rules = (await policyAt(state.policyId, state.policyVersion))?.targeted;
    const first = history[0]?.event;
    const requested = first?.type === 'targetedRequested' ? first : state;
    /* Whoever took the request over decides where the one before them did. */
    const decider = state.decider === state.requester ? requested.decider : state.decider;
    const isDecidersOwn = !rules || hasDecidersFunction({ ...state, decider }, rules, at, functions);
    if (isDecidersOwn && hasRequestersFunction(requested, at, functions)) {
      held.push(record);
      continue;
    }
    const said = `function of ${recordId}`;
    if (!memory.fitsPolicy.has(said)) log.error({ recordId }, 'requested or decided without the function');
    memory.fitsPolicy.set(said, false);
  }
  return held;
};
