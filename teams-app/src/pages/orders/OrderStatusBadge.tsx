import { Badge, makeStyles } from '@fluentui/react-components';
import type { OrderStatus } from '@loggkontroll/core/workflow';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

const colors: Readonly<Record<OrderStatus, 'brand' | 'danger' | 'informative' | 'success'>> = {
  placed: 'brand',
  rejected: 'danger',
  attested: 'brand',
  'days-committed': 'brand',
  'days-answered': 'brand',
  'days-drawn': 'brand',
  'to-be-sent': 'brand',
  sent: 'brand',
  delivered: 'brand',
  'at-reviewer': 'informative',
  'to-be-destroyed': 'brand',
  completed: 'success',
};

/** How far an order has come, in words. `unattested`: nobody attests it, and one person draws its day. */
export const OrderStatusBadge = ({
  status,
  unattested,
}: {
  readonly status: OrderStatus;
  readonly unattested: boolean;
}) => {
  const { t } = useTranslation('common');
  return (
    <Badge appearance="tint" color={colors[status]} shape="rounded" className={useStyles().whole}>
      {t(`orderStatus.${unattested && status === 'attested' ? 'windowToDraw' : status}`)}
    </Badge>
  );
};
