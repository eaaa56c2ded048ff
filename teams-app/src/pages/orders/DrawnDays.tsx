import { Body1, Body1Strong, Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { verifyDayProof } from '@loggkontroll/core/draw';
import { formatShortDay } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProofPanel, RedrawDialog } from '../../proof/index.ts';
import { useRole, useSession } from '../../session/index.ts';
import { dayProofOf, redrawDays } from './order-commands.ts';
import type { PanelProps } from './stored-order.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  action: { alignSelf: 'flex-start' },
});

/** The drawn days with their proof; earlier draws stay beside them with the reasons for redraws. */
export const DrawnDays = ({ order, performing }: PanelProps) => {
  const { t } = useTranslation(['orders', 'proof']);
  const session = useSession();
  const isLogAdministrator = useRole('log-administrator');
  const { daysDrawnBy, dates, status } = order.state;
  const draws = daysDrawnBy === undefined ? isLogAdministrator : daysDrawnBy === session.me.personId;
  const mayRedraw = draws && (status === 'days-drawn' || status === 'to-be-sent');
  const styles = useStyles();
  const [redrawing, setRedrawing] = useState(false);
  const proof = dayProofOf(order.state);
  const words = (days: readonly string[]) =>
    days.map((day) => formatShortDay(session.language, day)).join(', ');
  const earlier = order.state.dayDraws.filter(({ redrawReason }) => redrawReason !== undefined);
  if (dates !== undefined || (order.state.days === undefined && earlier.length === 0)) return null;
  return (
    <section className={styles.section} aria-labelledby="days">
      <Subtitle2 as="h2" id="days" className={styles.title}>
        {t('days.drawn')}
      </Subtitle2>
      {order.state.days && <Body1Strong>{words(order.state.days)}</Body1Strong>}
      {earlier.map(({ commitment, days, redrawReason: reason }) => (
        <Body1 key={commitment}>
          {days ? t('days.earlier', { days: words(days), reason }) : t('days.earlierUndrawn', { reason })}
        </Body1>
      ))}
      {proof && order.state.days && (
        <ProofPanel
          facts={[
            { name: 'commitment', value: proof.commitment },
            { name: 'bytes', value: proof.bytes },
            { name: 'nonce', value: proof.nonce },
            { name: 'seed', value: proof.seed },
          ]}
          command={`npx loggkontroll verify-draw --register ${session.connection.register.url} --order ${order.recordId}`}
          onCheck={() => Promise.resolve(verifyDayProof(proof))}
        />
      )}
      {mayRedraw && (
        <Button size="small" className={styles.action} onClick={() => setRedrawing(true)}>
          {t('proof:redraw.open')}
        </Button>
      )}
      {redrawing && (
        <RedrawDialog
          reason=""
          onConfirm={(reason) => redrawDays(session, order, reason)}
          onDone={(redrawn) => {
            setRedrawing(false);
            performing.show(redrawn);
          }}
          onLeave={(refused) => {
            setRedrawing(false);
            if (refused) void performing.refresh();
          }}
        />
      )}
    </section>
  );
};
