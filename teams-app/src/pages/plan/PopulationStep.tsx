import { Body1, Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Exclusion } from '@loggkontroll/core/draw';
import type { Policy } from '@loggkontroll/core/policy';
import { RefusalNotice } from '@loggkontroll/ui/components';
import { formatMonth } from '@loggkontroll/ui/texts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Performing } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { CoverageFigures } from './CoverageFigures.tsx';
import { clustersFor, unplaced } from './desk.ts';
import type { Desk } from './desk.ts';
import { Exclusions } from './Exclusions.tsx';
import { commit } from './plan-commands.ts';
import { populationFor } from './population.ts';
import type { StoredPlan } from './stored-plan.ts';
import { PopulationFacts } from './PopulationFacts.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
  action: { alignSelf: 'flex-start' },
});

const isInTurns = ({ systematic }: Policy): boolean =>
  Object.values(systematic.branches).some(({ sample }) => sample.kind === 'rotation');

/** Who can be drawn, what the sample is enough for, and the button that locks it all. */
export const PopulationStep = ({
  desk,
  performing,
}: {
  readonly desk: Desk;
  readonly performing: Performing<StoredPlan>;
}) => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const styles = useStyles();
  const [exclusions, setExclusions] = useState<readonly Exclusion[]>([]);
  const clusters = useMemo(() => clustersFor(session.policy, desk.month, desk), [session.policy, desk]);
  const population = useMemo(
    () => populationFor(clusters, exclusions, desk.own?.hadTurn),
    [clusters, exclusions, desk.own],
  );
  const lost = unplaced(desk).length;
  const { busy, perform } = performing;
  if (!population.ok) return <RefusalNotice refusal={population.refusal} />;
  const lock = async () => {
    const { period, month, plan } = desk;
    const ownUnits = desk.isOwn ? desk.units.map(({ unitId }) => unitId) : undefined;
    const wanted = { period, month, population: population.value, exclusions, plan, ownUnits };
    await perform(() => commit(session, wanted));
  };
  return (
    <>
      <Body1 className={styles.quiet}>
        {t(isInTurns(session.policy) ? 'population.whatTurns' : 'population.what', {
          month: formatMonth(session.language, desk.month),
        })}
      </Body1>
      {lost > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('population.unplaced', { count: lost })}</MessageBarBody>
        </MessageBar>
      )}
      <PopulationFacts population={population.value} />
      <Exclusions clusters={clusters} exclusions={exclusions} onChange={setExclusions} />
      <CoverageFigures population={population.value} month={desk.month} />
      <Body1 className={styles.quiet}>{t('population.why')}</Body1>
      <Button appearance="primary" className={styles.action} disabled={busy} onClick={() => void lock()}>
        {busy ? t('population.locking') : t('population.lock')}
      </Button>
    </>
  );
};
