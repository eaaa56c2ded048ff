import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { useSession } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Whoever the log was sent to says that it has come, or that it has not. */
export const ReceivePanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const styles = useStyles();
  const { busy, perform } = performing;
  const { sent, sentAs = 'post' } = order.state;
  const at = sent === undefined ? '' : formatInstant(session.language, sent.at);
  const say = (type: 'confirmReceipt' | 'reportNotReceived', done: string) =>
    void perform(() => act(session, order, { type }), done);
  return (
    <ActionPanel title={t('receive.title')}>
      <Body1>{t('receive.body', { way: t(`common:sentAs.${sentAs}`), at })}</Body1>
      <Body1>{t(`receive.care.${sentAs}`)}</Body1>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => say('confirmReceipt', t('receive.done'))}>
          {t('receive.go')}
        </Button>
        <Button disabled={busy} onClick={() => say('reportNotReceived', t('receive.missingDone'))}>
          {t('receive.missing')}
        </Button>
      </div>
    </ActionPanel>
  );
};
