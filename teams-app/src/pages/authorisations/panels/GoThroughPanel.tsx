import { Body1, Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { AccessOutcome } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { useDoerName } from '../use-doer-name.ts';
import { usePanelStyles } from './panel-styles.ts';

const outcomes = ['no-remark', 'changes'] as const satisfies readonly AccessOutcome[];

/** Whoever decides has the list before them in the record system, puts right there what is wrong, and says so here. */
export const GoThroughPanel = ({ record, performing: { busy, perform } }: PanelProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  const today = useToday();
  const doerName = useDoerName();
  const [on, setOn] = useState<string>(today);
  const [outcome, setOutcome] = useState<AccessOutcome>();
  const [isTried, setTried] = useState(false);
  const missing = { validationMessage: t('missing') };
  const save = (): void => {
    setTried(true);
    if (outcome === undefined || on === '') return;
    void perform(() => act(session, record, { type: 'goThroughAccess', on, outcome }), t('goThrough.done'));
  };
  return (
    <ActionPanel title={t('goThrough.title')}>
      <Body1>{t('goThrough.body')}</Body1>
      <Body1>{t('goThrough.own', { who: doerName(record.state.ownDecider) })}</Body1>
      <div className={styles.form}>
        <Field label={t('goThrough.outcome')} required {...(isTried && outcome === undefined ? missing : {})}>
          <RadioGroup
            value={outcome ?? ''}
            onChange={(_, { value }) => setOutcome(outcomes.find((each) => each === value))}
          >
            {outcomes.map((each) => (
              <Radio key={each} value={each} label={t(`goThrough.came.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t('goThrough.on')} required {...(isTried && on === '' ? missing : {})}>
          <Input
            type="date"
            value={on}
            min={record.state.openedOn}
            max={today}
            onChange={(_, { value }) => setOn(value)}
          />
        </Field>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={save}>
          {busy ? t('going') : t('goThrough.go')}
        </Button>
      </div>
    </ActionPanel>
  );
};
