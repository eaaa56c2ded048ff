import { Caption1 } from '@fluentui/react-components';
import { tabPath } from '@loggkontroll/ui/links';
import { useTranslation } from 'react-i18next';
import { RecordLine } from '../../app/index.ts';
import type { OrderRow } from '../../data/index.ts';
import { OrderStatusBadge } from './OrderStatusBadge.tsx';

/** One order in a list; leads to its page. */
export const OrderLine = ({ order, replaced }: { readonly order: OrderRow; readonly replaced: boolean }) => {
  const { t } = useTranslation(['orders', 'common']);
  return (
    <RecordLine
      path={tabPath.order(order.orderId)}
      number={order.number}
      what={`${order.clusterName} · ${t(`common:branch.${order.branch}`)}`}
      dueOn={replaced ? undefined : order.dueOn}
    >
      {replaced && <Caption1>{t('replaced')}</Caption1>}
      <OrderStatusBadge
        status={order.status}
        unattested={order.waitsFor !== undefined && !order.waitsFor.startsWith('role:')}
      />
    </RecordLine>
  );
};
