import type { ExtractNote } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** A note in words, one fact a line; nothing of the client, who is known where it is pasted. */
export const useNoteWords = (): ((note: ExtractNote) => string) => {
  const { t } = useTranslation('extracts');
  return ({
    number,
    requestedOn,
    requestedBy,
    identity,
    authority,
    decision,
    control,
    handedOver,
    ...rest
  }) => {
    const lines = [
      t('noteText.number', { number }),
      t('noteText.requested', { on: requestedOn, by: t(`by.${requestedBy}`).toLowerCase() }),
      identity &&
        t('noteText.identity', {
          how: t(`identity.${identity.how as 'identity-document'}`),
          on: identity.on,
        }),
      authority &&
        t('noteText.authority', {
          ground: t(`authority.${authority.ground as 'guardianship'}`),
          on: authority.on,
        }),
      decision && t('noteText.decision', { decision: t(`decision.${decision.kind}`) }),
      decision &&
        'reasons' in decision &&
        t('noteText.reasons', { reasons: decision.reasons.map((code) => t(`reason.${code}`)).join(', ') }),
      control && t('noteText.control', { outcome: t(`outcome.${control.outcome}`), on: control.finishedOn }),
      ...rest.returnedOn.map((on) => t('noteText.returned', { on })),
      handedOver &&
        t('noteText.handedOver', {
          way: t(`way.${handedOver.way as 'registered-mail'}`),
          on: handedOver.on,
        }),
      rest.receiptOn !== undefined && t('noteText.receipt', { on: rest.receiptOn }),
    ];
    return lines.filter((line) => typeof line === 'string').join('\n');
  };
};
