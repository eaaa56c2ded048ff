import type { AuthorisationEvent } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** What has happened, in words; undefined for what the bot does with the room, which is of no interest to those who act. */
export const useEventWords = (): ((event: AuthorisationEvent) => string | undefined) => {
  const { t } = useTranslation('authorisations');
  return (event) => {
    switch (event.type) {
      case 'accessRoomOpened':
        return undefined;
      case 'accessGoneThrough':
        return t('event.accessAnswered', { outcome: t(`outcome.${event.outcome}`).toLowerCase() });
      case 'accessAnswered':
        return t('event.accessAnswered', { outcome: t(`outcome.${event.answer.outcome}`).toLowerCase() });
      case 'authorisationWithdrawn':
        return t('event.authorisationWithdrawn', {
          reason: t(`withdraw.reason.${event.reason}`).toLowerCase(),
        });
      case 'accessFateRecorded':
        return t(event.fate.fate === 'kept' ? 'event.kept' : 'event.gone');
      case 'authorisationOpened':
      case 'accessListSent':
      case 'accessFactsPrepared':
      case 'ownAccessAnswered':
      case 'accessCarriedOut':
      case 'secrecyFlawFound':
      case 'secrecyFlawAssessed':
      case 'authorisationPassedOn':
      case 'authorisationClosed':
        return t(`event.${event.type}`);
    }
  };
};
