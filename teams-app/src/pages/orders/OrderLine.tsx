import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DueLabel } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { OrderRow } from '../../data/index.ts';
import { useToday } from '../../session/index.ts';
import { OrderStatusBadge } from './OrderStatusBadge.tsx';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { flex: '1 1 16rem', minWidth: 0, display: 'flex', flexDirection: 'column' },
  where: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** One order in a list; leads to its page. */
export const OrderLine = ({ order, replaced }: { readonly order: OrderRow; readonly replaced: boolean }) => {
  const { t } = useTranslation(['orders', 'common']);
  const today = useToday();
  const styles = useStyles();
  return (
    <li>
      <Link to={`/${tabPath.order(order.orderId)}`} className={styles.link}>
        <span className={styles.words}>
          <Body1Strong>{order.number}</Body1Strong>
          <Body1 className={styles.where}>
            {order.clusterName} · {t(`common:branch.${order.branch}`)}
          </Body1>
        </span>
        <span className={styles.state}>
          {!replaced && <DueLabel dueOn={order.dueOn} today={today} />}
          {replaced && <Caption1>{t('replaced')}</Caption1>}
          <OrderStatusBadge status={order.status} />
        </span>
        <ChevronRightRegular aria-hidden />
      </Link>
    </li>
  );
};
