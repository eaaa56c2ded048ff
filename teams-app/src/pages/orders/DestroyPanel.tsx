import { Body1, Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { formatDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { useSession, useToday } from '../../session/index.ts';
import { act } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' }, date: { maxWidth: '220px' } });

/** The reviewer says on which day nothing was left of a log that was sent. */
export const DestroyPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'common']);
  const session = useSession();
  const today = useToday();
  const styles = useStyles();
  const { busy, perform } = performing;
  const { sentAs = 'post', destroyBy = today } = order.state;
  const [on, setOn] = useState<string>(today);
  return (
    <ActionPanel title={t('destroy.title')}>
      <Body1>{t('destroy.body', { day: formatDay(session.language, destroyBy, today) })}</Body1>
      <Body1>{t(`destroy.how.${sentAs}`)}</Body1>
      <Field label={t('destroy.on')} className={styles.date}>
        <Input type="date" value={on} max={today} onChange={(_, { value }) => setOn(value)} />
      </Field>
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy}
        onClick={() =>
          void perform(() => act(session, order, { type: 'stateDestroyed', on }), t('destroy.done'))
        }
      >
        {t(busy ? 'destroy.going' : 'destroy.go')}
      </Button>
    </ActionPanel>
  );
};
