import type { Decider } from '../decider.ts';
import type { AuthorisationCommand, AuthorisationEvent, AuthorisationState } from './authorisation.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type { AuthorisationRefusal } from './refusal.ts';

export const authorisationDecider: Decider<
  AuthorisationState,
  AuthorisationCommand,
  AuthorisationEvent,
  AuthorisationRefusal
> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
