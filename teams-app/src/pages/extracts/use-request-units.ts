import type { Unit } from '@loggkontroll/core/organisation';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

/**
 * The units whose clients' requests this person may receive: those they manage, or whose managers they manage. Undefined
 * while the registers are not here.
 */
export const useRequestUnits = (): readonly Unit[] | undefined => {
  const { me } = useSession();
  const units = useUnits();
  const { people } = usePeople();
  if (units.size === 0 || people.length === 0) return undefined;
  const above = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return [...units.values()].filter(
    ({ managerId }) => managerId === me.personId || above.get(managerId) === me.personId,
  );
};
