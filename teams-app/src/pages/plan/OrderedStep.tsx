import { Body1, Button, Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { nextPeriod, periodStart } from '@loggkontroll/core/calendar';
import type { StaffedCluster } from '@loggkontroll/core/organisation';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { formatDay, formatPeriod } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import type { Performing } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { awaitsOrders } from './desk.ts';
import type { Desk } from './desk.ts';
import { missingOrders } from './named-order.ts';
import { completeOrders } from './plan-commands.ts';
import type { StoredPlan } from './stored-plan.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** One's own plan names its orders, and the bot places them. */
const OwnOrders = ({ desk, named }: { readonly desk: Desk; readonly named: number }) => {
  const { t } = useTranslation('plan');
  const { language } = useSession();
  const today = useToday();
  const href = useHref(`/${tabPath.orders}`);
  const next = nextPeriod(desk.period);
  if (awaitsOrders(desk)) return <Body1 role="status">{t('orders.awaited', { count: named })}</Body1>;
  return (
    <>
      <Body1>{t('orders.placed', { count: named })}</Body1>
      <Link href={href}>{t('orders.see')}</Link>
      <Body1>
        {t('orders.next', {
          period: formatPeriod(language, next),
          day: formatDay(language, periodStart(next), today),
        })}
      </Body1>
    </>
  );
};

/** The orders are placed; those that an interruption left out can be placed now, with the ids that the plan names. */
const SharedOrders = ({
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
  const href = useHref(`/${tabPath.orders}`);
  const styles = useStyles();
  const { busy, performAll } = performing;
  const [placed, setPlaced] = useState(0);
  const named = stored.state.orders;
  const there = new Set(desk.orders.map(({ orderId }) => orderId));
  const missing = missingOrders(session, stored.state, there, { registers: desk, clusters, today });
  const next = nextPeriod(desk.period);
  if (!missing.ok) return <RefusalNotice refusal={missing.refusal} />;
  const lacking = missing.value;
  if (lacking.length > 0) {
    const complete = () => performAll(() => completeOrders(session, lacking, setPlaced));
    return (
      <>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('orders.incomplete', { count: lacking.length })}</MessageBarBody>
        </MessageBar>
        <Button
          appearance="primary"
          className={styles.action}
          disabled={busy}
          onClick={() => void complete()}
        >
          {busy ? t('orders.placing', { done: placed, total: lacking.length }) : t('orders.complete')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Body1>{t('orders.placed', { count: named.length })}</Body1>
      <Link href={href}>{t('orders.see')}</Link>
      <Body1>
        {t('orders.next', {
          period: formatPeriod(session.language, next),
          day: formatDay(session.language, periodStart(next), today),
        })}
      </Body1>
    </>
  );
};

/** The orders are placed, or about to be. */
export const OrderedStep = (props: {
  readonly desk: Desk;
  readonly stored: StoredPlan;
  readonly clusters: readonly StaffedCluster[];
  readonly performing: Performing<StoredPlan>;
}) =>
  props.desk.isOwn ? (
    <OwnOrders desk={props.desk} named={props.stored.state.orders.length} />
  ) : (
    <SharedOrders {...props} />
  );
