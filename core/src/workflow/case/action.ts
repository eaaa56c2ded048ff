import type { Measure, Party } from '../../policy/index.ts';
import type { Case } from './case.ts';
import { missingSteps, openMeasures } from './demands.ts';

/** What whoever has a case does with it next. */
export type CaseAction =
  | 'await-subject'
  | 'before-telling'
  | 'call'
  | 'write-minutes'
  | 'take-answer'
  | 'give-copies'
  | 'decide'
  | 'finish';

/** The measures that are to be decided about before the employee may be told anything (LEAN). */
const openBeforeTelling = (held: Case): readonly Measure[] => {
  const open = openMeasures(held);
  return held.rules.measures.flatMap(({ measure, when }) =>
    when === 'before-the-conversation' && open.includes(measure) ? [measure] : [],
  );
};

/** What the responsible does with a case next; undefined when it is closed. */
export const caseActionOf = (held: Case): CaseAction | undefined => {
  switch (held.status) {
    case 'opened':
      if (!held.subject) return 'await-subject';
      return openBeforeTelling(held).length > 0 ? 'before-telling' : 'call';
    case 'conversation-called':
      return 'write-minutes';
    case 'minutes-written':
      return 'take-answer';
    case 'heard':
      return missingSteps(held).includes('copies') ? 'give-copies' : 'decide';
    case 'decided':
      return 'finish';
    case 'closed':
      return undefined;
  }
};

/**
 * Those whose turn it is beside the responsible: who decides something else, or carries it out, and with whom the decision
 * is made once the employee has been heard. A party may stand there twice.
 */
export const partiesInTurn = (held: Case): readonly Party[] => {
  const { rules, status } = held;
  const open = openMeasures(held);
  const parties = rules.measures.flatMap(({ measure, decidedBy, doneBy }): (Party | undefined)[] =>
    open.includes(measure) ? [decidedBy, doneBy] : [],
  );
  return [...parties, status === 'heard' ? rules.decidesWith : undefined]
    .filter((party) => party !== undefined)
    .filter((party) => party !== rules.decides);
};
