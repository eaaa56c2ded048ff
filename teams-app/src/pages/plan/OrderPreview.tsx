import { Badge, Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { OrderFacts } from '@loggkontroll/core/workflow';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({
  order: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  parties: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One order before it is placed: whose logs, and who attests, receives and reviews, by when. */
export const OrderPreview = ({
  order,
  passed,
}: {
  readonly order: OrderFacts;
  /** The manager who is among the drawn and therefore replaced. */
  readonly passed: string | undefined;
}) => {
  const { t } = useTranslation(['plan', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { attestBy, deliverBy, receiveBy = deliverBy, reviewBy } = order.deadlines;
  const parties = [
    ...(order.attestant === undefined
      ? []
      : [{ term: t('orders.attests'), name: nameOf(order.attestant), by: attestBy }]),
    ...(order.daysDrawnBy === undefined
      ? []
      : [{ term: t('orders.drawsWindow'), name: nameOf(order.daysDrawnBy), by: deliverBy }]),
    ...(order.takenOut
      ? [{ term: t('orders.takesOut'), name: nameOf(order.takenOut.by), by: deliverBy }]
      : []),
    { term: t('orders.receives'), name: nameOf(order.receiver), by: receiveBy },
    { term: t('orders.reviews'), name: nameOf(order.reviewer), by: reviewBy },
  ];
  return (
    <li className={styles.order}>
      <div className={styles.head}>
        <Body1Strong>{order.number}</Body1Strong>
        <Badge appearance="outline" color="informative">
          {t(`common:branch.${order.branch}`)}
        </Badge>
      </div>
      <Body1>{order.clusterName}</Body1>
      <dl className={styles.parties}>
        {parties.map(({ term, name, by }) => (
          <div key={term}>
            <Caption1 as="dt" className={styles.term}>
              {term}
            </Caption1>
            <dd className={styles.value}>
              <Body1>{name}</Body1>{' '}
              <Caption1 className={styles.quiet}>
                {t('orders.by', { day: formatShortDay(language, by) })}
              </Caption1>
            </dd>
          </div>
        ))}
      </dl>
      {passed !== undefined && <Caption1>{t('orders.passed', { name: nameOf(passed) })}</Caption1>}
      <Caption1 className={styles.quiet}>
        {t('orders.employees')}: {order.employees.map(({ name }) => name).join(', ')}
      </Caption1>
    </li>
  );
};
