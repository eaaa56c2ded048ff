import type { Happening } from '../decider.ts';
import type { YearEndEvent, YearEndState } from './year-end.ts';

/** The year-end after one more signature; earlier ones stay. */
export const evolve = (state: YearEndState, event: YearEndEvent, { by, at }: Happening): YearEndState => {
  const { type: _, ...signed } = event;
  const signature = { ...signed, by, at };
  return {
    status: 'signed',
    signatures: state.status === 'none' ? [signature] : [...state.signatures, signature],
  };
};
