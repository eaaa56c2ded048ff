import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { missingSteps } from '@loggkontroll/core/workflow';
import { demandWords } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../../app/index.ts';
import { useSession } from '../../../session/index.ts';
import { act } from '../commands.ts';
import type { PanelProps } from '../stored-case.ts';

const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  missing: { margin: 0, paddingLeft: '1.25rem' },
});

/** What is left before the case can be closed, and then the closing. */
export const FinishPanel = ({ record, performing }: PanelProps) => {
  const { t, i18n } = useTranslation(['cases', 'common']);
  const session = useSession();
  const styles = useStyles();
  const { busy, perform } = performing;
  const missing = missingSteps(record.state);
  if (missing.length > 0) {
    const access = missing.includes('access-removal');
    return (
      <ActionPanel title={t(access ? 'finish.accessTitle' : 'finish.leftTitle')}>
        <Body1>{t(access ? 'finish.accessBody' : 'finish.leftBody')}</Body1>
        <ul className={styles.missing}>
          {missing
            .filter((demand) => demand !== 'access-removal')
            .map((demand) => (
              <li key={demand}>{demandWords(i18n, [demand])}</li>
            ))}
        </ul>
      </ActionPanel>
    );
  }
  return (
    <ActionPanel title={t('finish.title')}>
      <Body1>{t('finish.body')}</Body1>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() => void perform(() => act(session, record, { type: 'closeCase' }), t('finish.done'))}
      >
        {busy ? t('common:state.working') : t('finish.go')}
      </Button>
    </ActionPanel>
  );
};
