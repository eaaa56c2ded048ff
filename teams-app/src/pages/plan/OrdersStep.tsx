import { Button, Body1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween, parseIsoDate, periodEnd, periodStart } from '@loggkontroll/core/calendar';
import type { IsoDate } from '@loggkontroll/core/calendar';
import type { Policy, SentWay } from '@loggkontroll/core/policy';
import type { DateInterval } from '@loggkontroll/core/workflow';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Performing } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import type { Desk } from './desk.ts';
import { OrderPreview } from './OrderPreview.tsx';
import { placeOrders, placeOwnOrders } from './plan-commands.ts';
import { passedOver, previewOrders } from './preview.ts';
import { attemptOf } from './stored-plan.ts';
import type { StoredPlan } from './stored-plan.ts';
import { WishField, offeredWays } from './WishField.tsx';

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
  dates: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The most days that whoever plans may state, where the policy leaves the dates to them. */
const datesLimit = ({ systematic }: Policy): number | undefined => {
  const limits = Object.values(systematic.branches).flatMap(({ reviewedTime }) =>
    reviewedTime.kind === 'dates' ? [reviewedTime.atMostDays] : [],
  );
  return limits.length === 0 ? undefined : Math.min(...limits);
};

const isWithin = ({ from, to }: DateInterval, limit: number, today: IsoDate): boolean => {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (first === undefined || last === undefined || first > last || last > today) return false;
  return daysBetween(first, last) < limit;
};

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
  const { busy, perform, performAll } = performing;
  const [placed, setPlaced] = useState(0);
  const limit = datesLimit(session.policy);
  const [dates, setDates] = useState<DateInterval>(() => ({
    from: periodStart(desk.month),
    to: periodEnd(desk.month),
  }));
  const ways = useMemo(() => offeredWays(session.policy), [session.policy]);
  const [sentAs, setSentAs] = useState<SentWay>();
  const stated = limit === undefined ? undefined : dates;
  const fault =
    stated && !isWithin(stated, limit ?? 0, today)
      ? t('orders.datesFault', { count: limit ?? 0 })
      : undefined;
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
      isOwnPlan: desk.isOwn,
      ...(stated && fault === undefined && { dates: stated }),
      ...(sentAs && { sentAs }),
    });
  }, [session, stored, desk, clusters, today, stated, fault, sentAs]);
  if (!orders.ok) return <RefusalNotice refusal={orders.refusal} />;
  const total = orders.value.length;
  const place = async () => {
    const wishes = { ...(stated && { dates: stated }), ...(sentAs && { sentAs }) };
    if (desk.isOwn) {
      await perform(() => placeOwnOrders(session, stored, orders.value, wishes));
      return;
    }
    setPlaced(0);
    await performAll(() => placeOrders(session, stored, orders.value, wishes, setPlaced));
  };
  return (
    <>
      <Body1>{t('orders.intro')}</Body1>
      {stated && (
        <Field
          label={t('orders.dates')}
          hint={t('orders.datesHint', { count: limit ?? 0 })}
          {...(fault === undefined ? {} : { validationMessage: fault })}
        >
          <div className={styles.dates}>
            <Input
              type="date"
              aria-label={t('orders.from')}
              value={stated.from}
              max={today}
              onChange={(_, { value: from }) => setDates({ ...dates, from })}
            />
            <Input
              type="date"
              aria-label={t('orders.to')}
              value={stated.to}
              max={today}
              onChange={(_, { value: to }) => setDates({ ...dates, to })}
            />
          </div>
        </Field>
      )}
      {ways.length > 0 && (
        <WishField
          label={t('orders.wish.label')}
          hint={t(sentAs === undefined ? 'orders.wish.hereHint' : 'orders.wish.sentHint')}
          ways={ways}
          wish={sentAs}
          change={setSentAs}
        />
      )}
      <ul className={styles.list}>
        {orders.value.map((order) => (
          <OrderPreview key={order.orderId} order={order} passed={passedOver(order, clusters)} />
        ))}
      </ul>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy || fault !== undefined}
        onClick={() => void place()}
      >
        {busy && !desk.isOwn
          ? t('orders.placing', { done: placed, total })
          : t('orders.place', { count: total })}
      </Button>
    </>
  );
};
