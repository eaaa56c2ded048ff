import type { AuthorisationEvent } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** What has happened to a single order, in words; undefined for what the bot does with the room. */
export const useOrderWords = (): ((event: AuthorisationEvent) => string | undefined) => {
  const { t } = useTranslation('authorisations');
  return (event) => {
    switch (event.type) {
      case 'accessRoomOpened':
      case 'accessListSent':
      case 'accessFactsPrepared':
      case 'accessGoneThrough':
      case 'ownAccessAnswered':
        return undefined;
      case 'accessFateRecorded':
        return t(event.fate.fate === 'kept' ? 'event.kept' : 'order.event.gone');
      case 'secrecyFlawFound':
      case 'secrecyFlawAssessed':
        return t(`event.${event.type}`);
      case 'authorisationOpened':
      case 'accessAnswered':
      case 'accessCarriedOut':
      case 'authorisationPassedOn':
      case 'authorisationWithdrawn':
      case 'authorisationClosed':
        return t(`order.event.${event.type}`);
    }
  };
};
