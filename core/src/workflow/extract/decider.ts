import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { ExtractCommand, ExtractEvent, ExtractState } from './extract.ts';
import type { ExtractRefusal } from './refusal.ts';

export const extractDecider: Decider<ExtractState, ExtractCommand, ExtractEvent, ExtractRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
