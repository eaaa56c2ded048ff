import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { ControlCommand, ControlEvent, ControlRefusal, ControlState } from './control.ts';

export const controlDecider: Decider<ControlState, ControlCommand, ControlEvent, ControlRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
