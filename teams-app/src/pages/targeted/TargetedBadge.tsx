import { Badge } from '@fluentui/react-components';
import type { TargetedStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

const colors = {
  open: 'brand',
  'at-reviewer': 'brand',
  'with-provider': 'brand',
  rejected: 'warning',
  withdrawn: 'subtle',
  completed: 'success',
} as const;

/** How far a targeted review has come. */
export const TargetedBadge = ({ status }: { readonly status: TargetedStatus }) => {
  const { t } = useTranslation('targeted');
  return (
    <Badge appearance="tint" color={colors[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
};
