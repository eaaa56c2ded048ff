import { Body1, Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { keepDocument } from '../room-files.ts';
import type { PanelProps } from '../stored-extract.ts';
import { usePanelStyles } from './panel-styles.ts';

/** The decision in writing that nothing is released, with how to appeal: written elsewhere, and put into the room. */
export const RefusalPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const styles = usePanelStyles();
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const keep = (): void => {
    setTried(true);
    if (file === undefined) return;
    void perform(
      async () => keepDocument(session, record, new Uint8Array(await file.arrayBuffer())),
      t('refusal.done'),
    );
  };
  return (
    <ActionPanel title={t('refusal.title')}>
      <Body1>{t('refusal.body')}</Body1>
      <div className={styles.form}>
        <Field
          label={t('refusal.file')}
          required
          {...(tried && file === undefined ? { validationMessage: t('missing') } : {})}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept="application/pdf"
              onChange={({ target }) => setFile(target.files?.[0])}
            />
          )}
        </Field>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={busy} onClick={keep}>
            {busy ? t('going') : t('refusal.go')}
          </Button>
        </div>
      </div>
    </ActionPanel>
  );
};
