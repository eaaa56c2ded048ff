import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-extract.ts';
import { CodeRadios } from './CodeRadios.tsx';
import { LogRead } from './LogRead.tsx';
import { usePanelStyles } from './panel-styles.ts';

const outcomes = ['no-remark', 'remark'] as const;

/** VON, LEAN: the log is reviewed before the client has it, and that documented. */
export const ControlPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('extracts');
  const session = useSession();
  const today = useToday();
  const styles = usePanelStyles();
  const [finishedOn, setFinishedOn] = useState<string>(today);
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>();
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const save = (): void => {
    setTried(true);
    if (outcome === undefined || finishedOn === '') return;
    const command = { type: 'controlExtract', finishedOn, outcome } as const;
    void perform(() => act(session, record, command), t('control.done'));
  };
  return (
    <ActionPanel title={t('control.title')}>
      <Body1>{t('control.body')}</Body1>
      <LogRead extract={record.state} />
      <div className={styles.form}>
        <CodeRadios
          label={t('control.label')}
          codes={outcomes}
          words={(code) => t(`outcome.${code}`)}
          value={outcome}
          onChange={setOutcome}
          fault={tried && outcome === undefined ? t('missing') : undefined}
        />
        <Field label={t('control.on')} required>
          <Input
            type="date"
            value={finishedOn}
            max={today}
            onChange={(_, { value }) => setFinishedOn(value)}
          />
        </Field>
        <div className={styles.actions}>
          <Button appearance="primary" disabled={busy} onClick={save}>
            {busy ? t('going') : t('control.go')}
          </Button>
        </div>
      </div>
    </ActionPanel>
  );
};
