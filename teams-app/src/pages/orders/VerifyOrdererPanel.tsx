import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, ReasonDialog } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Where a log administrator says whether the orderer may order the log (LEAN). */
export const VerifyOrdererPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [rejecting, setRejecting] = useState(false);
  const { busy, perform, show, refresh } = performing;
  const { orderer, clusterName } = order.state;
  return (
    <ActionPanel title={t('verify.title')}>
      <Body1>{t('verify.body', { who: nameOf(orderer), unit: clusterName })}</Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void perform(() => act(session, order, { type: 'verifyOrderer' }), t('verify.done'))}
        >
          {busy ? t('verify.going') : t('verify.go')}
        </Button>
        <Button disabled={busy} onClick={() => setRejecting(true)}>
          {t('attest.reject')}
        </Button>
      </div>
      {rejecting && (
        <ReasonDialog
          title={t('attest.rejectTitle')}
          body={t('attest.rejectBody')}
          label={t('attest.rejectReason')}
          confirm={t('attest.rejectConfirm')}
          onConfirm={(reason) => act(session, order, { type: 'reject', reason })}
          onDone={show}
          onLeave={(refused) => {
            setRejecting(false);
            if (refused) void refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
