import type { PersonId } from '@loggkontroll/core/organisation';
import { awaitsCorrectionSeen, breachClockOf, caseStepOf } from '@loggkontroll/core/workflow';
import type { Case } from '@loggkontroll/core/workflow';
import type { CaseAbout } from '../cards/index.ts';
import type { RecordStanding } from './record-standing.ts';

const isOpen = (
  { kind, step, record }: Pick<CaseAbout, 'kind' | 'step' | 'record'>,
  held: Case,
  viewer: PersonId,
) => {
  const isTheirs = held.responsible === viewer;
  switch (kind) {
    case 'case-to-know':
    case 'personal-invitation':
      return true;
    case 'personal-minutes':
      return held.status === 'minutes-written';
    case 'case-your-part':
      return held.status !== 'closed';
    case 'case-yours':
      return isTheirs && held.status !== 'closed';
    case 'case-minutes-answered':
      return isTheirs && held.status === 'heard';
    case 'case-corrected':
      return isTheirs && awaitsCorrectionSeen(held);
    case 'measure-again':
      return isTheirs && Object.values(held.considered).some(({ decision }) => decision === 'later');
    case 'breach-clock':
    case 'breach-clock-passed':
      return (isTheirs || held.responsiblesManager === viewer) && breachClockOf(held).runs;
    case 'reminder':
    case 'late':
      return caseStepOf(held) === step && (isTheirs || record === 'personal');
    case 'escalation':
      return caseStepOf(held) === step;
  }
};

/** How a case stands with what a notice asks of one person. */
export const caseStanding = (
  about: Pick<CaseAbout, 'kind' | 'step' | 'record'>,
  held: Case,
  viewer: PersonId,
): RecordStanding => ({ state: isOpen(about, held, viewer) ? 'open' : 'done' });
