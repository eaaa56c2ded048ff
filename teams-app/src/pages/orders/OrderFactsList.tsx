import { makeStyles } from '@fluentui/react-components';
import type { Order } from '@loggkontroll/core/workflow';
import { FactList } from '@loggkontroll/ui/components';
import type { Fact } from '@loggkontroll/ui/components';
import { formatMonth, formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({ names: { listStyleType: 'none', margin: 0, padding: 0 } });

/** What the order says: where, whose logs, which days, and who does what. */
export const OrderFactsList = ({ order }: { readonly order: Order }) => {
  const { t } = useTranslation(['orders', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const facts: readonly Fact[] = [
    [t('facts.unit'), order.clusterName],
    [t('facts.branch'), t(`common:branch.${order.branch}`)],
    [
      t('facts.month'),
      `${formatMonth(language, order.month)}, ${t('facts.dayCount', { count: order.dayCount })}`,
    ],
    ...(order.days
      ? [[t('facts.days'), order.days.map((day) => formatShortDay(language, day)).join(', ')] as const]
      : []),
    [
      t('facts.employees'),
      <ul key="employees" className={styles.names}>
        {order.employees.map(({ employeeId, name }) => (
          <li key={employeeId}>{name}</li>
        ))}
      </ul>,
    ],
    [t('facts.orderer'), nameOf(order.orderer)],
    [t('facts.attestant'), nameOf(order.attestant)],
    [t('facts.receiver'), nameOf(order.receiver)],
    [t('facts.reviewer'), nameOf(order.reviewer)],
  ];
  return <FactList title={t('facts.title')} facts={facts} />;
};
