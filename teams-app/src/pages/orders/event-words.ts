import type { PersonId } from '@loggkontroll/core/organisation';
import type { OrderEvent } from '@loggkontroll/core/workflow';
import { formatInstant, formatShortDay } from '@loggkontroll/ui/texts';
import type { Language } from '@loggkontroll/ui/texts';
import type { TFunction } from 'i18next';

/** What an event in an order's history says, in plain words. */
export const eventWords = (
  t: TFunction<['orders', 'common']>,
  language: Language,
  event: OrderEvent,
  nameOf: (personId: PersonId) => string,
): string => {
  switch (event.type) {
    case 'orderRejected':
    case 'daysRedrawRequested':
      return t(`event.${event.type}`, { reason: event.reason });
    case 'daysDrawn':
      return t('event.daysDrawn', {
        days: event.days.map((day) => formatShortDay(language, day)).join(', '),
      });
    case 'logFateRecorded': {
      const { fate } = event;
      if (fate.fate === 'kept') return t('event.kept');
      if (fate.fate === 'held') return t('event.held', { by: fate.heldBy });
      return fate.recoverableUntil === undefined
        ? t('event.deleted')
        : t('event.deletedUntil', { until: formatInstant(language, fate.recoverableUntil) });
    }
    case 'wishChanged':
      return t('event.wishChanged', {
        way: t(`common:sentAs.${event.sentAs ?? 'here'}`),
      });
    case 'destructionAsked':
      return t('event.destructionAsked', { day: formatShortDay(language, event.by) });
    case 'logDestroyed':
      return t('event.logDestroyed', { day: formatShortDay(language, event.on) });
    case 'orderPlaced':
    case 'orderAttested':
    case 'ordererVerified':
    case 'permissionConfirmed':
    case 'logRoomOpened':
    case 'daysCommitted':
    case 'daysAnswered':
    case 'logSent':
    case 'receiptConfirmed':
    case 'logNotReceived':
    case 'logDelivered':
    case 'logHandedOver':
    case 'replacementRecorded':
      return t(`event.${event.type}`);
    case 'orderPassedOn':
      return event.standIn === undefined
        ? t('event.orderPassedOn')
        : t('event.orderStoodIn', {
            to: nameOf(event.standIn.substituteId),
            manager: nameOf(event.standIn.managerId),
          });
  }
};
