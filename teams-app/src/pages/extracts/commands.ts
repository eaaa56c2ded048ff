import type { Result } from '@loggkontroll/core/result';
import { extractDecider } from '@loggkontroll/core/workflow';
import type { ClientExtract, ExtractCommand } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredExtract } from './stored-extract.ts';

/** One command on a client extract, in this person's name. One or two requests. */
export const act = (
  session: Session,
  record: StoredExtract,
  command: ExtractCommand,
): Promise<Result<StoredExtract, Refusal>> =>
  registerOf(session.connection).extracts.act(record, command, contextOf(session));

/** What the record would answer this person to a command: undefined when it would accept. */
export const refusalOf = (session: Session, extract: ClientExtract, command: ExtractCommand) => {
  const decided = extractDecider.decide(command, extract, contextOf(session));
  return decided.ok ? undefined : decided.refusal;
};
