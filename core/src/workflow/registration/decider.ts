import type { Decider } from '../decider.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import type {
  RegistrationCommand,
  RegistrationEvent,
  RegistrationRefusal,
  RegistrationState,
} from './registration.ts';

export const registrationDecider: Decider<
  RegistrationState,
  RegistrationCommand,
  RegistrationEvent,
  RegistrationRefusal
> = {
  initial: { status: 'none' },
  decide,
  evolve,
};
