import { Badge } from '@fluentui/react-components';
import type { AuthorisationStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** How far an authorisation review has come. */
export const AuthorisationBadge = ({ status }: { readonly status: AuthorisationStatus }) => {
  const { t } = useTranslation('authorisations');
  const color = status === 'closed' ? 'success' : status === 'withdrawn' ? 'subtle' : 'brand';
  return (
    <Badge appearance="tint" color={color}>
      {t(`status.${status}`)}
    </Badge>
  );
};
