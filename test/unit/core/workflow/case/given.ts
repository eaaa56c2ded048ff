import { isoInstantOf } from '@loggkontroll/core/calendar';
import { ffsPolicy } from '@loggkontroll/core/policy';
import type { Policy } from '@loggkontroll/core/policy';
import { caseDecider, caseFactsOf } from '@loggkontroll/core/workflow';
import type { Case, CaseEvent, CaseState } from '@loggkontroll/core/workflow';
import { specificationOf } from '../specification.ts';
import type { Past } from '../specification.ts';
import * as examples from './examples.ts';

export const { given } = specificationOf(caseDecider);

export const heldBy = (state: CaseState): Case => {
  if (state.status === 'none') throw new Error('an open case expected');
  return state;
};
export const after = (past: readonly Past<CaseEvent>[]): Case => heldBy(given(...past).state());

/** The first event, of a case under the FFS policy with other parts. */
export const openedWith = (change: Partial<Policy>, opening = examples.opening): Past<CaseEvent> => [
  {
    type: 'caseOpened',
    ...caseFactsOf(opening, { ...ffsPolicy, ...change }, isoInstantOf('2026-10-01T08:00:00Z')),
  },
  'bot',
];
export const replaceOpening = (past: readonly Past<CaseEvent>[], first: Past<CaseEvent>) => [
  first,
  ...past.slice(1),
];
