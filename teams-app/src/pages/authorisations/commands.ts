import type { Result } from '@loggkontroll/core/result';
import { authorisationDecider } from '@loggkontroll/core/workflow';
import type { Authorisation, AuthorisationCommand } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredAuthorisation } from './stored-authorisation.ts';

/** What became of a command, with the record as it is after it. */
export type Outcome = Promise<Result<StoredAuthorisation, Refusal>>;

/** One command on an authorisation review, in this person's name. One or two requests. */
export const act = (session: Session, record: StoredAuthorisation, command: AuthorisationCommand): Outcome =>
  registerOf(session.connection).authorisations.act(record, command, contextOf(session));

/** What the record would answer this person to a command: undefined when it would accept. */
export const refusalOf = (session: Session, state: Authorisation, command: AuthorisationCommand) => {
  const decided = authorisationDecider.decide(command, state, contextOf(session));
  return decided.ok ? undefined : decided.refusal;
};
