import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { SavingMessage, useSaving } from '@loggkontroll/ui/components/saving';
import { useTranslation } from 'react-i18next';
import { keptNonce, usePeople } from '../../data/index.ts';
import { LostNonce } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { draw } from './plan-commands.ts';
import { attemptOf } from './stored-plan.ts';
import type { OnOutcome, StoredPlan } from './stored-plan.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The random numbers are there: draw, or, where this browser lacks the secret, say why it cannot. */
export const DrawStep = ({
  stored,
  onOutcome,
  onRedraw,
}: {
  readonly stored: StoredPlan;
  readonly onOutcome: OnOutcome;
  /** Opens the dialog for a redraw, with a reason to begin with. */
  readonly onRedraw: (reason: string) => void;
}) => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const { saving, run } = useSaving();
  const { committed, committedBy } = attemptOf(stored.state);
  const busy = saving.status === 'saving';
  const go = async () => {
    await run(() => draw(session, stored).then(onOutcome));
  };
  if (keptNonce(committed.commitment) === undefined) {
    return <LostNonce by={committedBy} onRedraw={onRedraw} />;
  }
  return (
    <>
      <Body1>{t('draw.ready')}</Body1>
      <SavingMessage saving={saving} nameOf={nameOf} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void go()}>
          {busy ? t('draw.drawing') : t('draw.go')}
        </Button>
      </div>
    </>
  );
};
