import { Body1, Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { FlawAssessment } from '@loggkontroll/core/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-authorisation.ts';
import { usePanelStyles } from './panel-styles.ts';

/** The controller reports the deviation, and takes a position on whether it is a personal-data breach. */
export const AssessFlawPanel = ({ record, performing: { busy, perform } }: PanelProps) => {
  const { t } = useTranslation('authorisations');
  const session = useSession();
  const styles = usePanelStyles();
  const today = useToday();
  const [deviationOn, setDeviationOn] = useState<string>(today);
  const [kind, setKind] = useState<FlawAssessment['position']['kind']>();
  const [reportedOn, setReportedOn] = useState<string>(today);
  const [persons, setPersons] = useState('');
  const [tried, setTried] = useState(false);
  const wantsDeviation = record.state.rules.secrecyFlaw.deviation;
  const missing = tried ? { validationMessage: t('missing') } : {};
  const count = Number(persons);
  const isCounted = Number.isInteger(count) && count >= 1;
  const save = (): void => {
    setTried(true);
    if (kind === undefined || (kind === 'breach' && !isCounted)) return;
    const assessment: FlawAssessment = {
      ...(wantsDeviation ? { deviationOn } : {}),
      position: kind === 'breach' ? { kind, reportedOn, persons: count } : { kind },
    };
    void perform(() => act(session, record, { type: 'assessSecrecyFlaw', assessment }), t('flaw.assessed'));
  };
  return (
    <ActionPanel title={t('flaw.assessTitle')}>
      <Body1>{t('flaw.assessBody')}</Body1>
      <div className={styles.form}>
        {wantsDeviation && (
          <Field label={t('flaw.deviationOn')} required>
            <Input
              type="date"
              value={deviationOn}
              max={today}
              onChange={(_, { value }) => setDeviationOn(value)}
            />
          </Field>
        )}
        <Field label={t('flaw.position')} required {...(kind === undefined ? missing : {})}>
          <RadioGroup
            value={kind ?? ''}
            onChange={(_, { value }) => setKind(value === 'breach' ? 'breach' : 'no-breach')}
          >
            <Radio value="no-breach" label={t('flaw.noBreach')} />
            <Radio value="breach" label={t('flaw.breach')} />
          </RadioGroup>
        </Field>
        {kind === 'breach' && (
          <>
            <Field label={t('flaw.breachOn')} required>
              <Input
                type="date"
                value={reportedOn}
                max={today}
                onChange={(_, { value }) => setReportedOn(value)}
              />
            </Field>
            <Field label={t('flaw.persons')} required {...(isCounted ? {} : missing)}>
              <Input type="number" min={1} value={persons} onChange={(_, { value }) => setPersons(value)} />
            </Field>
          </>
        )}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={save}>
          {busy ? t('going') : t('flaw.save')}
        </Button>
      </div>
    </ActionPanel>
  );
};
