import { isInForce } from '@loggkontroll/sharepoint/policies';
import type { KnownPolicy } from '@loggkontroll/sharepoint/policies';
import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** How a version stands, in a word. */
export const StandingBadge = ({ known }: { readonly known: KnownPolicy }) => {
  const { t } = useTranslation('policies');
  const { standing } = known;
  const name = standing === 'default' ? 'active' : standing;
  return (
    <Badge
      appearance="tint"
      color={isInForce(known) ? 'success' : standing === 'draft' ? 'brand' : 'informative'}
    >
      {t(`status.${name}`)}
    </Badge>
  );
};
