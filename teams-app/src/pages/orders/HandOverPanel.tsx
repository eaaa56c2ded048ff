import { Body1, Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' }, list: { margin: 0 } });

/** The receiver passes the log on, with the notice and the reading instructions that go with it. */
export const HandOverPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { busy, perform } = performing;
  const { employees, days = [], reviewer } = order.state;
  const name = nameOf(reviewer);
  return (
    <ActionPanel title={t('handOver.title')}>
      <Body1>
        {t('handOver.body', {
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
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() => void perform(() => act(session, order, { type: 'handOver' }), t('handOver.done'))}
      >
        {busy ? t('handOver.going') : t('handOver.go', { reviewer: name })}
      </Button>
    </ActionPanel>
  );
};
