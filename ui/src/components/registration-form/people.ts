import type { PersonId } from '@loggkontroll/core/organisation';
import type { Say } from './texts/index.ts';

/** Who looks at the form, and whom the organisation knows by name. */
export interface People {
  readonly me: PersonId;
  readonly nameOf: (personId: PersonId) => string | undefined;
}

/** A person after a preposition: a name, or `you`. */
export const whomOf =
  (t: Say, { me, nameOf }: People) =>
  (personId: PersonId): string =>
    personId === me ? t('registrationForm:alike.you') : (nameOf(personId) ?? t('common:person.someone'));
