import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { TargetedRefusal } from './refusal.ts';
import type { TargetedCommand, TargetedEvent, TargetedState } from './targeted.ts';

export const targetedDecider: Decider<TargetedState, TargetedCommand, TargetedEvent, TargetedRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
