import { Badge } from '@fluentui/react-components';
import type { ExtractStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

/** How far a client extract has come. */
export const ExtractBadge = ({ status }: { readonly status: ExtractStatus }) => {
  const { t } = useTranslation('extracts');
  const color = status === 'closed' ? 'success' : status === 'withdrawn' ? 'subtle' : 'brand';
  return (
    <Badge appearance="tint" color={color}>
      {t(`status.${status}`)}
    </Badge>
  );
};
