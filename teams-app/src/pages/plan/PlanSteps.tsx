import { Body1, makeStyles } from '@fluentui/react-components';
import { clustersToDraw } from '@loggkontroll/core/workflow';
import { formatInstant } from '@loggkontroll/ui/texts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StepSection } from '../../app/index.ts';
import { Answered, usePeople } from '../../data/index.ts';
import type { Performing } from '../../data/index.ts';
import { AwaitAnswer, RedrawDialog } from '../../proof/index.ts';
import { useSession } from '../../session/index.ts';
import type { Desk } from './desk.ts';
import { useDrawnEmployees } from './drawn-employees.ts';
import { DrawnPicks } from './DrawnPicks.tsx';
import { DrawStep } from './DrawStep.tsx';
import { EarlierDraws } from './EarlierDraws.tsx';
import { namesIn } from './names.ts';
import { OrderedStep } from './OrderedStep.tsx';
import { OrdersStep } from './OrdersStep.tsx';
import { redraw } from './plan-commands.ts';
import { PopulationStep } from './PopulationStep.tsx';
import { planSteps, stepState } from './progress.ts';
import { attemptOf } from './stored-plan.ts';
import type { StoredPlan } from './stored-plan.ts';

const useStyles = makeStyles({ steps: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The four steps; the one under way is where something is to be done. */
export const PlanSteps = ({
  desk,
  performing,
}: {
  readonly desk: Desk;
  readonly performing: Performing<StoredPlan>;
}) => {
  const { t } = useTranslation('plan');
  const session = useSession();
  const { nameOf } = usePeople();
  const styles = useStyles();
  const [redrawing, setRedrawing] = useState<{ readonly reason: string }>();
  const drawn = useDrawnEmployees(desk);
  const employees = drawn.state === 'here' ? drawn.value : undefined;
  const { policy } = session;
  const { month, units } = desk;
  const clusters = useMemo(
    () => clustersToDraw(policy, month, { units, employees: employees ?? [] }),
    [policy, month, units, employees],
  );
  const names = useMemo(() => namesIn(clusters, employees ?? []), [clusters, employees]);
  const stored = desk.plan;
  const status = stored?.state.status ?? 'none';
  const attempt = stored && attemptOf(stored.state);
  const content = {
    population:
      stepState('population', status) === 'now' ? (
        <PopulationStep desk={desk} performing={performing} />
      ) : (
        attempt && (
          <Body1>
            {t('population.locked', {
              by: nameOf(attempt.committedBy),
              at: formatInstant(session.language, attempt.committedAt),
              count: attempt.committed.employees,
            })}
          </Body1>
        )
      ),
    answer: status === 'committed' ? <AwaitAnswer /> : <Body1>{t('answer.arrived')}</Body1>,
    draw:
      stored &&
      (status === 'answered' ? (
        <DrawStep stored={stored} performing={performing} onRedraw={(reason) => setRedrawing({ reason })} />
      ) : (
        <Answered answer={drawn}>
          {() => (
            <DrawnPicks
              plan={stored.state}
              names={names}
              onRedraw={status === 'drawn' ? () => setRedrawing({ reason: '' }) : undefined}
            />
          )}
        </Answered>
      )),
    orders: stored && (
      <Answered answer={drawn}>
        {() =>
          status === 'ordered' ? (
            <OrderedStep desk={desk} stored={stored} clusters={clusters} performing={performing} />
          ) : (
            <OrdersStep desk={desk} stored={stored} clusters={clusters} performing={performing} />
          )
        }
      </Answered>
    ),
  };
  return (
    <>
      <ol className={styles.steps} aria-label={t('steps')}>
        {planSteps.map((step, index) => {
          const state = step === 'orders' && status === 'ordered' ? 'done' : stepState(step, status);
          return (
            <StepSection
              key={step}
              number={index + 1}
              title={t(`${step}.title`)}
              state={state}
              stateName={t(`state.${state}`)}
              last={index === planSteps.length - 1}
            >
              {content[step]}
            </StepSection>
          );
        })}
      </ol>
      {stored && employees && <EarlierDraws plan={stored.state} names={names} />}
      {stored && redrawing && (
        <RedrawDialog
          reason={redrawing.reason}
          onConfirm={(reason) => redraw(session, stored, reason)}
          onDone={(redrawn) => {
            setRedrawing(undefined);
            performing.show(redrawn);
          }}
          onLeave={(refused) => {
            setRedrawing(undefined);
            if (refused) void performing.refresh();
          }}
        />
      )}
    </>
  );
};
