import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { YearEndCommand, YearEndEvent, YearEndRefusal, YearEndState } from './year-end.ts';

export const yearEndDecider: Decider<YearEndState, YearEndCommand, YearEndEvent, YearEndRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
