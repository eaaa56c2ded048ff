import { Body1, Body1Strong, Button, makeStyles } from '@fluentui/react-components';
import { addresseeOf } from '@loggkontroll/core/workflow';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { usePeople } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' }, list: { margin: 0 } });

/** A log administrator sends the log as the orderer wishes, with what it must show (LEAN; R5). */
export const SendPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { busy, perform } = performing;
  const { sentAs = 'post', timesNotReceived, employees, days = [] } = order.state;
  const day = days.map((each) => formatShortDay(session.language, each)).join(', ');
  const who = nameOf(addresseeOf(order.state));
  const way = t(`common:sentAs.${sentAs}`);
  return (
    <ActionPanel title={t('send.title', { way })}>
      {timesNotReceived !== undefined && <Body1Strong>{t('send.again', { who })}</Body1Strong>}
      <Body1>{t(`send.body.${sentAs}`, { who, day })}</Body1>
      <ul className={styles.list}>
        {employees.map(({ employeeId, name }) => (
          <li key={employeeId}>
            <Body1>{t('send.account', { name, account: employeeId })}</Body1>
          </li>
        ))}
      </ul>
      <Body1Strong>{t('send.check')}</Body1Strong>
      <ul className={styles.list}>
        {(['whose', 'shows', 'named'] as const).map((point) => (
          <li key={point}>
            <Body1>{t(`send.${point}`)}</Body1>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() =>
          void perform(() => act(session, order, { type: 'sendLog', as: sentAs }), t('send.done'))
        }
      >
        {t(busy ? 'send.going' : 'send.go')}
      </Button>
    </ActionPanel>
  );
};
