import type { PersonId } from '@loggkontroll/core/organisation';
import { parseOwnWord } from '@loggkontroll/core/waiting';
import type { OwnWord } from '@loggkontroll/core/waiting';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { readOwnWord } from '@loggkontroll/sharepoint/settings';

/** What came along when the session was opened is the latest for so long. */
const latestForMs = 10_000;

/** Asks for what the bot has told this person: nothing right after the session was opened, one request after that. */
export const latestWord = (
  connection: Connection,
  personId: PersonId,
  first: OwnWord,
): (() => Promise<OwnWord>) => {
  const openedAt = Date.now();
  return async () =>
    Date.now() - openedAt < latestForMs ? first : parseOwnWord(await readOwnWord(connection, personId));
};
