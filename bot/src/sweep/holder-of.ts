import type { PersonId } from '@loggkontroll/core/organisation';
import type { RightsHolder } from '@loggkontroll/sharepoint/vault';
import type { World } from './world.ts';

/** Somebody who is to get a right; throws when the list of people lacks them. */
export const holderOf = async (
  personId: PersonId,
  { directory }: Pick<World, 'directory'>,
): Promise<RightsHolder> => {
  const person = (await directory.people()).get(personId);
  if (person === undefined) throw new Error(`The list of people lacks ${personId}, who is to get a right.`);
  return { upn: person.upn };
};
