import type { PersonId } from '@loggkontroll/core/organisation';

/** People of the registers whose accounts SharePoint does not find: they have been given nothing, everybody else theirs. */
export class PeopleUnknown extends Error {
  override readonly name = 'PeopleUnknown';

  constructor(people: readonly PersonId[]) {
    super(`SharePoint does not find the accounts of these people in the register: ${people.join(', ')}.`);
  }
}
