import { Body1, Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { Exclusion } from '@loggkontroll/core/draw';
import type { Policy } from '@loggkontroll/core/policy';
import { FailureNotice, LoadingRows, RefusalNotice } from '@loggkontroll/ui/components';
import { formatMonth } from '@loggkontroll/ui/texts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Performing } from '../../data/index.ts';
import { useSession } from '../../session/index.ts';
import { CoverageFigures } from './CoverageFigures.tsx';
import type { Desk } from './desk.ts';
import { Exclusions } from './Exclusions.tsx';
import { commit } from './plan-commands.ts';
import { PopulationFacts } from './PopulationFacts.tsx';
import { ReadingEmployees } from './ReadingEmployees.tsx';
import type { StoredPlan } from './stored-plan.ts';
import { usePopulation } from './use-population.ts';

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
  const { register, names, numbers, refusal, hasChanged, toLock } = usePopulation(desk, exclusions);
  const { isReading, failure, retry } = register;
  const { busy, perform } = performing;
  if (refusal) return <RefusalNotice refusal={refusal} />;
  const progress = isReading && <ReadingEmployees {...register} />;
  const failed = failure && <FailureNotice kind={failure} onRetry={() => void retry()} />;
  if (numbers === undefined) return progress || failed || <LoadingRows rows={4} height={96} />;
  const lock = async () => {
    const population = await toLock();
    if (population === undefined) return;
    const { period, month, plan } = desk;
    const ownUnits = desk.isOwn ? desk.units.map(({ unitId }) => unitId) : undefined;
    await perform(() => commit(session, { period, month, population, exclusions, plan, ownUnits }));
  };
  return (
    <>
      <Body1 className={styles.quiet}>
        {t(isInTurns(session.policy) ? 'population.whatTurns' : 'population.what', {
          month: formatMonth(session.language, desk.month),
        })}
      </Body1>
      {numbers.unplaced > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('population.unplaced', { count: numbers.unplaced })}</MessageBarBody>
        </MessageBar>
      )}
      <PopulationFacts figures={numbers.branches} />
      <Exclusions
        names={names}
        waiting={progress || failed}
        onOpen={() => {
          if (names === undefined && !isReading) void register.read();
        }}
        exclusions={exclusions}
        onChange={setExclusions}
      />
      <CoverageFigures figures={numbers.branches} month={desk.month} />
      <Body1 className={styles.quiet}>{t('population.why')}</Body1>
      {progress}
      {failed}
      {hasChanged && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{t('population.changed')}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        className={styles.action}
        disabled={busy || isReading}
        onClick={() => void lock()}
      >
        {busy ? t('population.locking') : t('population.lock')}
      </Button>
    </>
  );
};
