import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { missingExtractSteps } from '@loggkontroll/core/workflow';
import type { ExtractCommand } from '@loggkontroll/core/workflow';
import { demandWords } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act, refusalOf } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { DocumentFile } from './DocumentFile.tsx';
import { usePanelStyles } from './panel-styles.ts';

/** After it has left: the receipt or the returned mail, and what is lacking before it is closed. */
export const FinishPanel = ({ record, performing }: PanelProps) => {
  const { t, i18n } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const [on, setOn] = useState<string>(today);
  const { busy, perform } = performing;
  const { state } = record;
  const missing = missingExtractSteps(state);
  const mayTell =
    refusalOf(session, state, { type: 'recordReturn', on: state.handedOver?.on ?? today }) === undefined;
  const does = (command: ExtractCommand, said: string) => () =>
    void perform(() => act(session, record, command), said);
  return (
    <ActionPanel title={t('finish.title')}>
      <Body1>
        {missing.length === 0
          ? t('finish.ready')
          : t('finish.missing', { missing: demandWords(i18n, missing) })}
      </Body1>
      <DocumentFile extract={state} />
      {mayTell && (
        <div className={styles.form}>
          <Field label={t('finish.on')} required>
            <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
          </Field>
          <div className={styles.actions}>
            {state.handedOver?.way === 'mail-with-receipt' && (
              <Button disabled={busy} onClick={does({ type: 'recordReceipt', on }, t('finish.receiptDone'))}>
                {t('finish.receipt')}
              </Button>
            )}
            <Button disabled={busy} onClick={does({ type: 'recordReturn', on }, t('finish.returnDone'))}>
              {t('finish.return')}
            </Button>
          </div>
        </div>
      )}
      {missing.length === 0 && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabled={busy}
            onClick={does({ type: 'closeExtract' }, t('finish.closeDone'))}
          >
            {busy ? t('going') : t('finish.close')}
          </Button>
        </div>
      )}
    </ActionPanel>
  );
};
