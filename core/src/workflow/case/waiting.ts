import type { CaseStep } from '../../policy/index.ts';
import type { Case } from './case.ts';
import { awaitsCorrectionSeen } from './demands.ts';

/** Whom a case waits for when it is the person it is about: nobody's name stands anywhere. */
export const caseSubject = 'role:case-subject';

const awaitsDialogue = ({ status, subject }: Case): boolean =>
  status === 'minutes-written' && subject?.key !== undefined;

/** Who a case waits for: the responsible, or the person it is about while they are to answer the minutes in the bot. */
export const caseWaitsFor = (held: Case): string | undefined => {
  if (held.status === 'closed') return awaitsCorrectionSeen(held) ? held.responsible : undefined;
  return awaitsDialogue(held) ? caseSubject : held.responsible;
};

/** The step that a case is at; undefined when it is closed. */
export const caseStepOf = (held: Case): CaseStep | undefined => {
  switch (held.status) {
    case 'opened':
      return 'conversation';
    case 'conversation-called':
      return 'minutes';
    case 'minutes-written':
      return 'minutes-answer';
    case 'heard':
      return 'decision';
    case 'decided':
      return 'closing';
    case 'closed':
      return undefined;
  }
};

/** The ISO date by which the case's present step is due, while it has one. The breach clock runs beside it. */
export const caseDueOn = (held: Case): string | undefined => {
  const step = caseStepOf(held);
  return step === undefined ? undefined : held.deadlines[step];
};
