import type { Happening } from '../decider.ts';
import type { YearEndEvent, YearEndState } from './year-end.ts';

/** What an event of another version than this one leads to: nothing, as in every process. */
const unknown = undefined as never;

/** The year-end after one more signature; earlier ones stay. */
export const evolve = (state: YearEndState, event: YearEndEvent, { by, at }: Happening): YearEndState => {
  const { type, ...signed } = event;
  if ((type as string) !== 'yearSigned') return unknown;
  const signature = { ...signed, by, at };
  return {
    status: 'signed',
    signatures: state.status === 'none' ? [signature] : [...state.signatures, signature],
  };
};
