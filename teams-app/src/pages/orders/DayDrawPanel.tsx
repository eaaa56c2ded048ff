import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { formatMonth } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptNonce, usePeople } from '../../data/index.ts';
import { LostNonce, RedrawDialog } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { ActionPanel } from './ActionPanel.tsx';
import { commitDays, drawDays, redrawDays } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** Locks the draw of days, and finishes it once the random numbers are there. */
export const DayDrawPanel = ({ order, onOutcome }: PanelProps) => {
  const { t } = useTranslation('orders');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [redrawing, setRedrawing] = useState<string>();
  const { saving, run } = useSaving();
  const { state } = order;
  const busy = saving.status === 'saving';
  const draw = state.dayDraws.at(-1);
  const answered = state.status === 'days-answered';
  const lost = answered && draw !== undefined && keptNonce(draw.commitment) === undefined;
  const go = () => run(() => (answered ? drawDays : commitDays)(session, order).then(onOutcome));
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
          <SavingMessage saving={saving} nameOf={nameOf} />
          <Button appearance="primary" className={styles.action} disabled={busy} onClick={() => void go()}>
            {label}
          </Button>
        </>
      )}
      {redrawing !== undefined && (
        <RedrawDialog
          reason={redrawing}
          onConfirm={(reason) => redrawDays(session, order, reason).then(onOutcome)}
          onClose={() => setRedrawing(undefined)}
        />
      )}
    </ActionPanel>
  );
};
