import type { Happening } from '../decider.ts';
import type { ReviewEvent, ReviewState } from './review.ts';

/** The review after an event. Events before `reviewOpened` change nothing. */
export const evolve = (state: ReviewState, event: ReviewEvent, { by, at }: Happening): ReviewState => {
  if (state.status === 'none') {
    if (event.type !== 'reviewOpened') return state;
    const { type: _, ...facts } = event;
    return { ...facts, status: 'opened', openedAt: at };
  }
  switch (event.type) {
    case 'reviewOpened':
      return state;
    case 'reviewStarted':
      return { ...state, status: 'started' };
    case 'reviewRegistered': {
      const { result, judgements } = event;
      return {
        ...state,
        status: 'registered',
        registered: { by, at, result, ...(judgements && { judgements }) },
      };
    }
    case 'reviewPassedOn': {
      const { reviewer, reviewersManager, standIn } = event;
      const { standIn: _, ...rest } = state;
      const passedTo = [...(state.passedTo ?? []), reviewer];
      return { ...rest, reviewer, reviewersManager, passedTo, ...(standIn && { standIn }) };
    }
    case 'reviewWithdrawn':
      return { ...state, status: 'withdrawn' };
  }
};
