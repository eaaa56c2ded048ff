import { Body1, Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' }, list: { margin: 0 } });

/** The receiver passes the log on, with the notice and the reading instructions that go with it. */
export const HandOverPanel = ({ order, onOutcome }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { saving, run } = useSaving();
  const { employees, delivered, days = [], reviewer } = order.state;
  const busy = saving.status === 'saving';
  const name = nameOf(reviewer);
  return (
    <ActionPanel title={t('handOver.title')}>
      <Body1>
        {t('handOver.body', {
          accesses: t('handOver.accesses', { count: delivered?.file.accesses ?? 0 }),
          employees: t('common:employees', { count: employees.length }),
          days: t('days', { count: days.length }),
          reviewer: name,
        })}
      </Body1>
      <Body1Strong>{t('handOver.instructions')}</Body1Strong>
      <ul className={styles.list}>
        {(['selected', 'reading', 'duties'] as const).map((point) => (
          <li key={point}>
            <Body1>{t(`handOver.${point}`)}</Body1>
          </li>
        ))}
      </ul>
      <SavingMessage saving={saving} nameOf={nameOf} />
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() => void run(() => act(session, order, { type: 'handOver' }).then(onOutcome))}
      >
        {busy ? t('handOver.going') : t('handOver.go', { reviewer: name })}
      </Button>
    </ActionPanel>
  );
};
