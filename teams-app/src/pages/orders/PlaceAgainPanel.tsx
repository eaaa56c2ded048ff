import { Body1, Button, Link, makeStyles } from '@fluentui/react-components';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router-dom';
import { ReasonDialog } from '../../app/index.ts';
import { registerOf, useAnswer, usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { placeAgain } from './place-again.ts';
import type { StoredOrder } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** A rejected order: why, and the way to place it again, unless that has been done. */
export const PlaceAgainPanel = ({ order }: { readonly order: StoredOrder }) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const navigate = useNavigate();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { planId, clusterId, rejected } = order.state;
  const plan = useAnswer(['plan', planId], ({ connection }) => registerOf(connection).plans.find(planId));
  const inForce =
    plan.state === 'here' && plan.value.ok
      ? plan.value.value.state.orders.find((other) => other.clusterId === clusterId)?.orderId
      : undefined;
  const again = useHref(`/${tabPath.order(inForce ?? '')}`);
  const replaced = inForce !== undefined && inForce !== order.recordId;
  if (rejected === undefined) return null;
  return (
    <ActionPanel title={t('again.title')}>
      <Body1>{t('again.body', { by: nameOf(rejected.by), reason: rejected.reason })}</Body1>
      {replaced ? (
        <Body1>
          {t('again.done')} <Link href={again}>{t('again.see')}</Link>
        </Body1>
      ) : (
        <Button
          appearance="primary"
          className={styles.action}
          disabled={inForce === undefined}
          onClick={() => setAsking(true)}
        >
          {t('again.go')}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={t('again.dialogTitle')}
          body={t('again.dialogBody')}
          label={t('again.reason')}
          confirm={t('again.go')}
          onConfirm={(reason) => placeAgain(session, order, reason, today)}
          onDone={(placed) => {
            void plan.refresh();
            navigate(`/${tabPath.order(placed.recordId)}`);
          }}
          onLeave={() => setAsking(false)}
        />
      )}
    </ActionPanel>
  );
};
