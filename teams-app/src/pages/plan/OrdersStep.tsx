import { Button, Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Performing } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import type { Desk } from './desk.ts';
import { OrderPreview } from './OrderPreview.tsx';
import { placeOrders } from './plan-commands.ts';
import { passedOver, previewOrders } from './preview.ts';
import { attemptOf } from './stored-plan.ts';
import type { StoredPlan } from './stored-plan.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  action: { alignSelf: 'flex-start' },
});

/** What the drawn become: one order each, shown before they are placed. */
export const OrdersStep = ({
  desk,
  stored,
  clusters,
  performing,
}: {
  readonly desk: Desk;
  readonly stored: StoredPlan;
  readonly clusters: readonly StaffedCluster[];
  readonly performing: Performing<StoredPlan>;
}) => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const { busy, performAll } = performing;
  const [placed, setPlaced] = useState(0);
  const ids = useRef(new Map<string, string>());
  const orders = useMemo(() => {
    const idOf = (clusterId: string): string => {
      const id = ids.current.get(clusterId) ?? crypto.randomUUID();
      ids.current.set(clusterId, id);
      return id;
    };
    const { planId, period, month } = stored.state;
    const picks = attemptOf(stored.state).drawn?.picks ?? [];
    const numbered = desk.orders.length;
    return previewOrders(session, {
      planId,
      period,
      month,
      picks,
      clusters,
      registers: desk,
      today,
      numbered,
      idOf,
    });
  }, [session, stored, desk, clusters, today]);
  if (!orders.ok) return <RefusalNotice refusal={orders.refusal} />;
  const total = orders.value.length;
  const place = async () => {
    setPlaced(0);
    await performAll(() => placeOrders(session, stored, orders.value, setPlaced));
  };
  return (
    <>
      <Body1>{t('orders.intro')}</Body1>
      <ul className={styles.list}>
        {orders.value.map((order) => (
          <OrderPreview key={order.orderId} order={order} passed={passedOver(order, clusters)} />
        ))}
      </ul>
      <Button appearance="primary" className={styles.action} disabled={busy} onClick={() => void place()}>
        {busy ? t('orders.placing', { done: placed, total }) : t('orders.place', { count: total })}
      </Button>
    </>
  );
};
