import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { formatMonth } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionPanel } from '../../app/index.ts';
import { keptNonce } from '../../data/index.ts';
import { LostNonce, RedrawDialog } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { commitDays, drawDays, redrawDays } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Locks the draw of days, and finishes it once the random numbers are there. */
export const DayDrawPanel = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const styles = useStyles();
  const [redrawing, setRedrawing] = useState<string>();
  const { busy, perform, show, refresh } = performing;
  const { state } = order;
  const draw = state.dayDraws.at(-1);
  const answered = state.status === 'days-answered';
  const lost = answered && draw !== undefined && keptNonce(draw.commitment) === undefined;
  const go = () => perform(() => (answered ? drawDays : commitDays)(session, order));
  const label = answered
    ? t(busy ? 'days.finishing' : 'days.finish')
    : t(busy ? 'days.beginning' : 'days.begin');
  return (
    <ActionPanel title={t('days.title')}>
      {lost ? (
        <LostNonce by={draw.committedBy} onRedraw={setRedrawing} />
      ) : (
        <>
          <Body1>
            {answered
              ? t('days.ready')
              : t('days.body', {
                  days: t('days', { count: state.dayCount }),
                  month: formatMonth(session.language, state.month),
                })}
          </Body1>
          <Button appearance="primary" className={styles.action} disabled={busy} onClick={() => void go()}>
            {label}
          </Button>
        </>
      )}
      {redrawing !== undefined && (
        <RedrawDialog
          reason={redrawing}
          onConfirm={(reason) => redrawDays(session, order, reason)}
          onDone={(redrawn) => {
            setRedrawing(undefined);
            show(redrawn);
          }}
          onLeave={(refused) => {
            setRedrawing(undefined);
            if (refused) void refresh();
          }}
        />
      )}
    </ActionPanel>
  );
};
