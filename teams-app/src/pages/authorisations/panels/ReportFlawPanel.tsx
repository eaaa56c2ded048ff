import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { usePanelStyles } from './panel-styles.ts';

/** Somebody of the review has found that secrecy has failed, and says so without saying of whom. */
export const ReportFlawPanel = ({
  record,
  performing: { busy, perform },
  onDone,
}: PanelProps & { readonly onDone: () => void }) => {
  const { t } = useTranslation(['authorisations', 'common']);
  const session = useSession();
  const styles = usePanelStyles();
  const today = useToday();
  const [on, setOn] = useState<string>(today);
  const report = async (): Promise<void> => {
    const command = { type: 'reportSecrecyFlaw', on } as const;
    if (await perform(() => act(session, record, command), t('flaw.reported'))) onDone();
  };
  return (
    <ActionPanel title={t('flaw.reportTitle')}>
      <Body1>{t('flaw.reportBody')}</Body1>
      <div className={styles.form}>
        <Field label={t('flaw.on')} required>
          <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || on === ''} onClick={() => void report()}>
          {busy ? t('going') : t('flaw.report')}
        </Button>
        <Button disabled={busy} onClick={onDone}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </ActionPanel>
  );
};
