import { Body1Strong } from '@fluentui/react-components';
import type { CarriedOrder } from '@loggkontroll/core/authorisations';
import { formatDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { useSession, useToday } from '../../../session/index.ts';
import { usePanelStyles } from './panel-styles.ts';

/** Those who were given access by an order since the last list, and are not in this one; nothing where there are none. */
export const LackingOrders = ({ lacking }: { readonly lacking: readonly CarriedOrder[] }) => {
  const { t } = useTranslation('authorisations');
  const { language } = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  if (lacking.length === 0) return null;
  return (
    <details>
      <summary>
        <Body1Strong>{t('order.lacking', { count: lacking.length })}</Body1Strong>
      </summary>
      <ul className={styles.list}>
        {lacking.map(({ account, name, role, on }) => (
          <li key={account}>
            {name || account}. {t('order.ordered.add', { day: formatDay(language, on, today), role })}
          </li>
        ))}
      </ul>
    </details>
  );
};
