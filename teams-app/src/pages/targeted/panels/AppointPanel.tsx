import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import { PersonSelect } from '../PersonSelect.tsx';
import type { PanelProps } from '../stored-targeted.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Appoints somebody in the first place that waits for somebody else; the next one comes after it. */
export const AppointPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation('targeted');
  const session = useSession();
  const styles = useStyles();
  const [personId, setPersonId] = useState<PersonId>();
  const { busy, perform } = performing;
  const { wanted, stoodBack } = record.state;
  const [part] = wanted;
  if (part === undefined) return null;
  const before = stoodBack.filter((each) => each.part === part).map((each) => each.personId);
  const appoint = async (): Promise<void> => {
    if (personId === undefined) return;
    const done = await perform(
      () => act(session, record, { type: 'appoint', part, personId }),
      t('appoint.done'),
    );
    if (done) setPersonId(undefined);
  };
  return (
    <ActionPanel title={t('appoint.title')}>
      <Body1>{t('appoint.body')}</Body1>
      <PersonSelect label={t(`part.${part}`)} value={personId} except={before} onChange={setPersonId} />
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy || personId === undefined}
        onClick={() => void appoint()}
      >
        {busy ? t('confirm.going') : t('appoint.go')}
      </Button>
    </ActionPanel>
  );
};
