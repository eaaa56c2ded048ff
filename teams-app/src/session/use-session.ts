import { createContext, useContext } from 'react';
import type { Role } from '@loggkontroll/core/organisation';
import { swedishDayOf } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session; every page is shown inside one. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A page was shown outside a session.');
  return session;
};

export const useRole = (role: Role): boolean => useSession().roles.includes(role);

/** Today in Sweden. */
export const useToday = (): IsoDate => swedishDayOf(useSession().clock.now());
