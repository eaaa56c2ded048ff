import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { ProofPanel } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import { checkAttempt } from './check-plan.ts';
import type { Names } from './names.ts';
import { PicksList } from './PicksList.tsx';
import { ShortfallNotice } from './ShortfallNotice.tsx';
import { shortfallsOf } from './shortfalls.ts';
import { attemptOf } from './stored-plan.ts';
import type { Plan } from './stored-plan.ts';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

/** The draw in force, its proof, and the way to a redraw while there are no orders. */
export const DrawnPicks = ({
  plan,
  names,
  onRedraw,
}: {
  readonly plan: Plan;
  readonly names: Names;
  readonly onRedraw: (() => void) | undefined;
}) => {
  const { t } = useTranslation('proof');
  const session = useSession();
  const styles = useStyles();
  const attempt = attemptOf(plan);
  const { committed, bytes, drawn } = attempt;
  if (drawn === undefined || bytes === undefined) return null;
  return (
    <>
      <PicksList picks={drawn.picks} names={names} />
      <ShortfallNotice shortfalls={shortfallsOf(committed.samples, drawn.picks)} names={names} />
      <ProofPanel
        facts={[
          { name: 'population', value: committed.populationHash },
          { name: 'commitment', value: committed.commitment },
          { name: 'bytes', value: bytes },
          { name: 'nonce', value: drawn.nonce },
          { name: 'seed', value: drawn.seed },
        ]}
        command={`npx loggkontroll verify-draw --register ${session.connection.register.url} --plan ${plan.planId}`}
        onCheck={() => checkAttempt(session, attempt)}
      />
      {onRedraw && (
        <Button className={styles.action} onClick={onRedraw}>
          {t('redraw.open')}
        </Button>
      )}
    </>
  );
};
