import { knownKeys, standingUnder } from '@loggkontroll/core/history';
import { statementHash } from '@loggkontroll/core/witness';
import type { Sighting, Witnessed } from '@loggkontroll/core/witness';
import type { Connection } from '@loggkontroll/sharepoint/connection';
import { botsKeys } from '@loggkontroll/sharepoint/witness';

/** Says of a statement whether the bot has said just that. */
export type IsSigned = (statement: Witnessed<Sighting>) => boolean;

/** By the keys that the bot has made known. Apart from the rest, since the arithmetic of signatures is large. */
export const signedByBot = async (connection: Connection, botId: string): Promise<IsSigned> => {
  const standingOf = standingUnder(knownKeys(await botsKeys(connection, botId)).points);
  return (statement) => statementHash(statement) === statement.hash && standingOf(statement) === 'holds';
};
