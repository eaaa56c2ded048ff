import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { giveSubject } from '../documents/keep.ts';
import { useFormStyles } from '../forms/form-styles.ts';
import { TextLine } from '../forms/TextLine.tsx';
import type { PanelProps } from '../stored-case.ts';

/** Where nobody has said whom the case is about, whoever has it does; it lies in the room alone. */
export const SubjectPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation(['cases', 'common']);
  const session = useSession();
  const styles = useFormStyles();
  const [name, setName] = useState('');
  const [account, setAccount] = useState('');
  const [isTried, setTried] = useState(false);
  const { busy, perform } = performing;
  const { origin } = record.state;
  const content = { name: name.trim(), account: account.trim().toLowerCase() };
  const fault = (written: string) => (isTried && written === '' ? t('fault.missing') : undefined);
  const give = (): void => {
    setTried(true);
    if (content.name === '' || content.account === '') return;
    void perform(() => giveSubject(session, record, content), t('subject.done'));
  };
  return (
    <ActionPanel title={t('subject.title')}>
      <Body1>{t('subject.body')}</Body1>
      {origin.kind === 'registration' && <Body1>{t('another.first')}</Body1>}
      <form
        className={styles.form}
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <TextLine
          label={t('subject.name')}
          required
          value={name}
          fault={fault(content.name)}
          onChange={setName}
        />
        <TextLine
          label={t('subject.account')}
          hint={t('subject.accountHint')}
          required
          value={account}
          fault={fault(content.account)}
          onChange={setAccount}
        />
        <Button type="submit" appearance="primary" className={styles.start} disabled={busy}>
          {busy ? t('common:state.working') : t('subject.go')}
        </Button>
      </form>
    </ActionPanel>
  );
};
