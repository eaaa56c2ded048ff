import type { Person, PersonId } from '@loggkontroll/core/organisation';
import type { Language } from '@loggkontroll/ui/texts';
import type { Standing } from '../cards/index.ts';
import { textsIn } from '../texts/index.ts';
import type { RecordStanding } from './record-standing.ts';

/** The standing in the eyes of one person, in their language. */
export const seenBy = (
  standing: RecordStanding,
  viewer: PersonId,
  people: ReadonlyMap<PersonId, Person>,
  language: Language,
): Standing => {
  if (standing.state === 'open' || standing.state === 'done') return standing;
  const { state, by, at } = standing;
  const someone = textsIn(language).t('person.someone', { ns: 'common' });
  return { state, at, by: by === viewer ? 'you' : { name: people.get(by)?.name ?? someone } };
};
