import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Confirms the order, or rejects it with a reason. */
export const AttestPanel = ({ order, onOutcome }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [rejecting, setRejecting] = useState(false);
  const { saving, run } = useSaving();
  const busy = saving.status === 'saving';
  return (
    <ActionPanel title={t('attest.title')}>
      <Body1>{t('attest.body')}</Body1>
      <SavingMessage saving={saving} nameOf={nameOf} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void run(() => act(session, order, { type: 'attest' }).then(onOutcome))}
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
          onConfirm={(reason) => act(session, order, { type: 'reject', reason }).then(onOutcome)}
          onClose={() => setRejecting(false)}
        />
      )}
    </ActionPanel>
  );
};
