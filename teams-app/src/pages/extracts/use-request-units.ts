import type { Unit } from '@loggkontroll/core/organisation';
import { usePeople, useUnits } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

/** The units whose clients' requests this person may receive: those they manage, or whose managers they manage. */
export const useRequestUnits = (): readonly Unit[] => {
  const { me } = useSession();
  const units = useUnits();
  const { people } = usePeople();
  const above = new Map(people.map(({ personId, managerId }) => [personId, managerId]));
  return [...units.values()].filter(
    ({ managerId }) => managerId === me.personId || above.get(managerId) === me.personId,
  );
};
