import { holdersOf } from '@loggkontroll/core/organisation';
import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useAnswer } from '../../data/index.ts';
import { useToday } from '../../session/index.ts';

/** Heads of operations of a unit, and those they have delegated to: the likeliest to assess. One request, if `wanted`. */
export const useAssessorsNear = (unit: Unit | undefined, wanted: boolean): readonly PersonId[] => {
  const today = useToday();
  const answer = useAnswer(
    wanted ? ['functions'] : undefined,
    ({ connection }) => openOrganisation(connection).functions(),
    { steady: true },
  );
  if (unit === undefined || answer.state !== 'here') return [];
  const codes = ['head-of-operations', 'delegated-reviewer'] as const;
  return [...new Set(codes.flatMap((code) => holdersOf(code, unit, today, answer.value)))];
};
