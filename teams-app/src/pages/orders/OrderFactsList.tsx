import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Order } from '@loggkontroll/core/workflow';
import { formatMonth, formatShortDay } from '@loggkontroll/ui/texts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';

const useStyles = makeStyles({
  section: {
    alignSelf: 'start',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0 },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  term: { color: tokens.colorNeutralForeground2, display: 'block' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  names: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What the order says: where, whose logs, which days, and who does what. */
export const OrderFactsList = ({ order }: { readonly order: Order }) => {
  const { t } = useTranslation(['orders', 'common']);
  const { language } = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const facts: readonly (readonly [string, ReactNode])[] = [
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
  return (
    <section className={styles.section} aria-labelledby="facts">
      <Subtitle2 as="h2" id="facts" className={styles.title}>
        {t('facts.title')}
      </Subtitle2>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <Caption1 as="dt" className={styles.term}>
              {term}
            </Caption1>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
