import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { InformingCommand, InformingEvent, InformingRefusal, InformingState } from './informing.ts';

/** A round of informing the employees of a unit. */
export const informingDecider: Decider<InformingState, InformingCommand, InformingEvent, InformingRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
