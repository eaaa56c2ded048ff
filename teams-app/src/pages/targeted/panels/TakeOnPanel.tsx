import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonId } from '@loggkontroll/core/organisation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import { PersonSelect } from '../PersonSelect.tsx';
import type { PanelProps } from '../stored-targeted.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** A log administrator takes the review on, or gives it to a colleague. */
export const TakeOnPanel = ({ record, performing }: PanelProps) => {
  const { t } = useTranslation(['targeted', 'common']);
  const session = useSession();
  const styles = useStyles();
  const [choosing, setChoosing] = useState(false);
  const [colleague, setColleague] = useState<PersonId>();
  const { busy, perform } = performing;
  const { personId } = session.me;
  const takeOn = (administrator: PersonId, said: string): void =>
    void perform(() => act(session, record, { type: 'takeOn', administrator }), said);
  return (
    <ActionPanel title={t('takeOn.title')}>
      <Body1>{t('takeOn.body')}</Body1>
      {choosing && (
        <PersonSelect label={t('takeOn.who')} value={colleague} except={[personId]} onChange={setColleague} />
      )}
      <div className={styles.actions}>
        {choosing ? (
          <Button
            appearance="primary"
            disabled={busy || colleague === undefined}
            onClick={() => colleague !== undefined && takeOn(colleague, t('takeOn.given'))}
          >
            {busy ? t('confirm.going') : t('takeOn.give')}
          </Button>
        ) : (
          <Button appearance="primary" disabled={busy} onClick={() => takeOn(personId, t('takeOn.done'))}>
            {busy ? t('confirm.going') : t('takeOn.go')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => setChoosing(!choosing)}>
          {choosing ? t('common:action.cancel') : t('takeOn.colleague')}
        </Button>
      </div>
    </ActionPanel>
  );
};
