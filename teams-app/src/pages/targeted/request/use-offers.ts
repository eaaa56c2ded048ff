import { functionCodes, holdersOf } from '@loggkontroll/core/organisation';
import type { FunctionHolder } from '@loggkontroll/core/organisation';
import { openOrganisation } from '@loggkontroll/sharepoint/organisation';
import { useAnswer, useUnits } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { offersFor } from './offers.ts';
import type { Offer } from './offers.ts';

/** What this person may request, and who has which function; `offers` is undefined until that is known. */
export interface Offers {
  readonly offers: readonly Offer[] | undefined;
  readonly holders: readonly FunctionHolder[];
}

/** One request, and the units, where a routine lets somebody request whom only *Funktioner* tells of. */
export const useOffers = (): Offers => {
  const { policies, roles, me } = useSession();
  const today = useToday();
  const asked = policies.flatMap(({ targeted }) => targeted?.requestedBy ?? []);
  const wanted = functionCodes.filter((code) => asked.includes(code));
  const units = useUnits();
  const answer = useAnswer(
    wanted.length === 0 ? undefined : ['functions'],
    ({ connection }) => openOrganisation(connection).functions(),
    { steady: true },
  );
  if (wanted.length === 0) return { offers: offersFor(policies, { roles, functions: [] }), holders: [] };
  if (answer.state !== 'here' || units.size === 0) return { offers: undefined, holders: [] };
  const holders = answer.value;
  const functions = wanted.filter((code) =>
    [...units.values()].some((unit) => holdersOf(code, unit, today, holders).includes(me.personId)),
  );
  return { offers: offersFor(policies, { roles, functions }), holders };
};
