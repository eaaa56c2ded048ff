import type { PersonId, Unit } from '@loggkontroll/core/organisation';
import type { Policy } from '@loggkontroll/core/policy';
import { accessByNeedOf } from '@loggkontroll/core/workflow';
import type { AuthorisationFacts } from '@loggkontroll/core/workflow';
import { useUnits } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { usePersonOf } from './use-person-of.ts';

/** A unit whose access somebody orders, changes and ends whenever they see the need, and the routine that says so. */
export interface OwnAccess {
  readonly unit: Unit;
  readonly policy: Policy;
  /** What is begun: a single order with a request's id, otherwise a review of everybody. */
  readonly factsFor: (requestId?: string) => AuthorisationFacts | undefined;
}

const byName = (a: OwnAccess, b: OwnAccess): number => a.unit.name.localeCompare(b.unit.name, 'sv');

/** The units whose access is this person's to decide, by name; undefined while the registers are not here. */
export const useOwnAccess = (): readonly OwnAccess[] | undefined => {
  const { policies, me } = useSession();
  const units = useUnits();
  const today = useToday();
  const personOf = usePersonOf();
  if (personOf === undefined || units.size === 0) return undefined;
  const by: PersonId = me.personId;
  return policies
    .flatMap((policy) =>
      [...units.values()].flatMap((unit): OwnAccess[] => {
        const factsFor = (requestId?: string) =>
          accessByNeedOf(
            {
              ...{ unit, openedOn: today, personOf: personOf(unit), by },
              ...(requestId === undefined ? {} : { orderedBy: requestId }),
            },
            policy,
          );
        return factsFor() ? [{ unit, policy, factsFor }] : [];
      }),
    )
    .sort(byName);
};
