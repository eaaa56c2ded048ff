import type { CaseEvent, CaseOutcome } from '@loggkontroll/core/workflow';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/index.ts';
import { useMeasureName } from './use-measure-name.ts';

/** What has happened in a case, in words. */
export const useEventWords = (): ((event: CaseEvent) => string) => {
  const { t } = useTranslation('cases');
  const { language } = useSession();
  const measureName = useMeasureName();
  const day = (date: string): string => formatShortDay(language, date);
  const moment = (instant: string): string => formatInstant(language, instant);
  const outcomeWords = (outcome: CaseOutcome): string => {
    const word = t(`outcome.${outcome.kind}`);
    if (outcome.kind !== 'not-explained') return word;
    const more = (['intent', 'serious'] as const).filter((each) => outcome[each]);
    return [word, ...more.map((each) => t(`outcomeMore.${each}`))].join(', ');
  };
  return (event) => {
    switch (event.type) {
      case 'caseOpened':
      case 'subjectSet':
      case 'invitationReceived':
      case 'breachQuestioned':
      case 'caseClosed':
      case 'closedCaseCorrected':
      case 'correctionSeen':
        return t(`event.${event.type}`);
      case 'discoveryCorrected':
        return t('event.discoveryCorrected', { at: moment(event.discoveredAt) });
      case 'conversationCalled':
        return t('event.conversationCalled', { at: moment(event.meetingAt) });
      case 'conversationNotHeld':
        return t('event.conversationNotHeld', { reason: t(`notHeld.reason.${event.reason}`) });
      case 'minutesWritten':
        return t('event.minutesWritten', { day: day(event.heldOn), count: event.participants });
      case 'minutesConfirmed':
        return t(`event.minutesConfirmed.${event.how.by}`);
      case 'minutesRefused':
        return t('event.minutesRefused', { reason: t(`answer.reason.${event.reason}`) });
      case 'copiesGiven':
        return t('event.copiesGiven', { count: event.copies });
      case 'caseDecided':
        return t('event.caseDecided', { outcome: outcomeWords(event.outcome) });
      case 'measureConsidered': {
        const { decision } = event;
        const on = decision.decision === 'not-needed' ? '' : day(decision.on);
        return `${measureName(event.measure)}: ${t(`decision.${decision.decision}`, { day: on })}`;
      }
      case 'breachPositioned':
        return event.position.status === 'reported'
          ? t('event.breachReported', { count: event.position.persons })
          : t('event.notABreach', { reason: t(`breach.reason.${event.position.reason}`) });
      case 'documentKept':
        return t('event.documentKept', { kind: t(`document.${event.kind}`) });
      case 'caseHandedOver':
        return event.reason === undefined
          ? t('event.caseHandedOver')
          : t('event.caseHandedOverBecause', {
              reason: t(`handOver.reason.${event.reason}`).toLocaleLowerCase(),
            });
      case 'documentsFateRecorded':
        return t('event.documentsFateRecorded');
      case 'caseReopened':
        return t('event.caseReopened', { reason: t(`reopen.reason.${event.reason}`) });
    }
  };
};
