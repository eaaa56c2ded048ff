import { breachClockOf, caseDeadlines, notHeldReasons } from '@loggkontroll/core/workflow';
import type { Case, NotHeldReason } from '@loggkontroll/core/workflow';
import type { Session } from '../../session/index.ts';
import { refusalOf } from './commands.ts';

/** What can be done beside the next step. */
export type MoreAction =
  | 'call-again'
  | 'not-held'
  | 'unfounded'
  | 'decide-otherwise'
  | 'discovery'
  | 'another'
  | 'hand-over'
  | 'reopen';

/** The reasons for which the conversation can be given up as the case stands. */
export const notHeldFor = (held: Case, session: Session): readonly NotHeldReason[] =>
  notHeldReasons.filter(
    (reason) => refusalOf(session, held, { type: 'recordNotHeld', reason }) === undefined,
  );

const mayReopen = (held: Case, session: Session): boolean => {
  const deadlines = caseDeadlines(session.policy, session.clock.now());
  return refusalOf(session, held, { type: 'reopenCase', reason: 'new-facts', deadlines }) === undefined;
};

/** Of a control filled in by hand, and of a client's extract, nobody else knows how many employees are concerned. */
const isDivided = ({ origin }: Case): boolean => origin.kind === 'registration' || origin.kind === 'extract';

/** In the order in which they are offered. */
export const moreActions = (held: Case, session: Session): readonly MoreAction[] => {
  if (held.closed) return mayReopen(held, session) ? ['reopen'] : [];
  const { personId } = session.me;
  if (held.responsible !== personId) return held.responsiblesManager === personId ? ['hand-over'] : [];
  const outcome = { kind: 'unfounded', reason: 'explained-by-records' } as const;
  const mayBeUnfounded =
    held.subject !== undefined &&
    !held.decided &&
    refusalOf(session, held, { type: 'decideCase', outcome }) === undefined;
  return [
    ...(held.status === 'conversation-called' ? (['call-again'] as const) : []),
    ...(!held.decided && notHeldFor(held, session).length > 0 && !held.notHeld
      ? (['not-held'] as const)
      : []),
    ...(mayBeUnfounded ? (['unfounded'] as const) : []),
    ...(held.decided && held.decided.outcome.kind !== 'unfounded' ? (['decide-otherwise'] as const) : []),
    ...(breachClockOf(held).runs ? (['discovery'] as const) : []),
    ...(isDivided(held) ? (['another'] as const) : []),
    'hand-over',
  ];
};
