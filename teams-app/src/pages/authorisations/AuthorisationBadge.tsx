import { Badge } from '@fluentui/react-components';
import type { AuthorisationStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** How far an authorisation review, or a single order, has come. */
export const AuthorisationBadge = ({
  status,
  isSingle,
}: {
  readonly status: AuthorisationStatus;
  readonly isSingle: boolean;
}) => {
  const { t } = useTranslation('authorisations');
  const color = status === 'closed' ? 'success' : status === 'withdrawn' ? 'subtle' : 'brand';
  return (
    <Badge appearance="tint" color={color}>
      {isSingle ? t(`order.status.${status}`) : t(`status.${status}`)}
    </Badge>
  );
};
