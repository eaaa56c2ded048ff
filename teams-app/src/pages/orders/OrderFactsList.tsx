import { makeStyles } from '@fluentui/react-components';
import type { Order } from '@loggkontroll/core/workflow';
import { FactList, capitalise } from '@loggkontroll/ui/components';
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
  /** The dates that were stated, or the month and, once they are drawn, its days. */
  const timeFacts = (): readonly Fact[] => {
    const { dates, month, dayCount, days } = order;
    const day = (date: string): string => formatShortDay(language, date);
    if (dates) return [[t('facts.dates'), t('facts.interval', { from: day(dates.from), to: day(dates.to) })]];
    const of = `${formatMonth(language, month)}, ${t('facts.dayCount', { count: dayCount })}`;
    const drawn: readonly Fact[] = days ? [[t('facts.days'), days.map(day).join(', ')]] : [];
    return [[t('facts.month'), of], ...drawn];
  };
  const facts: readonly Fact[] = [
    [t('facts.unit'), order.clusterName],
    [t('facts.branch'), t(`common:branch.${order.branch}`)],
    ...timeFacts(),
    [
      t('facts.employees'),
      <ul key="employees" className={styles.names}>
        {order.employees.map(({ employeeId, name }) => (
          <li key={employeeId}>{name}</li>
        ))}
      </ul>,
    ],
    [t('facts.orderer'), nameOf(order.orderer)],
    ...(order.attestant === undefined ? [] : [[t('facts.attestant'), nameOf(order.attestant)] as const]),
    ...(order.sentAs === undefined
      ? []
      : [[t('facts.wished'), capitalise(t(`common:sentAs.${order.sentAs}`))] as const]),
    [t('facts.receiver'), nameOf(order.receiver)],
    [t('facts.reviewer'), nameOf(order.reviewer)],
  ];
  return <FactList title={t('facts.title')} facts={facts} />;
};
