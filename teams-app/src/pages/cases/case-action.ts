import type { PersonId } from '@loggkontroll/core/organisation';
import type { Measure } from '@loggkontroll/core/policy';
import { missingSteps, openMeasures } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';

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

const actionAt = (held: Case): CaseAction | undefined => {
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

/** Undefined when it is closed, or somebody else has it. What is offered is still decided, and refused in words, by the domain. */
export const actionFor = (held: Case, me: PersonId): CaseAction | undefined =>
  held.responsible === me ? actionAt(held) : undefined;
