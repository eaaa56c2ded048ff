import type { MeasureRule } from '@loggkontroll/core/policy';
import { openMeasures } from '@loggkontroll/core/workflow';
import type { Case, MeasureDecision } from '@loggkontroll/core/workflow';
import { swedishDayOf } from '@loggkontroll/core/calendar';
import type { Session } from '../../session/index.ts';
import { refusalOf } from './commands.ts';

/** A measure whose turn has come, as it stands. */
export interface MeasureRow {
  readonly rule: MeasureRule;
  readonly decision: MeasureDecision | undefined;
  /** Whether this person decides about it, or records that it is taken, now. */
  readonly mayDecide: boolean;
  /** It waits until access has been decided about. */
  readonly afterAccess: boolean;
}

/** The measures of a case in the policy's order: those to be decided about, and those that have been. */
export const measureRows = (held: Case, session: Session): readonly MeasureRow[] => {
  const open = openMeasures(held);
  const on = swedishDayOf(session.clock.now());
  return held.rules.measures.flatMap((rule): MeasureRow[] => {
    const { measure } = rule;
    const decision = held.considered[measure];
    if (decision === undefined && !open.includes(measure)) return [];
    const command = { type: 'considerMeasure', measure, decision: { decision: 'taken', on } } as const;
    const code = refusalOf(session, held, command)?.code;
    const afterAccess = code === 'case-access-removal-first';
    return [{ rule, decision, mayDecide: code === undefined, afterAccess }];
  });
};
