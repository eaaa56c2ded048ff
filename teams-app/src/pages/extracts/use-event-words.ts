import type { ExtractEvent } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/**
 * What has happened, in words; undefined for what the bot does with rooms, which is of no interest to those who act.
 * `isAgain`: it has happened before.
 */
export const useEventWords = (): ((event: ExtractEvent, isAgain: boolean) => string | undefined) => {
  const { t } = useTranslation('extracts');
  return (event, isAgain) => {
    switch (event.type) {
      case 'extractSubjectRoomOpened':
      case 'extractLogRoomOpened':
        return undefined;
      case 'extractAssessed':
        return t('event.extractAssessed', { decision: t(`decision.${event.decision.kind}`).toLowerCase() });
      case 'extractControlled':
        return t('event.extractControlled', { outcome: t(`outcome.${event.outcome}`).toLowerCase() });
      case 'extractHandedOver':
        return t('event.extractHandedOver', { way: t(`way.${event.way}`).toLowerCase() });
      case 'extractNoted':
        return t(`event.noted.${event.what}`);
      case 'extractWithdrawn':
        return t('event.extractWithdrawn', { reason: t(`withdraw.reason.${event.reason}`).toLowerCase() });
      case 'extractFateRecorded':
        return t(`event.fate.${event.fate.fate === 'kept' ? 'kept' : 'gone'}.${event.of}`);
      case 'extractOrdered':
        return t(isAgain ? 'event.orderedAgain' : 'event.extractOrdered');
      case 'extractRequested':
      case 'extractClientGiven':
      case 'identityShown':
      case 'authorityShown':
      case 'extractTakenOn':
      case 'extractDelivered':
      case 'extractReviewerNamed':
      case 'extractDocumentMade':
      case 'receiptRecorded':
      case 'extractReturned':
      case 'inquiryStarted':
      case 'extractPassedOn':
      case 'extractClosed':
        return t(`event.${event.type}`);
    }
  };
};
