import { Body1, Button, Link, makeStyles } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router-dom';
import { ActionPanel, ReasonDialog } from '../../app/index.ts';
import { Answered, paceWhile, registerOf, useAnswer, usePeople } from '../../data/index.ts';
import { contextOf, useSession } from '../../session/index.ts';
import { lookAtReplacement } from './replacement.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

type Looked = Awaited<ReturnType<typeof lookAtReplacement>>;

const isAwaited = (looked: Looked): boolean => looked.ok && looked.value.stage === 'named';

const NewOrder = ({ orderId }: { readonly orderId: string }) => {
  const { t } = useTranslation('orders');
  const href = useHref(`/${tabPath.order(orderId)}`);
  return (
    <Body1>
      {t('again.done')} <Link href={href}>{t('again.see')}</Link>
    </Body1>
  );
};

/** A rejected order of one's own plan: why, and the way to order again; the bot then places the new order. */
export const OrderAgainPanel = ({ order }: Pick<PanelProps, 'order'>) => {
  const { t } = useTranslation(['orders', 'plan']);
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [orderId] = useState(() => crypto.randomUUID());
  const { rejected, planId, clusterId } = order.state;
  const pace = useMemo(() => paceWhile(isAwaited), []);
  const replacement = useAnswer(
    ['replacement', order.recordId],
    () => lookAtReplacement(session, order.state),
    { pace },
  );
  if (rejected === undefined) return null;
  return (
    <ActionPanel title={t('again.title')}>
      <Body1>{t('again.body', { by: nameOf(rejected.by), reason: rejected.reason })}</Body1>
      <Answered answer={replacement}>
        {(found) => {
          if (!found.ok) return <RefusalNotice refusal={found.refusal} />;
          switch (found.value.stage) {
            case 'placed':
              return <NewOrder orderId={found.value.orderId} />;
            case 'named':
              return <Body1 role="status">{t('again.awaited')}</Body1>;
            case 'none':
              return (
                <Button appearance="primary" className={styles.action} onClick={() => setAsking(true)}>
                  {t('again.go')}
                </Button>
              );
          }
        }}
      </Answered>
      {asking && (
        <ReasonDialog
          title={t('again.dialogTitle')}
          body={t('again.dialogBody')}
          label={t('again.reason')}
          confirm={t('again.go')}
          onConfirm={(reason) =>
            registerOf(session.connection).plans.act(
              planId,
              { type: 'replaceOrder', clusterId, replaces: order.recordId, orderId, reason },
              contextOf(session),
            )
          }
          onDone={() => void replacement.put(accept({ stage: 'named' }))}
          onLeave={(refused) => {
            setAsking(false);
            if (refused) void replacement.refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
