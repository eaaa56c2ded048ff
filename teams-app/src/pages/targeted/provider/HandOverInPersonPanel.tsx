import {
  Body1,
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { parseDelivery } from '@loggkontroll/core/log';
import { shownIdentities } from '@loggkontroll/core/workflow';
import type { ShownIdentity } from '@loggkontroll/core/workflow';
import { openVault } from '@loggkontroll/sharepoint/vault';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel, ReadingNotice } from '../../../app/index.ts';
import { useReadOnce } from '../../../data/index.ts';
import { useSession, useToday } from '../../../session/index.ts';
import { saveFile } from '../../../documents/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-targeted.ts';
import { readableLog } from './readable-log.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '40rem' },
  action: { alignSelf: 'flex-start' },
});

/** A private provider fetches its log in person: it is made readable, and how whoever fetched it showed who they are is noted. */
export const HandOverInPersonPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('provider');
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const [identityShown, setIdentity] = useState<ShownIdentity>();
  const [on, setOn] = useState<string>(today);
  const [tried, setTried] = useState(false);
  const { busy, perform } = performing;
  const { logRoom = '', delivered, number } = record.state;
  const { state, start } = useReadOnce(async () => {
    const text = await openVault(session.connection).readDelivery(logRoom, delivered?.file.sha256 ?? '');
    const read = text.ok ? parseDelivery(text.value) : undefined;
    if (!read?.ok) return undefined;
    const bytes = readableLog(read.value, {
      headings: (['at', 'employee', 'account', 'client', 'number', 'unit', 'act', 'part'] as const).map(
        (column) => t(`column.${column}`),
      ),
      act: (access) => (access.act === 'unknown' ? access.actText : t(`act.${access.act}`)),
      noUnit: t('noUnit'),
    });
    saveFile(number, { bytes, form: 'csv' });
    return 'saved';
  });
  const handOver = (): void => {
    setTried(true);
    if (identityShown === undefined || on === '' || on > today) return;
    const command = { type: 'handOverInPerson', identityShown, on } as const;
    void perform(() => act(session, record, command), t('done'));
  };
  const missing = { validationMessage: t('missing') };
  return (
    <ActionPanel title={t('title')}>
      <Body1>{t('body')}</Body1>
      <Button className={styles.action} disabled={state === 'reading'} onClick={() => void start()}>
        {state === 'reading' ? t('fetching') : t('save')}
      </Button>
      <ReadingNotice state={state} missing={t('gone')} />
      <div className={styles.form}>
        <Field label={t('identity')} required {...(tried && identityShown === undefined ? missing : {})}>
          <RadioGroup
            value={identityShown ?? ''}
            onChange={(_, { value }) => setIdentity(shownIdentities.find((each) => each === value))}
          >
            {shownIdentities.map((each) => (
              <Radio key={each} value={each} label={t(`shown.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t('on')} required {...(tried && (on === '' || on > today) ? missing : {})}>
          <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
        </Field>
        <Button appearance="primary" className={styles.action} disabled={busy} onClick={handOver}>
          {busy ? t('going') : t('go')}
        </Button>
      </div>
    </ActionPanel>
  );
};
