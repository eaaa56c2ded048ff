import type { Employee } from '@loggkontroll/core/organisation';
import type { ToldPopulation } from '@loggkontroll/core/workflow';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { openToldPopulations } from '@loggkontroll/sharepoint/settings';
import type { FailureKind } from '@loggkontroll/ui/components';
import { useEffect, useState } from 'react';
import { useAnswer, useReadOnce } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import type { Desk } from './desk.ts';

/** The register of employees as far as it is known here: in numbers, as the bot has told them, or name by name. */
export interface KnownRegister {
  /** Everybody, once the register has been read; of one's own units from the beginning. */
  readonly employees: readonly Employee[] | undefined;
  /** What the bot has told of this month under this version; undefined where it has not. */
  readonly told: ToldPopulation | undefined;
  readonly isReading: boolean;
  /** How many have been read so far. */
  readonly readSoFar: number;
  readonly failure: FailureKind | undefined;
  /** Reads everybody: one request for each 5,000. Undefined when that failed. */
  readonly read: () => Promise<readonly Employee[] | undefined>;
  /** Asks again for what failed. */
  readonly retry: () => Promise<unknown>;
}

/**
 * Planners are shown who can be drawn in numbers, which cost one request however many there are; everybody is read when
 * somebody asks for it, or at once where the bot has told nothing that holds.
 */
export const useRegister = ({ own, month }: Desk): KnownRegister => {
  const { policy, connection } = useSession();
  const answer = useAnswer(own ? undefined : ['population in numbers', policy.id], async () => ({
    told: await openToldPopulations(connection).read(policy.id),
  }));
  const [readSoFar, setReadSoFar] = useState(0);
  const { value, state, start } = useReadOnce(() => openOrganisation(connection).employees(setReadSoFar));
  const found = answer.state === 'here' ? answer.value.told : undefined;
  const told = found?.month === month && found.policyVersion === policy.version ? found : undefined;
  const isUntold = answer.state === 'here' && told === undefined && value === undefined && state === 'idle';
  useEffect(() => {
    if (isUntold) void start();
  }, [isUntold]);
  const readFailure = state === 'idle' || state === 'reading' || state === 'missing' ? undefined : state;
  return {
    employees: own?.employees ?? value,
    ...{ told, isReading: state === 'reading', readSoFar, read: start },
    failure: answer.state === 'failed' ? answer.failure : readFailure,
    retry: answer.state === 'failed' ? answer.refresh : start,
  };
};
