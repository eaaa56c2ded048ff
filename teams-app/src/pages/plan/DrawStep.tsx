import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { keptNonce } from '../../data/index.ts';
import type { Performing } from '../../data/index.ts';
import { LostNonce } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { draw } from './plan-commands.ts';
import { attemptOf } from './stored-plan.ts';
import type { StoredPlan } from './stored-plan.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The random numbers are there: draw, or, where this browser lacks the secret, say why it cannot. */
export const DrawStep = ({
  stored,
  performing,
  onRedraw,
}: {
  readonly stored: StoredPlan;
  readonly performing: Performing<StoredPlan>;
  /** Opens the dialog for a redraw, with a reason to begin with. */
  readonly onRedraw: (reason: string) => void;
}) => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const styles = useStyles();
  const { busy, perform } = performing;
  const { committed, committedBy } = attemptOf(stored.state);
  if (keptNonce(committed.commitment) === undefined) {
    return <LostNonce by={committedBy} onRedraw={onRedraw} />;
  }
  return (
    <>
      <Body1>{t('draw.ready')}</Body1>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void perform(() => draw(session, stored))}
        >
          {busy ? t('draw.drawing') : t('draw.go')}
        </Button>
      </div>
    </>
  );
};
