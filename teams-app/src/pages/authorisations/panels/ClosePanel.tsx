import { Body1, Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { usePanelStyles } from './panel-styles.ts';
import { ProtocolView } from './ProtocolView.tsx';

/** The controller reads the protocol and signs it into the register. */
export const ClosePanel = ({ record, performing: { busy, perform } }: PanelProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  return (
    <ActionPanel title={t('close.title')}>
      <Body1>{t(record.state.scope === 'unit' ? 'close.body' : 'close.bodyProtected')}</Body1>
      <ProtocolView state={record.state} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() =>
            void perform(() => act(session, record, { type: 'closeAuthorisation' }), t('close.done'))
          }
        >
          {busy ? t('going') : t('close.go')}
        </Button>
      </div>
    </ActionPanel>
  );
};
