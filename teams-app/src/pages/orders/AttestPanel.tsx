import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, ReasonDialog } from '../../app/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Confirms the order, or rejects it with a reason. */
export const AttestPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const styles = useStyles();
  const [rejecting, setRejecting] = useState(false);
  const { busy, perform, show, refresh } = performing;
  return (
    <ActionPanel title={t('attest.title')}>
      <Body1>{t('attest.body')}</Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void perform(() => act(session, order, { type: 'attest' }), t('attest.done'))}
        >
          {busy ? t('attest.going') : t('attest.go')}
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
