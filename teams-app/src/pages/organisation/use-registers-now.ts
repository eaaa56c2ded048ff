import type { FailureKind } from '@loggkontroll/ui/components';
import { useState } from 'react';
import { useReadOnce } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { organisationNow } from './organisation-now.ts';
import type { OrganisationNow } from './organisation-now.ts';

/** The registers as they were when they were last asked for. */
export interface RegistersNow {
  /** Undefined until they have been asked for and are here. */
  readonly now: OrganisationNow | undefined;
  readonly isReading: boolean;
  /** How many employees have been read so far. */
  readonly employeesRead: number;
  readonly failure: FailureKind | undefined;
  /** Reads them anew. */
  readonly read: () => Promise<void>;
  readonly forget: () => void;
}

export const useRegistersNow = (): RegistersNow => {
  const session = useSession();
  const [employeesRead, setEmployeesRead] = useState(0);
  const { value, state, start, forget } = useReadOnce(() => organisationNow(session, setEmployeesRead));
  const read = async (): Promise<void> => {
    setEmployeesRead(0);
    await start();
  };
  return {
    ...{
      now: state === 'idle' ? value : undefined,
      isReading: state === 'reading',
      employeesRead,
      read,
      forget,
    },
    failure: state === 'idle' || state === 'reading' || state === 'missing' ? undefined : state,
  };
};
