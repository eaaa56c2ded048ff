import type { Decider } from '../decider.ts';
import type { CaseCommand, CaseEvent, CaseState } from './case.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { CaseRefusal } from './refusal.ts';

export const caseDecider: Decider<CaseState, CaseCommand, CaseEvent, CaseRefusal> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
