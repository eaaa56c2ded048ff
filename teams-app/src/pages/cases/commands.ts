import type { Result } from '@loggkontroll/core/result';
import { caseDecider } from '@loggkontroll/core/workflow';
import type { Case, CaseCommand } from '@loggkontroll/core/workflow';
import { openCases } from '@loggkontroll/sharepoint/records';
import type { Refusal } from '@loggkontroll/ui/texts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredCase } from './stored-case.ts';

/** One command on a case, in this person's name. One or two requests. */
export const act = (
  session: Session,
  record: StoredCase,
  command: CaseCommand,
): Promise<Result<StoredCase, Refusal>> =>
  openCases(session.connection).act(record, command, contextOf(session));

/** What the case would answer this person to a command: undefined when it would accept. */
export const refusalOf = (session: Session, held: Case, command: CaseCommand) => {
  const decided = caseDecider.decide(command, held, contextOf(session));
  return decided.ok ? undefined : decided.refusal;
};
