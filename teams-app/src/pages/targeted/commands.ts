import type { Result } from '@loggkontroll/core/result';
import { targetedDecider } from '@loggkontroll/core/workflow';
import type { Targeted, TargetedCommand } from '@loggkontroll/core/workflow';
import type { Refusal } from '@loggkontroll/ui/texts';
import { registerOf } from '../../data/index.ts';
import { contextOf } from '../../session/index.ts';
import type { Session } from '../../session/index.ts';
import type { StoredTargeted } from './stored-targeted.ts';

/** One command on a targeted review, in this person's name. One or two requests. */
export const act = (
  session: Session,
  record: StoredTargeted,
  command: TargetedCommand,
): Promise<Result<StoredTargeted, Refusal>> =>
  registerOf(session.connection).targeted.act(record, command, contextOf(session));

/** What the record would answer this person to a command: undefined when it would accept. */
export const refusalOf = (session: Session, targeted: Targeted, command: TargetedCommand) => {
  const decided = targetedDecider.decide(command, targeted, contextOf(session));
  return decided.ok ? undefined : decided.refusal;
};
