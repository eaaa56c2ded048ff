import type { Employee, Person, PersonId, Unit } from '@loggkontroll/core/organisation';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/index.ts';
import { useAnswer } from './use-answer.ts';
import type { Answer } from './use-answer.ts';
import { useJoined } from './use-joined.ts';

const nobody: readonly Person[] = [];

const useAllPeople = (): Answer<readonly Person[]> =>
  useAnswer(['people'], ({ connection }) => openOrganisation(connection).people(), { steady: true });

/** All units (one request, shared), for what cannot be done without them. */
export const useAllUnits = (): Answer<readonly Unit[]> =>
  useAnswer(['units'], ({ connection }) => openOrganisation(connection).units(), { steady: true });

/** Everybody who acts in the suite (one request, shared). `nameOf` says "you" of oneself. */
export const usePeople = (): {
  readonly people: readonly Person[];
  readonly nameOf: (personId: PersonId) => string;
} => {
  const { t } = useTranslation();
  const { me } = useSession();
  const answer = useAllPeople();
  const people = answer.state === 'here' ? answer.value : nobody;
  const names = useMemo(() => new Map(people.map(({ personId, name }) => [personId, name])), [people]);
  const nameOf = useCallback(
    (personId: PersonId) => {
      if (personId === me.personId) return `${me.name} (${t('person.you')})`;
      if (personId === 'bot') return t('person.bot');
      return names.get(personId) ?? (answer.state === 'here' ? t('person.left') : '…');
    },
    [names, me, t, answer.state],
  );
  return { people, nameOf };
};

/** All units by id (one request, shared); empty until they are here. */
export const useUnits = (): ReadonlyMap<string, Unit> => {
  const answer = useAllUnits();
  const units = answer.state === 'here' ? answer.value : undefined;
  return useMemo(() => new Map((units ?? []).map((unit) => [unit.unitId, unit])), [units]);
};

/** The registers as they stand today. */
export interface Registers {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly employees: readonly Employee[];
}

/** Everybody who acts in the suite and all units (two requests, shared), for what cannot be done without them. */
export const useOrganisation = (): Answer<Pick<Registers, 'units' | 'people'>> => {
  const units = useAllUnits();
  const people = useAllPeople();
  return useJoined({ units, people });
};

/** All three registers: three requests for up to 5,000 employees, shared. Nothing is asked unless `wanted`. */
export const useRegisters = (wanted: boolean): Answer<Registers> => {
  const units = useAllUnits();
  const people = useAllPeople();
  const employees = useAnswer(
    wanted ? ['employees'] : undefined,
    ({ connection }) => openOrganisation(connection).employees(),
    { steady: true },
  );
  return useJoined({ units, people, employees });
};
