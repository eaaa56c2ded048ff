import type { Happening } from '../decider.ts';
import type { RegistrationEvent, RegistrationState } from './registration.ts';

/** The registration after an event. A correction before `controlRegistered` changes nothing. */
export const evolve = (
  state: RegistrationState,
  event: RegistrationEvent,
  { by, at }: Happening,
): RegistrationState => {
  if (state.status === 'none') {
    if (event.type !== 'controlRegistered') return state;
    const { type: _, ...facts } = event;
    return { ...facts, status: 'registered', registeredAt: at, registeredBy: by, corrections: [] };
  }
  switch (event.type) {
    case 'controlRegistered':
      return state;
    case 'registrationCorrected': {
      const { result, reason } = event;
      return {
        ...state,
        status: 'corrected',
        result,
        corrections: [...state.corrections, { by, at, reason }],
      };
    }
  }
};
