import { Body1, Button, Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { accept } from '@loggkontroll/core/result';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { tabPath } from '@loggkontroll/ui/links';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router-dom';
import { ActionPanel, ReasonDialog } from '../../app/index.ts';
import { Answered, useAnswer, usePeople } from '../../data/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { finishPlacing, placeAgain } from './place-again.ts';
import { lookAtReplacement } from './replacement.ts';
import type { PanelProps, StoredOrder } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

const NewOrder = ({ orderId }: { readonly orderId: string }) => {
  const { t } = useTranslation('orders');
  const href = useHref(`/${tabPath.order(orderId)}`);
  return (
    <Body1>
      {t('again.done')} <Link href={href}>{t('again.see')}</Link>
    </Body1>
  );
};

/** A rejected order: why, and the way to place it again, to finish that after an interruption, or to the new order. */
export const PlaceAgainPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const today = useToday();
  const { nameOf } = usePeople();
  const navigate = useNavigate();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  // The same for every attempt, so that one that follows an interruption goes on from it.
  const [orderId] = useState(() => crypto.randomUUID());
  const { rejected } = order.state;
  const replacement = useAnswer(['replacement', order.recordId], () =>
    lookAtReplacement(session, order.state),
  );
  const show = (placed: StoredOrder): void => {
    void replacement.put(accept({ stage: 'placed', orderId: placed.recordId }));
    navigate(`/${tabPath.order(placed.recordId)}`);
  };
  const finish = async (): Promise<void> => {
    const placed: StoredOrder[] = [];
    await performing.performAll(async () => {
      const outcome = await finishPlacing(session, order, today);
      if (outcome.ok) placed.push(outcome.value);
      return outcome;
    });
    if (placed[0]) show(placed[0]);
    else await replacement.refresh();
  };
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
              return (
                <>
                  <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{t('again.interrupted')}</MessageBarBody>
                  </MessageBar>
                  <Button
                    appearance="primary"
                    className={styles.action}
                    disabled={performing.busy}
                    onClick={() => void finish()}
                  >
                    {performing.busy ? t('again.finishing') : t('again.finish')}
                  </Button>
                </>
              );
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
          onConfirm={(reason) => placeAgain(session, order, { orderId, reason, today })}
          onDone={show}
          onLeave={(refused) => {
            setAsking(false);
            if (refused) void replacement.refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
