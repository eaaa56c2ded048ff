import { Badge } from '@fluentui/react-components';
import type { CaseStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** How far a case has come. */
export const CaseBadge = ({ status }: { readonly status: CaseStatus }) => {
  const { t } = useTranslation('cases');
  return (
    <Badge appearance="tint" color={status === 'closed' ? 'success' : 'brand'}>
      {t(`status.${status}`)}
    </Badge>
  );
};
