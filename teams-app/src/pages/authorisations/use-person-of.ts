import { functionCodes, holdersOf } from '@loggkontroll/core/organisation';
import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Party } from '@loggkontroll/core/policy';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useAnswer, usePeople } from '../../data/index.ts';
import { useToday } from '../../session/index.ts';

/** Who is what to a unit today; undefined while the registers are not here. One request. */
export const usePersonOf = (): ((unit: Unit) => (party: Party) => PersonId | undefined) | undefined => {
  const today = useToday();
  const { people } = usePeople();
  const answer = useAnswer(['functions'], ({ connection }) => openOrganisation(connection).functions(), {
    steady: true,
  });
  if (answer.state !== 'here' || people.length === 0) return undefined;
  const holders = answer.value;
  return (unit) => (party) => {
    if (party === 'unit-manager') return unit.managerId;
    if (party === 'manager-manager') {
      return people.find(({ personId }) => personId === unit.managerId)?.managerId;
    }
    const code = functionCodes.find((each) => each === party);
    return code && holdersOf(code, unit, today, holders)[0];
  };
};
